import { all, isBlank, isFilled } from '../row-rules/conditions';
import { exampleTarget } from '../row-rules/example-row';
import type { TargetRowRule } from '../row-rules/row-rule';

/** A target that each unit reaches or not is answered with a figure instead of "Đạt" or "Chưa đạt". */
export const reachedGiven: TargetRowRule = {
  id: 'reached-given',
  field: 'reached',
  words: { vi: 'chọn Đạt hoặc Chưa đạt', en: 'choose Đạt or Chưa đạt' },
  applies: ({ values, facts }) =>
    facts.unread.has('reached') ||
    (facts.aggregate === 'unit-share' &&
      values.reached === undefined &&
      [values.inPeriod, values.sinceYear, values.sincePlan, values.estimated].some((v) => v !== undefined)),
  formula: ({ aggregate, values: v, lists }) =>
    `OR(${all(isFilled(v.reached), `SUMPRODUCT(--(${lists.yesNo}=${v.reached}))=0`)},${all(
      `${aggregate}="unit-share"`,
      isBlank(v.reached),
      isFilled([v.inPeriod, v.sinceYear, v.sincePlan, v.estimated].join('&')),
    )})`,
  examples: {
    ok: [exampleTarget({ reached: true }, 'unit-share'), exampleTarget({ inPeriod: 3 }), exampleTarget({}, 'unit-share')],
    notOk: [exampleTarget({ inPeriod: 1 }, 'unit-share'), exampleTarget({}, 'unit-share', ['reached'])],
  },
};
