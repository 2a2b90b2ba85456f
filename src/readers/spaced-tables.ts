import type { SourceTable } from '../core/parse/source-block';
import { tableColumns } from '../core/parse/table-columns';
import type { SourceLine } from './source-lines';

/** A table whose columns are aligned by spaces, with the lines (from 0) that it takes. */
export interface SpacedTable {
  readonly first: number;
  readonly last: number;
  readonly table: SourceTable;
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

const LEAST_COLUMNS = 3;
const HEADER_LINES = 4;
/** So many lines tell where columns begin. */
const SAMPLE = 200;
/** A cell may begin this far left of the head of its column. */
const SLACK = 2;
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|[A-ZĐ]|\(\d{1,2}\)|-)[.)]?$/u;
const RULE = /^[-–—_=+|\s]{3,}$/u;

const piecesOf = (line: string): Piece[] => [...line.matchAll(/\S+(?: \S+)*/gu)].map((m) => ({ at: m.index, text: m[0] }));

/** A piece that runs on into the next column with a single space is parted where that column begins. */
function parted({ at, text }: Piece, starts: readonly number[]): Piece[] {
  const cut = starts.find((start) => start > at + 1 && start < at + text.length && text[start - at - 1] === ' ');
  if (cut === undefined) return [{ at, text }];
  return [{ at, text: text.slice(0, cut - at).trimEnd() }, ...parted({ at: cut, text: text.slice(cut - at) }, starts)];
}

/** The cells of a line by the columns that begin at `starts`; null where a piece begins left of them all. */
function cellsOf(line: string, starts: readonly number[]): string[] | null {
  const cells = starts.map(() => '');
  for (const piece of piecesOf(line).flatMap((p) => parted(p, starts))) {
    const column = starts.filter((start) => piece.at >= start - SLACK).length - 1;
    if (column === -1) return null;
    cells[column] = cells[column] === '' ? piece.text : `${cells[column]} ${piece.text}`;
  }
  return cells;
}

const joined = (above: readonly string[], below: readonly string[]): string[] =>
  above.map((cell, i) => [cell, below[i] ?? ''].filter((part) => part !== '').join(' '));

const overlap = (a: Piece, b: Piece): number => Math.min(a.at + a.text.length, b.at + b.text.length) - Math.max(a.at, b.at);

/** Heads stand in the middle of their columns, cells at the left: each column begins where its head or the leftmost piece below it does. */
function columnStarts(heads: readonly Piece[], lines: readonly SourceLine[]): number[] {
  const starts = heads.map((head) => head.at);
  for (const { text } of lines) {
    const pieces = piecesOf(text);
    if (pieces.length < LEAST_COLUMNS) continue;
    for (const piece of pieces) {
      const shared = heads.map((head) => overlap(piece, head));
      const column = shared.indexOf(Math.max(...shared));
      const before = heads[column - 1];
      if (shared[column]! <= 0 || (before !== undefined && piece.at < before.at + before.text.length)) continue;
      starts[column] = Math.min(starts[column]!, piece.at);
    }
  }
  return starts;
}

interface Head {
  readonly starts: readonly number[];
  readonly cells: readonly string[];
  readonly body: number;
}

/** The head of a table of tasks at a line: at least three headings apart, a number the first, over one or several lines up to the first numbered row. */
function headAt(lines: readonly SourceLine[], at: number): Head | null {
  const pieces = piecesOf(lines[at]!.text);
  if (pieces.length < LEAST_COLUMNS) return null;
  const starts = pieces.map((p) => p.at);
  let cells: string[] = pieces.map((p) => p.text);
  for (let i = at + 1; i < Math.min(lines.length, at + 1 + HEADER_LINES); i++) {
    const { text } = lines[i]!;
    if (text.trim() === '' || RULE.test(text)) continue;
    const first = piecesOf(text)[0]!;
    if (first.at < starts[1]! && ROW_NUMBER.test(first.text)) {
      const kinds = tableColumns([cells])?.kinds;
      if (kinds?.[0] !== 'number') return null;
      return { starts: columnStarts(pieces, lines.slice(i, i + SAMPLE)), cells, body: i };
    }
    const own = cellsOf(text, starts);
    if (own === null) return null;
    cells = joined(cells, own);
  }
  return null;
}

/** The table that begins at a line, or null: rows begin with a number, other lines go on with the row above; a line that does neither after a blank one ends it. */
export function spacedTableAt(lines: readonly SourceLine[], at: number): SpacedTable | null {
  const head = headAt(lines, at);
  if (head === null) return null;
  const rows: string[][] = [];
  let last = at;
  let blank = false;
  for (let i = head.body; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (text.trim() === '' || RULE.test(text)) {
      blank = text.trim() === '';
      continue;
    }
    const cells = cellsOf(text, head.starts);
    const begins = cells !== null && ROW_NUMBER.test(cells[0]!);
    if (cells === null || (!begins && (cells[0] !== '' || blank))) break;
    if (begins) rows.push(cells);
    else rows[rows.length - 1] = joined(rows[rows.length - 1]!, cells);
    last = i;
    blank = false;
  }
  const table: SourceTable = { kind: 'table', line: lines[at]!.line, lastLine: lines[last]!.line, rows: [head.cells, ...rows] };
  return { first: at, last, table };
}
