import type { CellStyle, ConditionalFormat, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute } from '../../opc/escape-xml';
import { alignmentXml, borderXml, fillXml, fontXml, numberFormatId } from './style-parts';

/** The look of a rule, as a differential format. */
type RuleStyle = Extract<ConditionalFormat, { kind: 'expression' }>['style'];

/** The formats of a workbook as lists of XML elements; cells and rules name them by their place. Number formats by code, with their numbers. */
export interface FormatLists {
  readonly numberFormats: ReadonlyMap<string, number>;
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellFormats: readonly string[];
  readonly rules: readonly string[];
}

/** Gives numbers to the styles that a workbook uses; a format that is not in the lists yet is added at their end. */
export interface StyleBook {
  /** The number of a named style; `quoted` is its twin that keeps text such as `=1` or `- a` text when somebody edits the cell. */
  readonly cell: (style: string | undefined, quoted: boolean) => number;
  readonly rule: (style: RuleStyle) => number;
  readonly lists: () => FormatLists;
}

/** Pieces numbered by place; one that is there already is not added again. */
interface Pieces {
  readonly all: string[];
  readonly indexOf: (piece: string) => number;
}

function pieces(first: readonly string[]): Pieces {
  const all = [...first];
  const places = new Map<string, number>();
  all.forEach((piece, i) => {
    if (!places.has(piece)) places.set(piece, i);
  });
  return {
    all,
    indexOf: (piece) => {
      const known = places.get(piece);
      if (known !== undefined) return known;
      places.set(piece, all.length);
      return all.push(piece) - 1;
    },
  };
}

function ruleXml(style: RuleStyle, formatId: (code: string) => number): string {
  const bold = style.bold === undefined ? '' : `<b val="${style.bold ? 1 : 0}"/>`;
  const italic = style.italic === undefined ? '' : `<i val="${style.italic ? 1 : 0}"/>`;
  const color = style.color === undefined ? '' : `<color rgb="FF${style.color}"/>`;
  const font = bold + italic + color;
  const { format } = style;
  const numberFormat =
    format === undefined ? '' : `<numFmt numFmtId="${numberFormatId(format, formatId)}" formatCode="${escapeAttribute(format)}"/>`;
  const fill =
    style.fill === undefined ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="FF${style.fill}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${numberFormat}${fill}</dxf>`;
}

const FIRST_OWN_FORMAT = 164;

function numberFormats(first: ReadonlyMap<string, number>): { readonly all: Map<string, number>; readonly idOf: (code: string) => number } {
  const all = new Map(first);
  let next = Math.max(FIRST_OWN_FORMAT, ...[...first.values()].map((id) => id + 1));
  const idOf = (code: string) => {
    const known = all.get(code);
    if (known !== undefined) return known;
    all.set(code, next);
    next += 1;
    return next - 1;
  };
  return { all, idOf };
}

/** A book over formats that exist already (those of somebody else's workbook, or the first few that every workbook has). */
export function styleBook(spec: Pick<WorkbookSpec, 'styles' | 'font'>, first: FormatLists): StyleBook {
  const formats = numberFormats(first.numberFormats);
  const fonts = pieces(first.fonts);
  const fills = pieces(first.fills);
  const borders = pieces(first.borders);
  const cellFormats = pieces(first.cellFormats);
  const rules = pieces(first.rules);
  const cellFormat = (style: CellStyle, quoted: boolean) => {
    const font = fonts.indexOf(fontXml(style, spec.font));
    const fill = fills.indexOf(fillXml(style));
    const border = borders.indexOf(borderXml(style.border ?? 'none'));
    const format = numberFormatId(style.format, formats.idOf);
    const alignment = alignmentXml(style);
    const inner = alignment + (style.unlocked ? '<protection locked="0"/>' : '');
    const applied =
      (format > 0 ? ' applyNumberFormat="1"' : '') +
      (font > 0 ? ' applyFont="1"' : '') +
      (fill > 0 ? ' applyFill="1"' : '') +
      (border > 0 ? ' applyBorder="1"' : '') +
      (alignment === '' ? '' : ' applyAlignment="1"') +
      (style.unlocked ? ' applyProtection="1"' : '');
    const quote = quoted ? ' quotePrefix="1"' : '';
    const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote}${applied}`;
    return inner === '' ? `${start}/>` : `${start}>${inner}</xf>`;
  };
  const numbers = new Map<string, number>();
  return {
    cell: (name, quoted) => {
      const key = `${quoted ? '1' : '0'}${name ?? ''}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const style = name === undefined ? {} : spec.styles[name];
      if (style === undefined) throw new Error(`style ${String(name)} is not among the styles of the workbook`);
      const number = cellFormats.indexOf(cellFormat(style, quoted));
      numbers.set(key, number);
      return number;
    },
    rule: (style) => rules.indexOf(ruleXml(style, formats.idOf)),
    lists: () => ({
      numberFormats: formats.all,
      fonts: fonts.all,
      fills: fills.all,
      borders: borders.all,
      cellFormats: cellFormats.all,
      rules: rules.all,
    }),
  };
}
