import { defineField } from '../define-field';
import { freeText } from '../kind/text';

/** Anything else. */
export const note = defineField({
  ...freeText,
  id: 'note',
  role: 'entered',
  header: { vi: 'Ghi chú', en: 'Note' },
  width: 16,
  shown: 'folded',
  help: { vi: 'Không bắt buộc.', en: 'Optional.' },
});
