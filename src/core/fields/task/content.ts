import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The text of the task, with the due date's own name where a task has several. */
export const content = defineField({
  ...issuedText,
  id: 'content',
  role: 'issued',
  header: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  width: 45,
  carry: 'keep',
});
