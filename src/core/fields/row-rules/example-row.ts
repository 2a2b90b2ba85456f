import type { EntryField, EntryValues } from '../../entry/entry';
import type { RowFacts, RowValues, TargetField, TargetRowValues } from '../row-values';

/** A row for a rule's examples: due on 30/6/2026 in a period cut off on 14/6/2026, unless said otherwise. */
export function exampleRow(
  values: EntryValues,
  facts: Partial<Omit<RowFacts, 'unread'>> = {},
  unread: readonly EntryField[] = [],
): RowValues {
  const usual = { kind: 'dated', scope: 'due', due: '2026-06-30', cutoff: '2026-06-14', previousProgress: null } as const;
  return { values, facts: { ...usual, ...facts, unread: new Set(unread) } };
}

/** A target row for a rule's examples; summed over units unless said otherwise. */
export function exampleTarget(
  values: TargetRowValues['values'],
  aggregate: TargetRowValues['facts']['aggregate'] = 'sum',
  unread: readonly TargetField[] = [],
): TargetRowValues {
  return { values, facts: { aggregate, unread: new Set(unread) } };
}
