import { all, isBlank } from '../row-rules/conditions';
import { exampleTarget } from '../row-rules/example-row';
import { notFilledWords } from '../row-rules/not-filled';
import type { TargetRowRule } from '../row-rules/row-rule';

/** Nothing has been filled in for a target; a remark alone is no answer, "reached" or a figure is. */
export const targetNotFilled: TargetRowRule = {
  id: 'target-not-filled',
  field: 'inPeriod',
  words: notFilledWords,
  applies: ({ values, facts }) =>
    facts.unread.size === 0 &&
    values.inPeriod === undefined &&
    values.sinceYear === undefined &&
    values.sincePlan === undefined &&
    values.estimated === undefined &&
    values.reached === undefined,
  formula: ({ values: v }) => all(isBlank([v.inPeriod, v.sinceYear, v.sincePlan, v.estimated, v.reached].join('&'))),
  examples: {
    ok: [exampleTarget({ inPeriod: 0 }), exampleTarget({ reached: false }, 'unit-share'), exampleTarget({}, 'sum', ['inPeriod'])],
    notOk: [exampleTarget({}), exampleTarget({ note: 'Chưa có số liệu' })],
  },
};
