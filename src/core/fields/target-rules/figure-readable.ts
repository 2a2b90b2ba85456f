import { all, isFilled } from '../row-rules/conditions';
import { exampleTarget } from '../row-rules/example-row';
import type { TargetRowRule } from '../row-rules/row-rule';
import type { Words } from '../words';

function figureReadable(field: 'inPeriod' | 'sinceYear' | 'sincePlan' | 'estimated' | 'base', name: Words): TargetRowRule {
  return {
    id: `${field}-readable`,
    field,
    words: { vi: `${name.vi}: ghi bằng số`, en: `${name.en}: a number` },
    applies: ({ facts }) => facts.unread.has(field),
    formula: ({ values: v }) => all(isFilled(v[field]), `NOT(IF(ISNUMBER(${v[field]}),${v[field]}>=0,FALSE))`),
    examples: {
      ok: [exampleTarget({ [field]: 0, inPeriod: 0 })],
      notOk: [exampleTarget({ reached: true }, 'sum', [field])],
    },
  };
}

/** Each figure of a target is a number of zero or more. */
export const figuresReadable: readonly TargetRowRule[] = [
  figureReadable('inPeriod', { vi: 'trong kỳ', en: 'in the period' }),
  figureReadable('sinceYear', { vi: 'luỹ kế từ đầu năm', en: 'since the start of the year' }),
  figureReadable('sincePlan', { vi: 'luỹ kế từ đầu kế hoạch', en: 'since the start of the plan' }),
  figureReadable('estimated', { vi: 'ước cả kỳ', en: 'estimated' }),
  figureReadable('base', { vi: 'tổng số', en: 'base' }),
];
