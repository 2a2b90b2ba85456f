import type { ReturnedRow } from '../entries/returned-workbook';
import type { EntryField, EntryValues, OccurrenceId } from '../entry/entry';
import type { Severity } from '../issue/issue';
import type { EntryFacts } from '../issue/facts/entry';
import { taskId } from '../plan/ids';
import type { Arrival } from '../status/awaited';

/** What a rule knows beside the row itself. All dates are ISO; what is not known is absent, and rules that need it find nothing. */
export interface RuleContext {
  /** The day of the run; nothing reported can lie after it. */
  readonly asOf: string;
  /** The day on which the file came, where a person has confirmed it. */
  readonly receivedOn?: string;
  /** The first and last day of the period's data. */
  readonly window?: { readonly first: string; readonly last: string } | undefined;
  /** The first and last day of the plan. */
  readonly planTime?: { readonly first: string; readonly last: string };
  /** What the unit reported on the same row in the last period. */
  readonly earlier?: EntryValues;
  /** The document that the task waited for, once it has come. */
  readonly arrival?: Arrival;
}

/** What a rule found: where to look, and the facts of its sentence. */
export interface Found<C extends keyof EntryFacts> {
  readonly field: EntryField;
  readonly facts: EntryFacts[C];
}

/** One row with its context, for a rule's examples. */
export interface RuleExample {
  readonly row: ReturnedRow;
  readonly context: RuleContext;
}

/**
 * A rule over one row that needs more than the row's own cells (those rules stand in `fields/row-rules` and are formulas in the workbook as well).
 * A new rule starts as a warning.
 */
export interface EntryRule<C extends keyof EntryFacts = keyof EntryFacts> {
  readonly code: C;
  readonly severity: Severity;
  readonly find: (row: ReturnedRow, context: RuleContext) => Found<C> | null;
  /** Examples that one test runs: rows on which the rule finds nothing, and rows on which it finds something. */
  readonly examples: { readonly ok: readonly RuleExample[]; readonly notOk: readonly RuleExample[] };
}

/** Keeps the code of a rule and its facts together. */
export function defineRule<C extends keyof EntryFacts>(rule: EntryRule<C>): EntryRule<C> {
  return rule;
}

/** A row for a rule's examples: due on 30/6/2026, in quarter II/2026 with its data from 15/3 to 14/6, run on 20/6, unless said otherwise. */
export function example(values: EntryValues, row: Partial<ReturnedRow> = {}, context: Partial<RuleContext> = {}): RuleExample {
  const id = taskId(1);
  return {
    row: {
      planId: 'KH',
      taskId: id,
      occurrenceId: `${id}/2026-Q2` as OccurrenceId,
      kind: 'dated',
      scope: 'due',
      due: '2026-06-30',
      previousProgress: null,
      previous: '',
      values,
      unread: new Set(),
      nothing: [],
      row: 10,
      ...row,
    },
    context: {
      asOf: '2026-06-20',
      window: { first: '2026-03-15', last: '2026-06-14' },
      planTime: { first: '2026-01-01', last: '2030-12-31' },
      ...context,
    },
  };
}
