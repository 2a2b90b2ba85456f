import { columnNumber } from '../../core/sheet/a1';
import type { CellStyle, WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { ColumnTemplate, HeadCell } from '../../core/track/template/sheet-template';
import { drawBorders } from '../draw/borders';
import { drawFormat } from '../draw/looks';
import type { Block } from '../draw/rectangles';
import { addressLists, blockAddress } from '../draw/rectangles';
import type { Step } from '../draw/step';
import { step } from '../draw/step';

/** Takes off whatever look cells have, so that the template's is drawn as over an empty sheet; values stay. */
function drawPlain(format: Excel.RangeFormat, font: WorkbookSpec['font']): void {
  format.fill.clear();
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = 'None';
  format.font.color = '#000000';
  format.horizontalAlignment = 'General';
  format.indentLevel = 0;
  format.wrapText = false;
  format.protection.locked = true;
}

const plainCalls = 12;

function lookSteps(blocks: readonly Block[], style: CellStyle, font: WorkbookSpec['font']): Step[] {
  return [
    ...addressLists(blocks).map((address) =>
      step(plainCalls + Object.keys(style).length, address.length, ({ sheet }) => {
        const { format } = sheet.getRanges(address);
        drawPlain(format, font);
        drawFormat(format, { style, plain: null });
      }),
    ),
    ...drawBorders(blocks, style.border ?? 'none'),
  ];
}

/** Runs of rows with the same style, as blocks of one column. */
function runs({ column, styles }: ColumnTemplate, firstRow: number): { readonly style: CellStyle; readonly block: Block }[] {
  const found: { style: CellStyle; block: Block }[] = [];
  styles.forEach((style, i) => {
    const row = firstRow + i;
    const last = found.at(-1);
    if (last?.style === style) last.block = { ...last.block, lastRow: row };
    else found.push({ style, block: { column, lastColumn: column, row, lastRow: row } });
  });
  return found;
}

/** The looks and number formats of a column, as its template has them. A number format that the template leaves open stays. */
export function columnLookSteps(template: ColumnTemplate, firstRow: number, font: WorkbookSpec['font']): Step[] {
  return runs(template, firstRow).flatMap(({ style, block }) => {
    const rows = block.lastRow - block.row + 1;
    const { format } = style;
    const numbers = step(2, rows * 30, ({ sheet }) => {
      sheet.getRange(blockAddress(block)).numberFormat = Array.from({ length: rows }, () => [format]);
    });
    return [...lookSteps([block], style, font), ...(format === undefined ? [] : [numbers])];
  });
}

/** The looks of headings and keys, one set of calls for all of a style. */
export function headLookSteps(heads: readonly HeadCell[], font: WorkbookSpec['font']): Step[] {
  const byStyle = new Map<CellStyle, Block[]>();
  for (const { cell, style } of heads) byStyle.set(style, [...(byStyle.get(style) ?? []), blockOf(cell)]);
  return [...byStyle].flatMap(([style, blocks]) => lookSteps(blocks, style, font));
}

function blockOf(cell: string): Block {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [column, row] = [columnNumber(letters), Number(digits)];
  return { column, lastColumn: column, row, lastRow: row };
}
