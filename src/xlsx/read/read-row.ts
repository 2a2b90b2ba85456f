import type { SheetCell, SheetRow } from '../../core/sheet/sheet-rows';
import { overLimit } from '../../opc/package';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { flag, isNamed } from '../../opc/xml-text';
import { columnIn, wholeNumberIn } from './cell-number';
import { type CellContent, cellType, type CellType, readCell } from './read-cell';
import type { SheetContext } from './sheet-context';

/** What is remembered from row to row of a sheet, and used again for each. */
export interface RowState {
  /** The number of the row before. */
  row: number;
  /** Cells without content, left out. */
  blanks: number;
  readonly content: CellContent;
  readonly head: { column: number; format: number; type: CellType };
}

const small = (letter: string): number => letter.charCodeAt(0);
const r = small('r');
const s = small('s');
const t = small('t');

/** Reads the `row` element just opened, up to its end: null where no cell of it has content. A row without a number follows the one before. */
export function readRow(c: XmlCursor, context: SheetContext, state: RowState): SheetRow | null {
  const index = rowNumber(c, state.row + 1);
  if (index > context.limits.rows) return overBound(c, context, 'rows');
  state.row = index;
  const hidden = flag(c, 'hidden');
  const cells: SheetCell[] = [];
  const outside = c.depth - 1;
  let last = -1;
  let sorted = true;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (!isNamed(c, 'c')) {
      skipElement(c);
      continue;
    }
    readHead(c, state, last + 1);
    const { column } = state.head;
    if (column >= context.limits.columns) return overBound(c, context, 'columns');
    if (column <= last) sorted = false;
    last = column;
    if (c.pendingClose) {
      advance(c);
      state.blanks++;
      continue;
    }
    const cell = readWhole(c, context, state);
    if (cell === null) continue;
    if (++context.cells > context.limits.cells) return overBound(c, context, 'cells');
    cells.push(cell);
  }
  if (cells.length === 0) return null;
  if (!sorted) cells.sort((a, b) => a.column - b.column);
  return hidden ? { index, cells, hidden } : { index, cells };
}

function readWhole(c: XmlCursor, context: SheetContext, state: RowState): SheetCell | null {
  const { column, format: formatIndex, type } = state.head;
  readCell(c, type, context, state.content);
  const { formula } = state.content;
  let { value } = state.content;
  if (value === null && !formula) {
    state.blanks++;
    return null;
  }
  let format = context.formats[formatIndex] ?? null;
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

const daysFrom1900To1904 = 1462;

/** Address, format and type from the attributes of the `c` element just opened. */
function readHead(c: XmlCursor, state: RowState, next: number): void {
  const { bytes, attributes } = c;
  const { head } = state;
  head.column = next;
  head.format = 0;
  head.type = cellType.number;
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const name = attributes[slot]!;
    if (attributes[slot + 1]! - name !== 1) continue;
    const from = attributes[slot + 2]!;
    const to = attributes[slot + 3]!;
    const letter = bytes[name];
    if (letter === r) {
      const column = columnIn(bytes, from, to);
      if (column >= 0) head.column = column;
    } else if (letter === s) head.format = Math.max(0, wholeNumberIn(bytes, from, to));
    else if (letter === t) head.type = typeIn(bytes, from, to);
  }
}

function typeIn(bytes: Uint8Array, from: number, to: number): CellType {
  const first = bytes[from];
  if (to - from === 1) {
    if (first === s) return cellType.shared;
    if (first === small('b')) return cellType.boolean;
    if (first === small('e')) return cellType.error;
    return first === small('d') ? cellType.date : cellType.number;
  }
  return first === s || first === small('i') ? cellType.text : cellType.number;
}

function rowNumber(c: XmlCursor, next: number): number {
  const { bytes, attributes } = c;
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const name = attributes[slot]!;
    if (attributes[slot + 1]! - name !== 1 || bytes[name] !== r) continue;
    const number = wholeNumberIn(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
    return number > 0 ? number : number < 0 && attributes[slot + 3]! - attributes[slot + 2]! > 9 ? Infinity : next;
  }
  return next;
}

function overBound(c: XmlCursor, context: SheetContext, limit: 'rows' | 'columns' | 'cells'): null {
  context.fault = overLimit(limit, context.limits[limit]);
  stop(c, 'malformed');
  return null;
}
