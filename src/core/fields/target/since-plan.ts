import { defineField } from '../define-field';
import { figure } from '../kind/number';

/** The figure since the start of the plan. */
export const sincePlan = defineField({
  ...figure,
  id: 'sincePlan',
  role: 'entered',
  header: { vi: 'Luỹ kế từ đầu kế hoạch', en: 'Since the start of the plan' },
  width: 14,
  carry: 'beside',
  rollUp: 'aggregate',
  help: {
    vi: 'Số thực hiện cộng dồn từ đầu kế hoạch đến ngày chốt, kể cả khi chỉ tiêu giao theo năm.',
    en: 'The running figure since the start of the plan, also for targets stated for each year.',
  },
});
