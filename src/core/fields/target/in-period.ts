import { defineField } from '../define-field';
import { figure } from '../kind/number';

/** The figure of this period alone. */
export const inPeriod = defineField({
  ...figure,
  id: 'inPeriod',
  role: 'entered',
  header: { vi: 'Trong kỳ', en: 'In the period' },
  width: 12,
  carry: 'beside',
  rollUp: 'aggregate',
  help: {
    vi: 'Số thực hiện riêng trong kỳ báo cáo; tỷ lệ thì ghi tỷ lệ của kỳ. Chỉ tiêu giao theo tuần, tháng, quý: ghi tổng số của cả kỳ, không chia bình quân.',
    en: 'The figure of the reporting period alone, a share as that of the period. For targets stated for each week, month or quarter: the total, not an average.',
  },
});
