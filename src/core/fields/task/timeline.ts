import { defineField } from '../define-field';
import { issuedText } from '../kind/issued';

/** The time of the task in the plan's own words. */
export const timeline = defineField({
  ...issuedText,
  id: 'timeline',
  role: 'issued',
  header: { vi: 'Thời gian theo kế hoạch', en: 'Time in the plan' },
  width: 24,
  shown: 'folded',
  carry: 'keep',
});
