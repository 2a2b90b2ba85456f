import { defineField } from '../define-field';
import { derivedText } from '../kind/issued';

/** The status that follows from progress, due date, completion and cut-off. */
export const status = defineField({
  ...derivedText,
  id: 'status',
  role: 'derived',
  header: { vi: 'Trạng thái', en: 'Status' },
  width: 16,
  help: { vi: 'Tự tính, không phải điền.', en: 'Calculated; nothing to fill in.' },
});
