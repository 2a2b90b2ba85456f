import { entryFields } from '../../fields/fields';
import { defineRule, example } from '../entry-rule';

/** The start of a task and the date of its document lie within the plan's time, and not after today. */
export const dateOutsidePlan = defineRule({
  code: 'date-outside-period',
  severity: 'warning',
  find: ({ values }, { planTime, asOf }) => {
    if (planTime === undefined) return null;
    const last = planTime.last < asOf ? planTime.last : asOf;
    for (const field of ['startedOn', 'documentDate'] as const) {
      const date = values[field];
      if (date === undefined || (date >= planTime.first && date <= last)) continue;
      return { field, facts: { column: entryFields[field].header.vi, date, first: planTime.first, last } };
    }
    return null;
  },
  examples: {
    ok: [
      example({ progress: 'done', documentNumber: '12-KH/ĐU', documentDate: '2026-01-01' }),
      example({ startedOn: '2026-06-20' }),
      example({}),
    ],
    notOk: [
      example({ progress: 'done', documentNumber: '12-KH/ĐU', documentDate: '2025-12-31' }),
      example({ progress: 'in-progress', startedOn: '2026-06-21' }),
    ],
  },
});
