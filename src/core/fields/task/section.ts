import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The section of the plan that the task stands in. */
export const section = defineField({
  ...issuedText,
  id: 'section',
  role: 'issued',
  header: { vi: 'Mục', en: 'Section' },
  width: 24,
  shown: 'folded',
  carry: 'keep',
});
