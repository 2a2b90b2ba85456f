import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The target in the plan's words, with its task. */
export const indicator = defineField({
  ...issuedText,
  id: 'indicator',
  role: 'issued',
  header: { vi: 'Chỉ tiêu', en: 'Target' },
  width: 42,
  carry: 'keep',
});
