import { defineField } from '../define-field';
import { percent as percentKind } from '../kind/percent';

/** How much of the task is done, 0–100. */
export const percent = defineField({
  ...percentKind,
  id: 'percent',
  role: 'entered',
  header: { vi: 'Tiến độ (%)', en: 'Progress (%)' },
  width: 9,
  carry: 'beside',
  help: {
    vi: 'Số từ 0 đến 100. Không cần ghi khi đã hoàn thành (tự hiểu là 100).',
    en: 'A number from 0 to 100. Not needed when completed (understood as 100).',
  },
});
