import { defineField } from '../define-field';
import { issuedDate } from '../kind/date';

/** The day on which the row is due; the office's own day where it set one. Blank where there is none. */
export const due = defineField({
  ...issuedDate,
  id: 'due',
  role: 'issued',
  header: { vi: 'Hạn', en: 'Due' },
  width: 16,
  carry: 'keep',
});
