import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The day of completion lies before the day on which the unit began. */
export const finishDateAfterStart: RowRule = {
  id: 'finish-date-after-start',
  field: 'finishedOn',
  words: { vi: 'ngày hoàn thành trước ngày bắt đầu', en: 'the day of completion is before the start' },
  applies: ({ values }) => values.finishedOn !== undefined && values.startedOn !== undefined && values.finishedOn < values.startedOn,
  formula: (c) =>
    `IF(AND(ISNUMBER(${c.values.finishedOn}),ISNUMBER(${c.values.startedOn})),INT(${c.values.finishedOn})<INT(${c.values.startedOn}),FALSE)`,
  examples: {
    ok: [exampleRow({ finishedOn: '2026-05-02', startedOn: '2026-05-02' }), exampleRow({ finishedOn: '2026-05-02' })],
    notOk: [exampleRow({ finishedOn: '2026-05-01', startedOn: '2026-05-02' })],
  },
};
