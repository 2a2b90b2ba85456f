import { defineField } from '../define-field';
import { wholeFigure } from '../kind/number';

/** The whole that a percentage is of (the denominator). */
export const baseFigure = defineField({
  ...wholeFigure,
  id: 'base',
  role: 'entered',
  header: { vi: 'Tổng số (mẫu số)', en: 'Base (denominator)' },
  width: 13,
  carry: 'keep',
  rollUp: 'aggregate',
  help: {
    vi: 'Với chỉ tiêu tỷ lệ %: tổng số làm mẫu số, để tính được tỷ lệ chung. Chỉ tiêu khác để trống.',
    en: 'For percentages: the whole that the share is of. Leave blank otherwise.',
  },
});
