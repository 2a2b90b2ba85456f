import { defineField } from '../define-field';
import { freeText } from '../kind/text';

/** Anything else about a target. */
export const targetNote = defineField({
  ...freeText,
  id: 'note',
  role: 'entered',
  header: { vi: 'Ghi chú', en: 'Note' },
  width: 20,
  help: { vi: 'Không bắt buộc.', en: 'Optional.' },
});
