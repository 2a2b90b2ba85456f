import { defineField } from '../define-field';
import { issuedDate } from '../kind/date';

/** What stands in *Hạn* of a row without a due date, by its kind. */
export const noDueWords = { ongoing: 'Thường xuyên', undated: 'Không xác định' } as const;

/** The day on which the row is due; the office's own day where it set one. Blank where there is none. */
export const due = defineField({
  ...issuedDate,
  id: 'due',
  role: 'issued',
  header: { vi: 'Hạn', en: 'Due' },
  width: 16,
  carry: 'keep',
});
