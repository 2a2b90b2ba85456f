import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** What the plan expects as the product. */
export const product = defineField({
  ...issuedText,
  id: 'product',
  role: 'issued',
  header: { vi: 'Sản phẩm', en: 'Product' },
  width: 24,
  shown: 'folded',
  carry: 'keep',
});
