import { defineField } from '../define-field';
import { figure } from '../kind/number';

/** The figure since the start of the year. */
export const sinceYear = defineField({
  ...figure,
  id: 'sinceYear',
  role: 'entered',
  header: { vi: 'Luỹ kế từ đầu năm', en: 'Since the start of the year' },
  width: 13,
  carry: 'beside',
  rollUp: 'aggregate',
  help: {
    vi: 'Số thực hiện cộng dồn từ đầu năm đến ngày chốt, kể cả khi chỉ tiêu giao theo tháng, quý; sang năm mới thì tính lại từ đầu.',
    en: 'The running figure since the start of the year, also for targets stated for each month or quarter; it starts anew with the year.',
  },
});
