import { all, isBlank, isOneOf } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** A task with a due date that is done names the day, without which nobody can tell whether it was on time. */
export const finishDateWhenDone: RowRule = {
  id: 'finish-date-when-done',
  field: 'finishedOn',
  words: { vi: 'ghi ngày hoàn thành', en: 'give the day of completion' },
  applies: ({ values, facts }) =>
    facts.kind === 'dated' && values.progress === 'done' && values.finishedOn === undefined && !facts.unread.has('finishedOn'),
  formula: (c) => all(`${c.kind}="dated"`, isOneOf(c.values.progress, ['done']), isBlank(c.values.finishedOn)),
  examples: {
    ok: [
      exampleRow({ progress: 'done', finishedOn: '2026-06-01', result: 'Đã xong' }),
      exampleRow({ progress: 'done', result: 'Đã xong' }, { kind: 'undated', due: null, scope: 'standing' }),
    ],
    notOk: [exampleRow({ progress: 'done', result: 'Đã xong' })],
  },
};
