import { all } from '../row-rules/conditions';
import { exampleTarget } from '../row-rules/example-row';
import type { TargetRowRule } from '../row-rules/row-rule';

/** A counted figure since the start of the year is smaller than that of the period alone; shares may fall. */
export const sinceYearCoversPeriod: TargetRowRule = {
  id: 'since-year-covers-period',
  field: 'sinceYear',
  words: { vi: 'luỹ kế từ đầu năm nhỏ hơn trong kỳ', en: 'since the start of the year is less than in the period' },
  applies: ({ values, facts }) =>
    facts.aggregate === 'sum' && values.inPeriod !== undefined && values.sinceYear !== undefined && values.sinceYear < values.inPeriod,
  formula: ({ aggregate, values: v }) =>
    all(`${aggregate}="sum"`, `ISNUMBER(${v.inPeriod})`, `ISNUMBER(${v.sinceYear})`, `N(${v.sinceYear})<N(${v.inPeriod})`),
  examples: {
    ok: [exampleTarget({ inPeriod: 3, sinceYear: 3 }), exampleTarget({ inPeriod: 90, sinceYear: 80 }, 'ratio')],
    notOk: [exampleTarget({ inPeriod: 3, sinceYear: 2 })],
  },
};
