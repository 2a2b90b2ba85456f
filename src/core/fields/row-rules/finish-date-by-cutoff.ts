import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The day of completion lies after the cut-off of the period that is reported on. */
export const finishDateByCutoff: RowRule = {
  id: 'finish-date-by-cutoff',
  field: 'finishedOn',
  words: { vi: 'ngày hoàn thành sau ngày chốt số liệu', en: 'the day of completion is after the cut-off' },
  applies: ({ values, facts }) => values.finishedOn !== undefined && values.finishedOn > facts.cutoff,
  formula: (c) => `IF(ISNUMBER(${c.values.finishedOn}),INT(${c.values.finishedOn})>${c.cutoff},FALSE)`,
  examples: {
    ok: [exampleRow({ progress: 'done', finishedOn: '2026-06-14' })],
    notOk: [exampleRow({ progress: 'done', finishedOn: '2026-06-15' })],
  },
};
