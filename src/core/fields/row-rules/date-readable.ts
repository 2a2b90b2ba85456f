import type { EntryField } from '../../entry/entry';
import type { Words } from '../words';
import { all, isFilled } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The days that a plan's dates can be, as serials: 1/1/2000 to 31/12/2100. */
const [FIRST_DAY, AFTER_LAST_DAY] = [36526, 73416];

function dateReadable(field: EntryField & ('finishedOn' | 'documentDate' | 'startedOn'), words: Words): RowRule {
  return {
    id: `${field}-readable`,
    field,
    words,
    applies: ({ facts }) => facts.unread.has(field),
    formula: (c) =>
      all(
        isFilled(c.values[field]),
        `NOT(IF(ISNUMBER(${c.values[field]}),AND(${c.values[field]}>=${FIRST_DAY},${c.values[field]}<${AFTER_LAST_DAY}),FALSE))`,
      ),
    examples: {
      ok: [exampleRow({ [field]: '2026-06-01' }), exampleRow({})],
      notOk: [exampleRow({ progress: 'done' }, {}, [field])],
    },
  };
}

/** The day of completion is a date. */
export const finishedOnReadable = dateReadable('finishedOn', {
  vi: 'ngày hoàn thành: gõ ngày/tháng/năm',
  en: 'day of completion: type day/month/year',
});

/** The day of the document is a date. */
export const documentDateReadable = dateReadable('documentDate', {
  vi: 'ngày văn bản: gõ ngày/tháng/năm',
  en: 'document date: type day/month/year',
});

/** The day of the start is a date. */
export const startedOnReadable = dateReadable('startedOn', {
  vi: 'ngày bắt đầu: gõ ngày/tháng/năm',
  en: 'start: type day/month/year',
});
