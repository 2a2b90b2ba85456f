import { defineField } from '../define-field';
import { date } from '../kind/date';

/** The day on which the task was completed. */
export const finishedOn = defineField({
  ...date,
  id: 'finishedOn',
  role: 'entered',
  header: { vi: 'Ngày hoàn thành', en: 'Completed on' },
  width: 16,
  carry: 'beside',
  help: {
    vi: 'Gõ ngày/tháng/năm, ví dụ 05/03/2026. Cần có khi chọn “Đã hoàn thành” ở nhiệm vụ có hạn.',
    en: 'Type day/month/year, e.g. 05/03/2026. Needed with “Đã hoàn thành” where the task has a due date.',
  },
});
