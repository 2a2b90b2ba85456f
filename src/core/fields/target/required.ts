import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** What is required, with its comparison (“≥ 95”, “03 đến 05”). */
export const required = defineField({
  ...issuedText,
  id: 'required',
  role: 'issued',
  header: { vi: 'Yêu cầu', en: 'Required' },
  width: 14,
  carry: 'keep',
});
