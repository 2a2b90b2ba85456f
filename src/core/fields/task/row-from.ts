import { defineField } from '../define-field';
import { issuedDate } from '../kind/date';

/** The first day on which the row's task can be worked on; before it a task that has not begun is *Chưa đến hạn*. */
export const rowFrom = defineField({
  ...issuedDate,
  id: 'from',
  role: 'key',
  header: { vi: 'Từ ngày', en: 'From' },
  width: 12,
  shown: 'never',
  carry: 'keep',
});
