import { defineField } from '../define-field';
import { figure } from '../kind/number';

/** The figure estimated for the whole period. */
export const estimated = defineField({
  ...figure,
  id: 'estimated',
  role: 'entered',
  header: { vi: 'Ước cả kỳ', en: 'Estimated for the period' },
  width: 12,
  rollUp: 'aggregate',
  help: { vi: 'Số ước thực hiện của cả kỳ, nếu kỳ chưa kết thúc.', en: 'The figure estimated for the whole period, if it has not ended.' },
});
