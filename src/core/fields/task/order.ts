import { defineField } from '../define-field';
import { issuedNumber } from '../kind/issued';

/** The number of the row in this workbook; sorting by it restores the issued order. */
export const order = defineField({
  ...issuedNumber,
  id: 'order',
  role: 'issued',
  header: { vi: 'STT', en: 'No.' },
  width: 5,
  carry: 'keep',
});
