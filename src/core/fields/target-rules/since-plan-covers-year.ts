import { all } from '../row-rules/conditions';
import { exampleTarget } from '../row-rules/example-row';
import type { TargetRowRule } from '../row-rules/row-rule';

/** A counted figure since the start of the plan is smaller than that since the start of the year. */
export const sincePlanCoversYear: TargetRowRule = {
  id: 'since-plan-covers-year',
  field: 'sincePlan',
  words: { vi: 'luỹ kế từ đầu kế hoạch nhỏ hơn từ đầu năm', en: 'since the start of the plan is less than since the start of the year' },
  applies: ({ values, facts }) =>
    facts.aggregate === 'sum' && values.sinceYear !== undefined && values.sincePlan !== undefined && values.sincePlan < values.sinceYear,
  formula: ({ aggregate, values: v }) =>
    all(`${aggregate}="sum"`, `ISNUMBER(${v.sinceYear})`, `ISNUMBER(${v.sincePlan})`, `N(${v.sincePlan})<N(${v.sinceYear})`),
  examples: {
    ok: [exampleTarget({ inPeriod: 1, sinceYear: 3, sincePlan: 3 })],
    notOk: [exampleTarget({ inPeriod: 1, sinceYear: 3, sincePlan: 2 })],
  },
};
