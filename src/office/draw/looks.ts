import type { CellStyle, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { drawBorders } from './borders';
import type { Block } from './rectangles';
import { addressLists, blocksByKey } from './rectangles';
import type { Step } from './step';
import { step } from './step';

const alignments = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A style as it is drawn; `plain` also says what is usual, where Excel would otherwise keep the look it gives to links. */
interface Look {
  readonly style: CellStyle;
  readonly plain: WorkbookSpec['font'] | null;
}

function drawFont(font: Excel.RangeFont, { style, plain }: Look): void {
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = 'Single';
  else if (plain !== null) font.underline = 'None';
  if (style.color !== undefined || plain !== null) font.color = `#${style.color ?? '000000'}`;
  if (style.size !== undefined || plain !== null) font.size = style.size ?? plain?.size ?? 11;
  if (plain !== null) font.name = plain.name;
}

/** Gives cells a look; what the style does not say stays as it is. */
export function drawFormat(format: Excel.RangeFormat, look: Look): void {
  const { style } = look;
  drawFont(format.font, look);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  if (style.valign !== undefined) format.verticalAlignment = verticals[style.valign];
  if (style.wrap) format.wrapText = true;
  // An indent without a side would make Excel choose one.
  if (style.indent !== undefined && style.indent > 0) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
}

const callsOf = (style: CellStyle): number => Object.keys(style).length + 3;

function lookSteps(blocks: readonly Block[], look: Look): Step[] {
  return addressLists(blocks).map((address) =>
    step(callsOf(look.style), address.length, ({ sheet }) => {
      drawFormat(sheet.getRanges(address).format, look);
    }),
  );
}

/** Draws fonts, fills, alignment, locks and borders: one set of calls for all the blocks that share a style. */
export function lookStepsOf(sheet: SheetSpec, spec: Pick<WorkbookSpec, 'font' | 'styles'>): Step[] {
  const linked = ' linked';
  const keys = sheet.rows.map((row) =>
    row.cells.map((cell) => {
      if (cell === null || (cell.style === undefined && cell.link === undefined)) return null;
      return (cell.style ?? '') + (cell.link === undefined ? '' : linked);
    }),
  );
  return [...blocksByKey(keys)].flatMap(([key, blocks]) => {
    const isLinked = key.endsWith(linked);
    const style = spec.styles[isLinked ? key.slice(0, -linked.length) : key] ?? {};
    return [...lookSteps(blocks, { style, plain: isLinked ? spec.font : null }), ...drawBorders(blocks, style.border ?? 'none')];
  });
}
