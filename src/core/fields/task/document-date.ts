import { defineField } from '../define-field';
import { date } from '../kind/date';

/** The day of the document that is the product. */
export const documentDate = defineField({
  ...date,
  id: 'documentDate',
  role: 'entered',
  header: { vi: 'Ngày văn bản', en: 'Document date' },
  width: 16,
  carry: 'beside',
  help: { vi: 'Ngày ban hành văn bản, gõ ngày/tháng/năm.', en: 'Day of the document, typed day/month/year.' },
});
