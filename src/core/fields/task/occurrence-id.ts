import { defineField } from '../define-field';
import { machineText } from '../kind/issued';

/** The id of the row's occurrence (`NV-012K/2026-Q2`), by which a row is found again however the sheet was sorted. */
export const occurrenceId = defineField({
  ...machineText,
  id: 'occurrence',
  role: 'key',
  header: { vi: 'Mã mốc', en: 'Occurrence id' },
  width: 16,
  shown: 'never',
  carry: 'keep',
});
