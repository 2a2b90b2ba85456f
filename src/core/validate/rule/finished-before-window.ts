import { statedProgress } from '../../status/progress';
import { defineRule, example } from '../entry-rule';

/**
 * What is reported as finished for the first time was finished within the days of the period; a day before them was missed in the last report. Rows
 * carried over from earlier periods are reported late by their nature: only a day before the plan itself is doubtful there.
 */
export const finishedBeforeWindow = defineRule({
  code: 'date-outside-period',
  severity: 'warning',
  find: ({ values, scope, previousProgress }, { window, planTime }) => {
    const { finishedOn, progress } = values;
    if (finishedOn === undefined || window === undefined || finishedOn >= window.first) return null;
    const carried = scope === 'carried';
    if (carried && (planTime === undefined || finishedOn >= planTime.first)) return null;
    const doneBefore =
      previousProgress === 'done' || (progress !== undefined && statedProgress(progress, previousProgress ?? undefined) !== 'done');
    if (doneBefore) return null;
    const outside = carried && planTime !== undefined ? ({ ...planTime, of: 'plan' } as const) : ({ ...window, of: 'period' } as const);
    return { field: 'finishedOn', facts: { column: 'Ngày hoàn thành', date: finishedOn, ...outside } };
  },
  examples: {
    ok: [
      example({ progress: 'done', finishedOn: '2026-03-15' }),
      example({ progress: 'done', finishedOn: '2026-02-01' }, { previousProgress: 'done' }),
      example({ progress: 'done', finishedOn: '2026-02-01' }, {}, { window: undefined }),
      example({ progress: 'done', finishedOn: '2026-01-25' }, { scope: 'carried', due: '2026-03-10' }),
      example({ progress: 'done' }),
    ],
    notOk: [
      example({ progress: 'done', finishedOn: '2026-03-14' }),
      example({ progress: 'done', finishedOn: '2025-12-31' }, { scope: 'carried', due: '2026-03-10' }),
    ],
  },
});
