import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** The id of the row's target. */
export const targetIdField = defineField({
  ...machineText,
  id: 'target',
  role: 'key',
  header: { vi: 'Mã chỉ tiêu', en: 'Target id' },
  width: 14,
  shown: 'never',
  carry: 'keep',
});
