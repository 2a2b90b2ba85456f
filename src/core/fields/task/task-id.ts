import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** The id of the row's task, preceded by its plan's where there are several; rows of one task are counted as one task by it. */
export const taskIdField = defineField({
  ...machineText,
  id: 'task',
  role: 'key',
  header: { vi: 'Mã nhiệm vụ', en: 'Task id' },
  width: 12,
  shown: 'never',
  carry: 'keep',
});
