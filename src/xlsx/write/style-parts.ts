import type { CellStyle, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute } from '../../opc/escape-xml';

// Number formats that every Excel knows by number (ISO/IEC 29500-1, 18.8.30).
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** The number of a number format; a code that is not built in is given one by `own`. */
export function numberFormatId(code: string | undefined, own: (code: string) => number): number {
  const format = code ?? 'General';
  return BUILT_IN.get(format) ?? own(format);
}

/** A `font` in the workbook's typeface. */
export function fontXml(style: CellStyle, base: WorkbookSpec['font']): string {
  return (
    `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}${style.underline ? '<u/>' : ''}<sz val="${style.size ?? base.size}"/>` +
    `<color rgb="FF${style.color ?? '000000'}"/><name val="${escapeAttribute(base.name)}"/></font>`
  );
}

/** A `fill`: solid, or none. */
export function fillXml(style: CellStyle): string {
  if (style.fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A `border`: thin on all sides, at the bottom only, or none. */
export function borderXml(border: NonNullable<CellStyle['border']>): string {
  const side = (name: string, drawn: boolean) => (drawn ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`);
  const all = border === 'thin';
  const bottom = all || border === 'bottom';
  return `<border>${side('left', all)}${side('right', all)}${side('top', all)}${side('bottom', bottom)}<diagonal/></border>`;
}

/** An `alignment`, or nothing where the style leaves it to Excel. */
export function alignmentXml(style: CellStyle): string {
  const attributes =
    (style.align === undefined ? '' : ` horizontal="${style.align}"`) +
    (style.valign === undefined ? '' : ` vertical="${style.valign}"`) +
    (style.wrap ? ' wrapText="1"' : '') +
    (style.indent ? ` indent="${style.indent}"` : '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
