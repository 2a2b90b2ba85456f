import { statedProgress } from '../../status/progress';
import { defineRule, example } from '../entry-rule';

/**
 * What is reported as finished for the first time was finished within the days of the period; a day before them was missed in the last report. Rows
 * carried over from earlier periods are reported late by their nature: only a day before the plan itself is doubtful there, and where the days of the period
 * are not known.
 */
export const finishedBeforeWindow = defineRule({
  code: 'date-outside-period',
  severity: 'warning',
  find: ({ values, scope, previousProgress }, { window, planTime }) => {
    const { finishedOn, progress } = values;
    if (finishedOn === undefined) return null;
    const beforePlan = planTime !== undefined && finishedOn < planTime.first;
    const beforePeriod = window !== undefined && finishedOn < window.first;
    const outside =
      beforePlan && (window === undefined || (beforePeriod && scope === 'carried'))
        ? ({ ...planTime, of: 'plan' } as const)
        : beforePeriod && scope !== 'carried'
          ? ({ ...window, of: 'period' } as const)
          : null;
    if (outside === null) return null;
    const doneBefore =
      previousProgress === 'done' || (progress !== undefined && statedProgress(progress, previousProgress ?? undefined) !== 'done');
    if (doneBefore) return null;
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
      example({ progress: 'done', finishedOn: '2025-12-31' }, {}, { window: undefined }),
    ],
  },
});
