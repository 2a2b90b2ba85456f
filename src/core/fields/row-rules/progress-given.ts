import { all, isBlank } from './conditions';
import { exampleRow } from './example-row';
import { notFilled, nothingFilled } from './not-filled';
import type { RowRule } from './row-rule';

/** Something is filled in, but no progress is chosen; a row whose issued cells were removed counts as well. */
export const progressGiven: RowRule = {
  id: 'progress-given',
  field: 'progress',
  words: { vi: 'chọn tình hình', en: 'choose the progress' },
  applies: (row) =>
    row.values.progress === undefined &&
    !row.facts.unread.has('progress') &&
    (Object.values(row.values).some((v) => v !== undefined && v !== '') || row.facts.unread.size > 0) &&
    !notFilled.applies(row),
  formula: (c) => all(isBlank(c.values.progress), `NOT(${nothingFilled(c)})`),
  examples: {
    ok: [exampleRow({}), exampleRow({ progress: 'done' }), exampleRow({}, {}, ['progress'])],
    notOk: [exampleRow({ result: 'Đã ban hành kế hoạch' }), exampleRow({ percent: 40 }, { scope: 'later' })],
  },
};
