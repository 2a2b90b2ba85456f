import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** Whether the row stands in the official count (`yes`, `no`): its task is counted, and the unit does not only support it. */
export const countedField = defineField({
  ...machineText,
  id: 'counted',
  role: 'key',
  header: { vi: 'Tính', en: 'Counted' },
  width: 6,
  shown: 'never',
  carry: 'keep',
});
