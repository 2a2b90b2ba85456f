import { entryFields } from '../../fields/fields';
import { defineRule, example } from '../entry-rule';

/** The start of a task and the date of its document lie within the plan's time or the days of the period, and not after today. */
export const dateOutsidePlan = defineRule({
  code: 'date-outside-period',
  severity: 'warning',
  find: ({ values }, { planTime, window, asOf }) => {
    if (planTime === undefined) return null;
    const last = planTime.last < asOf ? planTime.last : asOf;
    const within = (date: string, span: { readonly first: string; readonly last: string }): boolean =>
      date >= span.first && date <= span.last && date <= asOf;
    for (const field of ['startedOn', 'documentDate'] as const) {
      const date = values[field];
      if (date === undefined || within(date, planTime) || (window !== undefined && within(date, window))) continue;
      return { field, facts: { column: entryFields[field].header.vi, date, first: planTime.first, last, of: 'plan' } };
    }
    return null;
  },
  examples: {
    ok: [
      example({ progress: 'done', documentNumber: '12-KH/ĐU', documentDate: '2026-01-01' }),
      example({ startedOn: '2026-06-20' }),
      example(
        { progress: 'done', documentNumber: '12-KH/ĐU', documentDate: '2025-12-20' },
        {},
        { window: { first: '2025-12-15', last: '2026-03-14' } },
      ),
      example({}),
    ],
    notOk: [
      example({ progress: 'done', documentNumber: '12-KH/ĐU', documentDate: '2025-12-31' }),
      example({ progress: 'in-progress', startedOn: '2026-06-21' }),
    ],
  },
});
