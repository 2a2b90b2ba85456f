import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** What the unit reported in the last period, greyed. */
export const previousFigures = defineField({
  ...issuedText,
  id: 'previous',
  role: 'previous',
  header: { vi: 'Kỳ trước đã báo cáo', en: 'Reported last period' },
  shown: 'with-earlier',
  width: 18,
});
