import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The plan's number or title, in a workbook that asks about several plans. */
export const targetPlanName = defineField({
  ...issuedText,
  id: 'planName',
  role: 'issued',
  header: { vi: 'Kế hoạch', en: 'Plan' },
  width: 16,
  shown: 'several-plans',
  carry: 'keep',
});
