import { defineField } from '../define-field';
import { derivedText } from '../kind/issued';

/** What is still to be filled in or looked at in the target's row. */
export const targetMissing = defineField({
  ...derivedText,
  id: 'missing',
  role: 'derived',
  header: { vi: 'Cần bổ sung', en: 'To be completed' },
  width: 22,
});
