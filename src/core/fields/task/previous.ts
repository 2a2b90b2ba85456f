import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** What the unit reported in the last period, greyed. */
export const previous = defineField({
  ...issuedText,
  id: 'previous',
  role: 'previous',
  header: { vi: 'Kỳ trước đã báo cáo', en: 'Reported last period' },
  shown: 'with-earlier',
  width: 22,
  help: { vi: 'Nội dung đã báo cáo kỳ trước, để đối chiếu.', en: 'What was reported last period, for comparison.' },
});
