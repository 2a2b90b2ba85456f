import { defineField } from '../define-field';
import { derivedText } from '../kind/issued';

/** What is still to be filled in or looked at in the row. */
export const missing = defineField({
  ...derivedText,
  id: 'missing',
  role: 'derived',
  header: { vi: 'Cần bổ sung', en: 'To be completed' },
  width: 24,
  help: {
    vi: 'Tự nhắc ô nào còn thiếu hoặc cần xem lại. Để trống là dòng đã đủ.',
    en: 'Says which cell is missing or should be looked at. Blank means the row is complete.',
  },
});
