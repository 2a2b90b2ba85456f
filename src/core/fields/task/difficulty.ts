import { defineField } from '../define-field';
import { remark } from '../kind/text';

/** What stands in the way. */
export const difficulty = defineField({
  ...remark,
  id: 'difficulty',
  role: 'entered',
  header: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  width: 20,
  rollUp: 'listed',
  help: { vi: 'Nêu khó khăn, vướng mắc và nguyên nhân; để trống nếu không có.', en: 'Difficulties and their causes; leave blank if none.' },
});
