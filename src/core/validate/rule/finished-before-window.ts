import { statedProgress } from '../../status/progress';
import { defineRule, example } from '../entry-rule';

/**
 * What is reported as finished for the first time was finished within the days of the period; a day before them was missed in the last report. Rows
 * carried over from earlier periods are reported late by their nature.
 */
export const finishedBeforeWindow = defineRule({
  code: 'date-outside-period',
  severity: 'warning',
  find: ({ values, scope, previousProgress }, { window }) => {
    const { finishedOn, progress } = values;
    if (finishedOn === undefined || window === undefined || scope === 'carried' || finishedOn >= window.first) return null;
    const doneBefore =
      previousProgress === 'done' || (progress !== undefined && statedProgress(progress, previousProgress ?? undefined) !== 'done');
    return doneBefore ? null : { field: 'finishedOn', facts: { column: 'Ngày hoàn thành', date: finishedOn, ...window, of: 'period' } };
  },
  examples: {
    ok: [
      example({ progress: 'done', finishedOn: '2026-03-15' }),
      example({ progress: 'done', finishedOn: '2026-02-01' }, { previousProgress: 'done' }),
      example({ progress: 'done', finishedOn: '2026-02-01' }, {}, { window: undefined }),
      example({ progress: 'done', finishedOn: '2026-01-25' }, { scope: 'carried', due: '2026-03-10' }),
      example({ progress: 'done' }),
    ],
    notOk: [example({ progress: 'done', finishedOn: '2026-03-14' })],
  },
});
