import { defineField } from '../define-field';
import { documentNumberText } from '../kind/document';

/** The document that shows that a target was reached. */
export const reachedDocument = defineField({
  ...documentNumberText,
  id: 'document',
  role: 'entered',
  header: { vi: 'Văn bản minh chứng', en: 'Document' },
  width: 16,
  carry: 'keep',
  help: { vi: 'Số, ngày văn bản chứng minh đã đạt (nếu có).', en: 'Number and date of the document that shows it, if any.' },
});
