import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** How the figures of several units become one; a unit-share is answered with reached or not. */
export const aggregateField = defineField({
  ...machineText,
  id: 'aggregate',
  role: 'key',
  header: { vi: 'Cách tổng hợp', en: 'Aggregate' },
  width: 10,
  shown: 'never',
  carry: 'keep',
});
