import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** Who leads and who supports, as the plan or the assignment says. */
export const responsible = defineField({
  ...issuedText,
  id: 'responsible',
  role: 'issued',
  header: { vi: 'Chủ trì, phối hợp', en: 'Lead, support' },
  width: 26,
  shown: 'folded',
  carry: 'keep',
});
