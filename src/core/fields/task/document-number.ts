import { defineField } from '../define-field';
import { documentNumberText } from '../kind/document';

/** The number of the document that is the product. */
export const documentNumber = defineField({
  ...documentNumberText,
  id: 'documentNumber',
  role: 'entered',
  header: { vi: 'Số văn bản', en: 'Document number' },
  width: 13,
  carry: 'beside',
  help: {
    vi: 'Số và ký hiệu văn bản đã ban hành (nếu có), ví dụ 12-KH/ĐU.',
    en: 'Number of the document issued, if any, e.g. 12-KH/ĐU.',
  },
});
