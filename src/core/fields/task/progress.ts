import { defineField } from '../define-field';
import { progressChoice } from '../kind/progress-choice';

/** How the task stands, chosen from the list. */
export const progress = defineField({
  ...progressChoice,
  id: 'progress',
  role: 'entered',
  header: { vi: 'Tình hình', en: 'Progress' },
  width: 17,
  carry: 'beside',
  rollUp: 'status',
  help: {
    vi: 'Bấm vào ô, chọn một mục trong danh sách. Đây là ô cần điền ở mọi dòng.',
    en: 'Click the cell and choose from the list. Needed in every row.',
  },
});
