import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** Why the row stands in the sheet: `due`, `carried`, `standing` or `later`. */
export const rowScope = defineField({
  ...machineText,
  id: 'scope',
  role: 'key',
  header: { vi: 'Phạm vi', en: 'Scope' },
  width: 9,
  shown: 'never',
});
