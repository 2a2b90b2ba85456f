import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeAttribute } from '../../opc/escape-xml';
import { MAIN } from './namespaces';
import { styleBook, type FormatLists, type StyleBook } from './style-book';
import { borderXml, fontXml } from './style-parts';

/** A list of formats as an element. */
export function formatList(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

/** A number format with its number. */
export function numberFormat([code, id]: readonly [string, number]): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}

function sheetXml(lists: FormatLists): string {
  const numberFormats = [...lists.numberFormats].map(numberFormat);
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (numberFormats.length === 0 ? '' : formatList('numFmts', numberFormats)) +
    formatList('fonts', lists.fonts) +
    formatList('fills', lists.fills) +
    formatList('borders', lists.borders) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    formatList('cellXfs', lists.cellFormats) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    formatList('dxfs', lists.rules) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}

/** The formats of a new workbook: all styles of the spec, used or not, so that sister workbooks number theirs alike. */
export function styleSheet(spec: WorkbookSpec): { readonly book: StyleBook; readonly xml: string } {
  const book = styleBook(spec, {
    numberFormats: new Map(),
    fonts: [fontXml({}, spec.font)],
    // The first two are Excel's own, whatever a file says there.
    fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
    borders: [borderXml('none')],
    cellFormats: [],
    rules: [],
  });
  for (const style of [undefined, ...Object.keys(spec.styles)]) {
    book.cell(style, false);
    book.cell(style, true);
  }
  for (const sheet of spec.sheets) for (const format of sheet.formats ?? []) if (format.kind === 'expression') book.rule(format.style);
  return { book, xml: sheetXml(book.lists()) };
}
