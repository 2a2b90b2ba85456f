import { progressWords } from '../../status/labels';
import { proposesExclusion } from '../../status/progress';
import { defineRule, example } from '../entry-rule';

/** A unit proposes to take a row out of the count; the office is told, and the row stays in the count until it accepts. */
export const leavesTheCount = defineRule({
  code: 'leaves-the-count',
  severity: 'warning',
  find: ({ values: { progress }, kind }) =>
    progress === undefined || !proposesExclusion(progress, kind === 'ongoing')
      ? null
      : { field: 'progress', facts: { progress: progressWords[progress].vi } },
  examples: {
    ok: [example({ progress: 'done' }), example({ progress: 'nothing-arisen' }, { kind: 'ongoing', due: null })],
    notOk: [example({ progress: 'not-applicable', reason: 'Đã sáp nhập' }), example({ progress: 'nothing-arisen' })],
  },
});
