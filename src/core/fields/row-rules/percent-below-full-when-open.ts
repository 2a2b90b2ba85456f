import { all, isNumberWithin, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A task that is not done has a percentage of 100. */
export const percentBelowFullWhenOpen: RowRule = {
  id: 'percent-below-full-when-open',
  field: 'progress',
  words: { vi: 'tiến độ đã 100, xem lại tình hình', en: 'the percentage is 100: check the progress' },
  applies: ({ values }) => values.progress === 'in-progress' && values.percent === 100,
  formula: (c) => all(isOneOf(c.values.progress, ['in-progress']), isNumberWithin(c.values.percent, 100, 100)),
  examples: {
    ok: [exampleRow({ progress: 'in-progress', percent: 99 }), exampleRow({ progress: 'done', percent: 100 })],
    notOk: [exampleRow({ progress: 'in-progress', percent: 100 })],
  },
};
