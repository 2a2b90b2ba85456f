import { defineField } from '../define-field';
import { yesNo } from '../kind/yes-no';

/** Whether the unit has reached a target that each unit answers with yes or no. */
export const reached = defineField({
  ...yesNo,
  id: 'reached',
  role: 'entered',
  header: { vi: 'Đạt hay chưa', en: 'Reached' },
  width: 12,
  carry: 'beside',
  rollUp: 'aggregate',
  help: {
    vi: 'Với chỉ tiêu mỗi đơn vị phải đạt: chọn “Đạt” hoặc “Chưa đạt”.',
    en: 'For targets that each unit must reach: choose “Đạt” or “Chưa đạt”.',
  },
});
