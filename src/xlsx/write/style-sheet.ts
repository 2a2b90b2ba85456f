import type { CellStyle, ConditionalFormat, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeAttribute } from '../../opc/escape-xml';
import { MAIN } from './namespaces';
import { alignmentXml, borderXml, fillXml, fontXml, numberFormatId } from './style-parts';

/** The look of a rule, as a differential format. */
export type RuleStyle = Extract<ConditionalFormat, { kind: 'expression' }>['style'];

/** The formats of a workbook: their XML, and the numbers by which cells and rules name them. */
export interface StyleSheet {
  /** The number of a named style; `quoted` is its twin that keeps text such as `=1` or `- a` text when somebody edits the cell. */
  readonly cell: (style: string | undefined, quoted: boolean) => number;
  readonly rule: (style: RuleStyle) => number;
  readonly xml: string;
}

/** Distinct pieces, numbered in order of arrival. */
interface Pieces {
  readonly indexOf: (piece: string) => number;
  readonly all: () => readonly string[];
}

function pieces(...first: string[]): Pieces {
  const all = new Map(first.map((piece, i) => [piece, i]));
  return {
    indexOf: (piece) => {
      const known = all.get(piece);
      if (known !== undefined) return known;
      all.set(piece, all.size);
      return all.size - 1;
    },
    all: () => [...all.keys()],
  };
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

function ruleXml(style: RuleStyle): string {
  const bold = style.bold === undefined ? '' : `<b val="${style.bold ? 1 : 0}"/>`;
  const italic = style.italic === undefined ? '' : `<i val="${style.italic ? 1 : 0}"/>`;
  const color = style.color === undefined ? '' : `<color rgb="FF${style.color}"/>`;
  const font = bold + italic + color;
  const fill =
    style.fill === undefined ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="FF${style.fill}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}

const FIRST_OWN_FORMAT = 164;

function numberFormats(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  const each = codes.map((code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${escapeAttribute(code)}"/>`);
  return `<numFmts count="${codes.length}">${each.join('')}</numFmts>`;
}

/** The style sheet of a spec: cell format 0 is plain, then two for each named style (as it is, and quoted). */
export function styleSheet(spec: WorkbookSpec): StyleSheet {
  const fonts = pieces(fontXml({}, spec.font));
  const fills = pieces('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  const borders = pieces(borderXml('none'));
  const formats = pieces();
  const rules = pieces();
  const cellFormat = (style: CellStyle, quoted: boolean) => {
    const font = fonts.indexOf(fontXml(style, spec.font));
    const fill = fills.indexOf(fillXml(style));
    const border = borders.indexOf(borderXml(style.border ?? 'none'));
    const format = numberFormatId(style.format, (code) => FIRST_OWN_FORMAT + formats.indexOf(code));
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
  const looks: [string | undefined, CellStyle][] = [[undefined, {}], ...Object.entries(spec.styles)];
  const numbers = new Map(looks.map(([name], i) => [name, i * 2]));
  const cellFormats = looks.flatMap(([, style]) => [cellFormat(style, false), cellFormat(style, true)]);
  for (const sheet of spec.sheets) for (const f of sheet.formats ?? []) if (f.kind === 'expression') rules.indexOf(ruleXml(f.style));
  return {
    cell: (style, quoted) => {
      const number = numbers.get(style);
      if (number === undefined) throw new Error(`style ${String(style)} is not among the styles of the workbook`);
      return quoted ? number + 1 : number;
    },
    rule: (style) => rules.indexOf(ruleXml(style)),
    xml:
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">${numberFormats(formats.all())}` +
      list('fonts', fonts.all()) +
      list('fills', fills.all()) +
      list('borders', borders.all()) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', cellFormats) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      list('dxfs', rules.all()) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  };
}
