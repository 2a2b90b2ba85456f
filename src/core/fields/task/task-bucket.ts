import { defineField } from '../define-field';
import { derivedText } from '../kind/issued';

/** On the first row of each task, where the task as a whole stands in the official count. */
export const taskBucket = defineField({
  ...derivedText,
  id: 'taskBucket',
  role: 'derived',
  header: { vi: 'Nhóm theo nhiệm vụ', en: 'Group of the task' },
  width: 18,
  shown: 'never',
});
