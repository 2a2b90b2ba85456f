import type { CellValue, SheetCell, SheetRow } from '../../core/sheet/sheet-rows';

const isNothing = (value: CellValue): boolean => value === null || value === '';

function isSame(one: SheetCell, other: SheetCell): boolean {
  const [a, b] = [one.value, other.value];
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b && (typeof a !== 'number' || one.format === other.format);
}

/**
 * Cells of one row in the order of their columns, each once: of a cell that a file states several times the content is kept. Where its contents differ, the
 * column (from 0) is given instead.
 */
export function cellsInOrder(cells: readonly SheetCell[]): readonly SheetCell[] | number {
  const ordered: SheetCell[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const before = ordered.at(-1);
    if (before?.column !== cell.column || isNothing(before.value)) {
      if (before?.column === cell.column) ordered.pop();
      ordered.push(cell);
    } else if (!isNothing(cell.value) && !isSame(before, cell)) return cell.column;
  }
  return ordered;
}

/** A cell by its row (from 1) and its column (from 0). */
interface DoubledCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Rows by their numbers, each once: those that a file states in pieces are joined. A cell that holds different contents in two pieces is given instead.
 */
export function rowsInOrder(rows: readonly SheetRow[]): readonly SheetRow[] | DoubledCell {
  if (rows.every((row, i) => i === 0 || rows[i - 1]!.index < row.index)) return rows;
  const pieces = new Map<number, SheetRow[]>();
  for (const row of rows) {
    const known = pieces.get(row.index);
    if (known === undefined) pieces.set(row.index, [row]);
    else known.push(row);
  }
  const joined: SheetRow[] = [];
  for (const of of pieces.values()) {
    const row = joinedRow(of);
    if ('column' in row) return row;
    joined.push(row);
  }
  return joined.sort((a, b) => a.index - b.index);
}

function joinedRow(pieces: readonly SheetRow[]): SheetRow | DoubledCell {
  const [first] = pieces;
  if (pieces.length === 1) return first!;
  const { index } = first!;
  const cells = cellsInOrder(pieces.flatMap((piece) => piece.cells));
  if (typeof cells === 'number') return { row: index, column: cells };
  const looks = pieces.flatMap((piece) => piece.looks ?? []);
  const hidden = pieces.some((piece) => piece.hidden === true);
  return { index, cells, ...(hidden ? { hidden } : {}), ...(looks.length === 0 ? {} : { looks }) };
}
