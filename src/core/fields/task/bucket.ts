import { defineField } from '../define-field';
import { derivedText } from '../kind/issued';

/** Where the row stands in the official count; the sheet `Tổng quan` counts these words. */
export const bucket = defineField({
  ...derivedText,
  id: 'bucket',
  role: 'derived',
  header: { vi: 'Nhóm thống kê', en: 'Group in the count' },
  width: 18,
  shown: 'never',
});
