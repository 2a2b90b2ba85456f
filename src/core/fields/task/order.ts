import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The number of the task within the plan, as the plan's own outline has it (`II.3.a`). */
export const order = defineField({
  ...issuedText,
  id: 'order',
  role: 'issued',
  header: { vi: 'STT', en: 'No.' },
  width: 7,
  carry: 'keep',
});
