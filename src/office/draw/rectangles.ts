import { a1 } from '../../core/sheet/a1';

/** A block of cells; column from 0, row from 1. */
export interface Block {
  readonly column: number;
  readonly row: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export const blockAddress = ({ column, row, lastColumn, lastRow }: Block): string =>
  column === lastColumn && row === lastRow ? a1(column, row) : `${a1(column, row)}:${a1(lastColumn, lastRow)}`;

interface Run {
  readonly key: string;
  readonly column: number;
  readonly lastColumn: number;
}

type KeyedBlock = Block & { readonly key: string };

function runsOf(keys: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  keys.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === null) return;
    if (last?.key === key && last.lastColumn === column - 1) runs[runs.length - 1] = { ...last, lastColumn: column };
    else runs.push({ key, column, lastColumn: column });
  });
  return runs;
}

/** The blocks that cells of the same key form, by key: runs along a row, joined with equal runs in the rows below. `rows` counts from row 1. */
export function blocksByKey(rows: readonly (readonly (string | null)[])[]): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  let above: KeyedBlock[] = [];
  const close = ({ key, ...block }: KeyedBlock): void => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [block]);
    else list.push(block);
  };
  rows.forEach((keys, i) => {
    const open = runsOf(keys).map((run): KeyedBlock => {
      const joined = above.find((b) => b.key === run.key && b.column === run.column && b.lastColumn === run.lastColumn);
      return { ...run, row: joined?.row ?? i + 1, lastRow: i + 1 };
    });
    for (const block of above) if (!open.some((b) => b.key === block.key && b.column === block.column && b.row === block.row)) close(block);
    above = open;
  });
  above.forEach(close);
  return found;
}

// Excel takes addresses of at most 8,192 characters.
const longestAddress = 8000;

/** Addresses of several blocks each, short enough for `getRanges`. */
export function addressLists(blocks: readonly Block[]): string[] {
  const lists: string[] = [];
  for (const block of blocks) {
    const address = blockAddress(block);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Runs of consecutive numbers, both ends included: 1 2 3 7 → [1,3] [7,7]. */
export function runsOfNumbers(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}
