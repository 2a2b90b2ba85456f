import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** Whether the row has a due date (`dated`), is ongoing (`ongoing`) or has neither (`undated`); formulas and lists depend on it. */
export const rowKind = defineField({
  ...machineText,
  id: 'kind',
  role: 'key',
  header: { vi: 'Loại dòng', en: 'Kind' },
  width: 9,
  shown: 'never',
  carry: 'keep',
});
