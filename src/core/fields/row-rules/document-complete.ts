import { isBlank } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A document has a number and a date; one of them alone does not identify it. */
export const documentComplete: RowRule = {
  id: 'document-complete',
  field: 'documentNumber',
  words: { vi: 'ghi đủ số và ngày văn bản', en: 'give both number and date of the document' },
  applies: ({ values, facts }) =>
    (values.documentNumber === undefined) !== (values.documentDate === undefined && !facts.unread.has('documentDate')),
  formula: (c) => `(${isBlank(c.values.documentNumber)})<>(${isBlank(c.values.documentDate)})`,
  examples: {
    ok: [exampleRow({ documentNumber: '12-KH/ĐU', documentDate: '2026-03-05' }), exampleRow({})],
    notOk: [exampleRow({ documentNumber: '12-KH/ĐU' }), exampleRow({ documentDate: '2026-03-05' })],
  },
};
