import type { PrintSpec, RowSpec } from '../../core/sheet/workbook-spec';
import { escapeText } from '../../opc/escape-xml';

const PAPER = { A4: 9, A3: 8 };
const MILLIMETRES_PER_INCH = 25.4;
const USUAL_MARGINS = { top: 20, bottom: 20, left: 15, right: 15 };
// From the paper's edge to the running head and foot; it must stay within the margin.
const EDGE = 8;

function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;
}

/** `printOptions`, `pageMargins`, `pageSetup` and `headerFooter`, in the order of the schema. */
export function printSetup(print: PrintSpec | undefined): string {
  if (print === undefined) return '';
  const { top, bottom, left, right } = print.margins ?? USUAL_MARGINS;
  const fit = print.fitWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  const head = print.header === undefined ? '' : `<oddHeader>${escapeText(print.header)}</oddHeader>`;
  const foot = print.footer === undefined ? '' : `<oddFooter>${escapeText(print.footer)}</oddFooter>`;
  return (
    (print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" ` +
    `header="${inches(Math.min(EDGE, top))}" footer="${inches(Math.min(EDGE, bottom))}"/>` +
    `<pageSetup paperSize="${PAPER[print.paper]}"${fit} orientation="${print.landscape ? 'landscape' : 'portrait'}"/>` +
    (head + foot === '' ? '' : `<headerFooter>${head}${foot}</headerFooter>`)
  );
}

/** `rowBreaks`: a new page after each row that asks for one. */
export function rowBreaks(rows: readonly RowSpec[]): string {
  const breaks: string[] = [];
  rows.forEach((row, i) => {
    if (row.pageBreakAfter) breaks.push(`<brk id="${i + 1}" max="16383" man="1"/>`);
  });
  return breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}
