import { all, isBlank, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** "Không thay đổi so với kỳ trước" is chosen in a row that has no last period. */
export const unchangedNeedsPrevious: RowRule = {
  id: 'unchanged-needs-previous',
  field: 'progress',
  words: { vi: 'chưa có kỳ trước, chọn tình hình khác', en: 'there is no last period: choose another progress' },
  applies: ({ values, facts }) => values.progress === 'unchanged' && facts.previousProgress === null,
  formula: (c) => all(isOneOf(c.values.progress, ['unchanged']), isBlank(c.previousProgress)),
  examples: {
    ok: [exampleRow({ progress: 'unchanged' }, { previousProgress: 'in-progress' })],
    notOk: [exampleRow({ progress: 'unchanged' })],
  },
};
