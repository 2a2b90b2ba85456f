import { all, isFilled, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A day of completion stands beside a progress that is not done. */
export const finishDateOnlyWhenDone: RowRule = {
  id: 'finish-date-only-when-done',
  field: 'progress',
  words: { vi: 'đã có ngày hoàn thành, xem lại tình hình', en: 'there is a day of completion: check the progress' },
  applies: ({ values }) =>
    values.finishedOn !== undefined &&
    (values.progress === 'not-started' || values.progress === 'in-progress' || values.progress === 'not-in-period'),
  formula: (c) =>
    all(
      isOneOf(c.values.progress, ['not-started', 'in-progress', 'not-in-period']),
      `ISNUMBER(${c.values.finishedOn})`,
      isFilled(c.values.finishedOn),
    ),
  examples: {
    ok: [exampleRow({ progress: 'done', finishedOn: '2026-06-01' }), exampleRow({ progress: 'in-progress' })],
    notOk: [
      exampleRow({ progress: 'in-progress', finishedOn: '2026-06-01' }),
      exampleRow({ progress: 'not-started', finishedOn: '2026-06-01' }),
    ],
  },
};
