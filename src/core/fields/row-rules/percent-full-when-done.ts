import { all, isNumberWithin, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A task reported as done has a percentage below 100; done without a percentage means 100. */
export const percentFullWhenDone: RowRule = {
  id: 'percent-full-when-done',
  field: 'percent',
  words: { vi: 'đã hoàn thành nhưng tiến độ dưới 100', en: 'completed, but the percentage is below 100' },
  applies: ({ values }) => values.progress === 'done' && values.percent !== undefined && values.percent < 100,
  formula: (c) => all(isOneOf(c.values.progress, ['done']), isNumberWithin(c.values.percent, 0, 100), `N(${c.values.percent})<100`),
  examples: {
    ok: [
      exampleRow({ progress: 'done', percent: 100 }),
      exampleRow({ progress: 'done' }),
      exampleRow({ progress: 'in-progress', percent: 60 }),
    ],
    notOk: [exampleRow({ progress: 'done', percent: 99 }), exampleRow({ progress: 'done', percent: 0 })],
  },
};
