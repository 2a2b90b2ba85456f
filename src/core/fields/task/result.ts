import { defineField } from '../define-field';
import { freeText } from '../kind/text';

/** What was done, in words. */
export const result = defineField({
  ...freeText,
  id: 'result',
  role: 'entered',
  header: { vi: 'Kết quả thực hiện', en: 'Result' },
  width: 36,
  carry: 'beside',
  help: {
    vi: 'Ghi ngắn gọn việc đã làm và kết quả. Cần có khi chọn “Đã hoàn thành” hoặc “Đã thực hiện trong kỳ”.',
    en: 'Say briefly what was done. Needed with “Đã hoàn thành” or “Đã thực hiện trong kỳ”.',
  },
});
