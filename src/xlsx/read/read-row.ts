import type { CellLook, CellValue, SheetCell, SheetRow } from '../../core/sheet/sheet-rows';
import { a1 } from '../../core/sheet/a1';
import { overLimit } from '../../opc/package';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { flag, isNamed } from '../../opc/xml-text';
import { cellsInOrder } from './doubled-cells';
import { type CellHead, cellType } from './cell-head';
import { wholeNumberIn } from './cell-number';
import { plainCell } from './plain-cell';
import { cellValue, readCell } from './read-cell';
import type { SheetContext } from './sheet-context';

/** What is remembered from row to row of a sheet. */
export interface RowState {
  /** The number of the row before. */
  row: number;
  /** Cells without content, left out. */
  blanks: number;
  /** The look of the last cell of each column. */
  readonly looks: string[];
  /** Changes of look that no row has told yet. */
  changed: CellLook[];
  /** How many changes of look are still told. */
  looksLeft: number;
  readonly head: CellHead;
}

const daysFrom1900To1904 = 1462;

/** Reads the `row` element just opened, up to its end: null where no cell of it has content. A row without a number follows the one before. */
export function readRow(c: XmlCursor, context: SheetContext, state: RowState): SheetRow | null {
  const index = rowNumber(c, state.row + 1);
  if (index > context.limits.rows) return overBound(c, context, 'rows');
  state.row = index;
  const hidden = flag(c, 'hidden');
  const cells: SheetCell[] = [];
  const { head } = state;
  const outside = c.depth - 1;
  let last = -1;
  let sorted = true;
  for (;;) {
    let value: CellValue = null;
    if (plainCell(c, head)) {
      if (head.end >= 0 && head.column < context.limits.columns) value = plainValue(c, head, context);
    } else {
      if (advance(c) === xml.end || c.depth <= outside) break;
      if (c.kind !== xml.open) continue;
      if (!isNamed(c, 'c')) {
        skipElement(c);
        continue;
      }
      value = readCell(c, context, head, last + 1);
    }
    const { column } = head;
    if (column >= context.limits.columns) return overBound(c, context, 'columns');
    if (column <= last) sorted = false;
    last = column;
    const look = context.looks[head.format] ?? '';
    if (look !== (state.looks[column] ?? '')) changeLook(state, column, look);
    if (value === null && !head.formula) {
      state.blanks++;
      continue;
    }
    if (++context.cells > context.limits.cells) return overBound(c, context, 'cells');
    cells.push(sheetCell(head, value, context));
  }
  if (cells.length === 0) return null;
  return withLooks(index, sorted ? cells : orderedCells(c, context, cells, index), hidden, state);
}

/** Cells that are not in the order of their columns, put into it; the same cell with different contents ends the reading. */
function orderedCells(c: XmlCursor, context: SheetContext, cells: readonly SheetCell[], row: number): readonly SheetCell[] {
  const ordered = cellsInOrder(cells);
  if (typeof ordered !== 'number') return ordered;
  context.fault = { code: 'file-cell-twice', facts: {} };
  context.stoppedIn = a1(ordered, row);
  stop(c, 'malformed');
  return [];
}

function withLooks(index: number, cells: readonly SheetCell[], hidden: boolean, state: RowState): SheetRow {
  const { changed: looks } = state;
  if (looks.length === 0) return hidden ? { index, cells, hidden } : { index, cells };
  state.changed = [];
  return hidden ? { index, cells, hidden, looks } : { index, cells, looks };
}

function changeLook(state: RowState, column: number, look: string): void {
  state.looks[column] = look;
  // Blank cells are not counted against any limit, and no person paints so many.
  if (--state.looksLeft >= 0) state.changed.push({ column, look });
}

/** An empty `<v></v>` is an empty text where the type is text, and nothing otherwise. */
function plainValue(c: XmlCursor, head: CellHead, context: SheetContext): CellValue {
  if (head.start === head.end) return head.type === cellType.text ? '' : null;
  return cellValue(c, head.type, head.start, head.end, head.coded, context);
}

function sheetCell({ column, formula, format: formatIndex, type }: CellHead, stated: CellValue, context: SheetContext): SheetCell {
  let format = context.formats[formatIndex] ?? null;
  let value = stated;
  if (typeof value === 'number') {
    if (type === cellType.date) format ??= 'yyyy-mm-dd';
    else if (context.dates1904 !== null && context.dates1904[formatIndex] === true) {
      value += daysFrom1900To1904;
      context.converted++;
    }
  }
  if (format === null) return formula ? { column, value, formula } : { column, value };
  return formula ? { column, value, format, formula } : { column, value, format };
}

function rowNumber(c: XmlCursor, next: number): number {
  const { bytes, attributes } = c;
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const name = attributes[slot]!;
    if (attributes[slot + 1]! - name !== 1 || bytes[name] !== 0x72) continue;
    const from = attributes[slot + 2]!;
    const to = attributes[slot + 3]!;
    const number = wholeNumberIn(bytes, from, to);
    if (number > 0) return number;
    return to - from > 9 ? Infinity : next;
  }
  return next;
}

function overBound(c: XmlCursor, context: SheetContext, limit: 'rows' | 'columns' | 'cells'): null {
  context.fault = overLimit(limit, context.limits[limit]);
  stop(c, 'malformed');
  return null;
}
