import { defineField } from '../define-field';
import { issuedNumber } from '../kind/issued';

/** The number of the target's row. */
export const targetOrder = defineField({
  ...issuedNumber,
  id: 'order',
  role: 'issued',
  header: { vi: 'STT', en: 'No.' },
  width: 5,
  carry: 'keep',
});
