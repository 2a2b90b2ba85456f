import type { Contribution } from '../core/entry/contribution';
import type { Entry, EntryOrigin, TargetEntry } from '../core/entry/entry';
import type { Issue } from '../core/issue/issue';
import type { Result } from '../core/issue/result';

/** What became of one file: its contributions (several where it is itself a consolidation) and what was found in it. */
export type Outcome = Result<readonly Contribution[]>;

/** What the answers of one file share is stored once: whose they are, where from, and in which columns their cells stand. */
interface Shared {
  readonly unitId: Entry['unitId'];
  readonly periodId: Entry['periodId'];
  readonly planVersion: number;
  readonly origin: Omit<EntryOrigin, 'row'>;
  readonly columns: Readonly<Record<string, string>>;
}

type Answer = Entry | TargetEntry;
const storedOnce: ReadonlySet<string> = new Set(['unitId', 'periodId', 'planVersion', 'origin', 'cells'] satisfies (keyof Answer)[]);
/** The rest of an answer. */
type Rest<A> = Omit<A, keyof Shared | 'origin' | 'cells'>;
type Packed<A> = { readonly shared: Shared; readonly rows: readonly (readonly [number, Rest<A>])[] } | { readonly apart: readonly A[] };

interface PackedContribution extends Omit<Contribution, 'entries' | 'targets'> {
  readonly entries: Packed<Entry>;
  readonly targets: Packed<TargetEntry>;
}

function columnsOf(answers: readonly Answer[]): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const { cells } of answers) for (const [field, cell] of Object.entries(cells)) columns[field] ??= cell.replace(/\d+$/, '');
  return columns;
}

function cellsOf(values: object, columns: Readonly<Record<string, string>>, row: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field in values) {
    const column = columns[field];
    if (column !== undefined) cells[field] = column + String(row);
  }
  return cells;
}

function fits({ unitId, periodId, planVersion, origin, values, cells }: Answer, shared: Shared): boolean {
  const { file, sha256, sheet, row } = origin;
  return (
    unitId === shared.unitId &&
    periodId === shared.periodId &&
    planVersion === shared.planVersion &&
    file === shared.origin.file &&
    sha256 === shared.origin.sha256 &&
    sheet === shared.origin.sheet &&
    Object.keys(origin).length === 4 &&
    JSON.stringify(cells) === JSON.stringify(cellsOf(values, shared.columns, row))
  );
}

function packAnswers<A extends Answer>(answers: readonly A[]): Packed<A> {
  const [first] = answers;
  if (first === undefined) return { apart: [] };
  const { unitId, periodId, planVersion, origin } = first;
  const { file, sha256, sheet } = origin;
  const shared: Shared = { unitId, periodId, planVersion, origin: { file, sha256, sheet }, columns: columnsOf(answers) };
  if (!answers.every((answer) => fits(answer, shared))) return { apart: answers };
  const rows = answers.map((answer) => {
    const rest = Object.fromEntries(Object.entries(answer).filter(([key]) => !storedOnce.has(key)));
    return [answer.origin.row, rest] as unknown as readonly [number, Rest<A>];
  });
  return { shared, rows };
}

function unpackAnswers<A extends Answer>(packed: Packed<A>): readonly A[] {
  if ('apart' in packed) return packed.apart;
  const { columns, origin, ...common } = packed.shared;
  return packed.rows.map(([row, rest]) => {
    const cells = cellsOf((rest as unknown as A).values, columns, row);
    return { ...common, ...rest, cells, origin: { ...origin, row } } as unknown as A;
  });
}

/** An outcome as a text that is short and quickly read back. */
export function packOutcome({ value, issues }: Outcome): string {
  const contributions = value.map((one): PackedContribution => ({
    ...one,
    entries: packAnswers(one.entries),
    targets: packAnswers(one.targets),
  }));
  return JSON.stringify({ contributions, issues });
}

/** The outcome that `packOutcome` made the text from. */
export function unpackOutcome(text: string): Outcome {
  const { contributions, issues } = JSON.parse(text) as { contributions: PackedContribution[]; issues: Issue[] };
  const value = contributions.map((one): Contribution => ({
    ...one,
    entries: unpackAnswers(one.entries),
    targets: unpackAnswers(one.targets),
  }));
  return { value, issues };
}
