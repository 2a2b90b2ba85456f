import { defineField } from '../define-field';
import { date } from '../kind/date';

/** The day on which the unit began. */
export const startedOn = defineField({
  ...date,
  id: 'startedOn',
  role: 'entered',
  header: { vi: 'Ngày bắt đầu', en: 'Started on' },
  width: 16,
  shown: 'folded',
  carry: 'keep',
  help: { vi: 'Không bắt buộc. Gõ ngày/tháng/năm.', en: 'Optional. Type day/month/year.' },
});
