import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** The progress of the last period in words, which *Không thay đổi so với kỳ trước* stands for. */
export const previousProgress = defineField({
  ...machineText,
  id: 'previousProgress',
  role: 'key',
  header: { vi: 'Tình hình kỳ trước', en: 'Progress last period' },
  width: 14,
  shown: 'never',
});
