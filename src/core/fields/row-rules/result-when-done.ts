import { all, isBlank, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A task reported as done says what was done. */
export const resultWhenDone: RowRule = {
  id: 'result-when-done',
  field: 'result',
  words: { vi: 'ghi kết quả thực hiện', en: 'say what was done' },
  applies: ({ values, facts }) =>
    (values.progress === 'done' || values.progress === 'done-in-period') && values.result === undefined && !facts.unread.has('result'),
  formula: (c) => all(isOneOf(c.values.progress, ['done', 'done-in-period']), isBlank(c.values.result)),
  examples: {
    ok: [exampleRow({ progress: 'done', result: 'Đã ban hành' }), exampleRow({ progress: 'in-progress' })],
    notOk: [
      exampleRow({ progress: 'done' }),
      exampleRow({ progress: 'done-in-period' }, { kind: 'ongoing', due: null, scope: 'standing' }),
    ],
  },
};
