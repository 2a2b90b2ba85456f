/** A block of a sheet that is read at once; row and column from 0. */
export interface Piece {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

// Values, formulas and formats of so many cells stay well under the 5 MB that Excel on the web returns.
const cellsAtOnce = 20_000;

/** Cuts a block into pieces of whole rows. */
export function cut(block: Piece): Piece[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, i) => ({
    ...block,
    row: block.row + i * rows,
    rows: Math.min(rows, block.rows - i * rows),
  }));
}

/** Groups pieces, in order, that can be read in one request. */
export function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const own = piece.rows * piece.columns;
    if (cells + own > cellsAtOnce) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(piece);
    cells += own;
  }
  return groups;
}

/** Halves a group that was too large for one answer; null where it is a single row. */
export function halve(group: readonly Piece[]): [Piece[], Piece[]] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [only] = group;
  if (only === undefined || only.rows === 1) return null;
  const upper = Math.ceil(only.rows / 2);
  return [[{ ...only, rows: upper }], [{ ...only, row: only.row + upper, rows: only.rows - upper }]];
}
