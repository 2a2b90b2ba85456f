import type { Contribution } from '../core/entry/contribution';
import type { Entry, EntryOrigin, TargetEntry } from '../core/entry/entry';
import type { Issue } from '../core/issue/issue';
import type { Result } from '../core/issue/result';
import { a1, columnNumber } from '../core/sheet/a1';

/** What became of one file: its contributions (several where it is itself a consolidation) and what was found in it. */
export type Outcome = Result<readonly Contribution[]>;

type Answer = Entry | TargetEntry;
/** In which column the cells of each field stand, counted from 0. */
type Columns = Readonly<Record<string, number>>;

/** What the answers of one file share is stored once: whose they are, where from, and in which columns their cells stand. */
interface Shared {
  readonly unitId: Entry['unitId'];
  readonly periodId: Entry['periodId'];
  readonly planVersion: number;
  readonly origin: Omit<EntryOrigin, 'row'>;
  readonly columns: Columns;
}

/** The row of an answer, its values, its ids, and the fields that say that there is nothing to report. */
type PackedEntry = readonly [number, Entry['values'], Entry['taskId'], Entry['occurrenceId'], Entry['nothing']?];
type PackedTarget = readonly [number, TargetEntry['values'], TargetEntry['targetId']];

/** Answers that share what is usual, or as they are where they do not. */
type Packed<A, P> = { readonly shared: Shared; readonly rows: readonly P[] } | { readonly apart: readonly A[] };

interface PackedContribution extends Omit<Contribution, 'entries' | 'targets'> {
  readonly entries: Packed<Entry, PackedEntry>;
  readonly targets: Packed<TargetEntry, PackedTarget>;
}

function columnsOf(answers: readonly Answer[]): Columns {
  const columns: Record<string, number> = {};
  for (const { cells } of answers)
    for (const [field, cell] of Object.entries(cells)) columns[field] ??= columnNumber(cell.replace(/\d+$/, ''));
  return columns;
}

function cellsOf(values: object, columns: Columns, row: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field in values) {
    const column = columns[field];
    if (column !== undefined) cells[field] = a1(column, row);
  }
  return cells;
}

function originOf({ file, sha256, sheet }: Shared['origin'], row: number): EntryOrigin {
  return { file, sha256, sheet, row };
}

/** Whether two plain values hold the same, in the same order. */
function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return ofA.length === ofB.length && ofA.every(([key, value], at) => key === ofB[at]![0] && sameData(value, ofB[at]![1]));
}

function packed<A extends Answer, P>(
  answers: readonly A[],
  pack: (answer: A) => P,
  unpack: (packed: P, shared: Shared) => A,
): Packed<A, P> {
  const [first] = answers;
  if (first === undefined) return { apart: [] };
  const { unitId, periodId, planVersion, origin } = first;
  const { file, sha256, sheet } = origin;
  const shared: Shared = { unitId, periodId, planVersion, origin: { file, sha256, sheet }, columns: columnsOf(answers) };
  const rows = answers.map(pack);
  // Whatever else an answer may hold one day: it is packed only if it comes back as it is.
  const comesBack = answers.every((answer, at) => sameData(unpack(rows[at]!, shared), answer));
  return comesBack ? { shared, rows } : { apart: answers };
}

function unpacked<A, P>(from: Packed<A, P>, unpack: (packed: P, shared: Shared) => A): readonly A[] {
  if ('apart' in from) return from.apart;
  const { shared, rows } = from;
  return rows.map((row) => unpack(row, shared));
}

const packEntry = ({ origin, values, taskId, occurrenceId, nothing }: Entry): PackedEntry =>
  nothing === undefined ? [origin.row, values, taskId, occurrenceId] : [origin.row, values, taskId, occurrenceId, nothing];

function unpackEntry([row, values, taskId, occurrenceId, nothing]: PackedEntry, shared: Shared): Entry {
  const { unitId, periodId, planVersion, columns } = shared;
  const cells = cellsOf(values, columns, row);
  const origin = originOf(shared.origin, row);
  return nothing === undefined
    ? { unitId, periodId, planVersion, taskId, occurrenceId, values, cells, origin }
    : { unitId, periodId, planVersion, taskId, occurrenceId, values, cells, nothing, origin };
}

const packTarget = ({ origin, values, targetId }: TargetEntry): PackedTarget => [origin.row, values, targetId];

function unpackTarget([row, values, targetId]: PackedTarget, shared: Shared): TargetEntry {
  const { unitId, periodId, planVersion, columns } = shared;
  return { unitId, periodId, planVersion, targetId, values, cells: cellsOf(values, columns, row), origin: originOf(shared.origin, row) };
}

/** The same JSON in ASCII alone: a text of one byte a letter is stored, sealed and handed from thread to thread in half the time. */
const inAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An outcome as a text that is short and quickly read back. */
export function packOutcome({ value, issues }: Outcome): string {
  const contributions = value.map((one): PackedContribution => ({
    ...one,
    entries: packed(one.entries, packEntry, unpackEntry),
    targets: packed(one.targets, packTarget, unpackTarget),
  }));
  return inAscii(JSON.stringify({ contributions, issues }));
}

/** The outcome that `packOutcome` made the text from. */
export function unpackOutcome(text: string): Outcome {
  const { contributions, issues } = JSON.parse(text) as { contributions: PackedContribution[]; issues: Issue[] };
  const value = contributions.map((one): Contribution => ({
    ...one,
    entries: unpacked(one.entries, unpackEntry),
    targets: unpacked(one.targets, unpackTarget),
  }));
  return { value, issues };
}
