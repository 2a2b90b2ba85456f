import type { Progress } from '../../entry/entry';
import { all, isBlank, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

const LEAVING: readonly Progress[] = ['paused', 'waiting', 'not-applicable', 'not-ours'];

/** A unit that proposes to take a task out of the count says why; the office decides. */
export const reasonWhenLeaving: RowRule = {
  id: 'reason-when-leaving',
  field: 'reason',
  words: { vi: 'ghi lý do', en: 'give the reason' },
  applies: ({ values }) => values.progress !== undefined && LEAVING.includes(values.progress) && values.reason === undefined,
  formula: (c) => all(isOneOf(c.values.progress, LEAVING), isBlank(c.values.reason)),
  examples: {
    ok: [exampleRow({ progress: 'paused', reason: 'Chờ kinh phí' }), exampleRow({ progress: 'nothing-arisen' })],
    notOk: LEAVING.map((progress) => exampleRow({ progress })),
  },
};
