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
  help: { vi: 'Số thực hiện riêng trong kỳ báo cáo.', en: 'The figure of the reporting period alone.' },
});
