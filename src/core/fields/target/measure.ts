import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The unit of measure: the counted noun, or % of what. */
export const measure = defineField({
  ...issuedText,
  id: 'measure',
  role: 'issued',
  header: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  width: 14,
  carry: 'keep',
});
