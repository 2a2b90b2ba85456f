import { defineField } from '../define-field';
import { freeText } from '../kind/text';

/** Why a task is paused, waiting, no longer applicable or not the unit's. */
export const reason = defineField({
  ...freeText,
  id: 'reason',
  role: 'entered',
  header: { vi: 'Lý do', en: 'Reason' },
  width: 16,
  carry: 'beside',
  rollUp: 'listed',
  help: {
    vi: 'Cần có khi chọn “Tạm dừng”, “Chờ văn bản”, “Không còn phù hợp” hoặc “Không thuộc trách nhiệm đơn vị”.',
    en: 'Needed with “Tạm dừng”, “Chờ văn bản”, “Không còn phù hợp” or “Không thuộc trách nhiệm đơn vị”.',
  },
});
