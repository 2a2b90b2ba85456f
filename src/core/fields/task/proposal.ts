import { defineField } from '../define-field';
import { remark } from '../kind/text';

/** What the unit asks of others. */
export const proposal = defineField({
  ...remark,
  id: 'proposal',
  role: 'entered',
  header: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
  width: 20,
  rollUp: 'listed',
  help: { vi: 'Nêu kiến nghị, đề xuất và nơi giải quyết; để trống nếu không có.', en: 'Proposals and to whom; leave blank if none.' },
});
