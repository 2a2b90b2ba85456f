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

/** Rows of one id that are alike, or of which all but one are blank, count once; rows of one id that differ are left out. Twins are told once per id. */
export function withoutTwins<T extends Row>(
  found: readonly T[],
  key: (row: T) => string,
  id: (row: T) => string,
): { rows: T[]; twins: Twins[] } {
  const groups = new Map<string, T[]>();
  for (const row of found) {
    const k = key(row);
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [row]);
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
