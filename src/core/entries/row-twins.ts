import { isFilled } from './returned-workbook';

/** A row that may stand in a sheet more than once. */
interface Row {
  readonly row: number;
  readonly values: object;
  readonly unread: ReadonlySet<string>;
}

/** Rows of one id that stood more than once; `row` is the second of them. */
export interface Twins {
  readonly id: string;
  readonly row: number;
  readonly rows: string;
  readonly alike: boolean;
}

function answerOf(row: Row): string {
  return JSON.stringify([Object.entries(row.values).sort(([a], [b]) => (a < b ? -1 : 1)), [...row.unread].sort()]);
}

/** A row found in a sheet, and the place of what was issued in its list. */
export interface Placed<T> {
  readonly at: number;
  readonly row: T;
}

/** Rows of one issued row that are alike, or of which all but one are blank, count once; those that differ are left out. Twins are told once each. */
export function withoutTwins<T extends Row>(found: readonly Placed<T>[], id: (row: T) => string): { rows: T[]; twins: Twins[] } {
  if (new Set(found.map((f) => f.at)).size === found.length) return { rows: found.map((f) => f.row), twins: [] };
  const groups = new Map<number, T[]>();
  for (const { at, row } of found) {
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [row]);
    else group.push(row);
  }
  const rows: T[] = [];
  const twins: Twins[] = [];
  for (const group of groups.values()) {
    const [first, second] = group;
    if (second === undefined) {
      rows.push(first!);
      continue;
    }
    const answered = group.filter(isFilled);
    const alike = new Set(answered.map(answerOf)).size <= 1;
    twins.push({ id: id(second), row: second.row, rows: group.map((r) => r.row).join(', '), alike });
    if (alike) rows.push(answered[0] ?? first!);
  }
  return { rows, twins };
}
