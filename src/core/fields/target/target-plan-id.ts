import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** The id of the row's plan, in a workbook that asks about several plans. */
export const targetPlanId = defineField({
  ...machineText,
  id: 'plan',
  role: 'key',
  header: { vi: 'Mã kế hoạch', en: 'Plan id' },
  width: 12,
  shown: 'never',
  carry: 'keep',
});
