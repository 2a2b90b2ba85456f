import { formatDate } from '../../date/format-date';
import { parseIsoDate } from '../../date/iso-date';
import { findCitations } from '../../grammar/citations';
import { defineRule, example } from '../entry-rule';

const MAYBE_NUMBER = /\d\s*[-–—/]\s*\p{Lu}|\d\s*\/\s*\d{4}\s*\//u;

/** The result names a document, but the columns for its number and date are blank: they are offered from the text. */
export const documentInResult = defineRule({
  code: 'document-in-result',
  severity: 'note',
  find: ({ values: { result, documentNumber } }) => {
    if (result === undefined || documentNumber !== undefined || !MAYBE_NUMBER.test(result)) return null;
    const [first] = findCitations(result);
    if (first === undefined) return null;
    const date = first.date === undefined ? null : parseIsoDate(first.date);
    return { field: 'documentNumber', facts: { number: first.number, date: date === null ? '' : formatDate(date) } };
  },
  examples: {
    ok: [
      example({ progress: 'done', result: 'Đã ban hành Kế hoạch số 12-KH/ĐU ngày 05/3/2026', documentNumber: '12-KH/ĐU' }),
      example({ progress: 'done', result: 'Đã tổ chức 2 hội nghị' }),
    ],
    notOk: [example({ progress: 'done', result: 'Đã ban hành Kế hoạch số 12-KH/ĐU ngày 05/3/2026' })],
  },
});
