import { all, isNumberWithin, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A task that has not begun has a percentage above 0 or a day on which it began. */
export const nothingBegunWhenNotStarted: RowRule = {
  id: 'nothing-begun-when-not-started',
  field: 'progress',
  words: { vi: 'đã có tiến độ hoặc ngày bắt đầu, xem lại tình hình', en: 'there is a percentage or a start: check the progress' },
  applies: ({ values }) => values.progress === 'not-started' && ((values.percent ?? 0) > 0 || values.startedOn !== undefined),
  formula: (c) =>
    all(
      isOneOf(c.values.progress, ['not-started']),
      `OR(AND(${isNumberWithin(c.values.percent, 0, 100)},N(${c.values.percent})>0),ISNUMBER(${c.values.startedOn}))`,
    ),
  examples: {
    ok: [exampleRow({ progress: 'not-started', percent: 0 }), exampleRow({ progress: 'in-progress', percent: 5 })],
    notOk: [exampleRow({ progress: 'not-started', percent: 5 }), exampleRow({ progress: 'not-started', startedOn: '2026-05-02' })],
  },
};
