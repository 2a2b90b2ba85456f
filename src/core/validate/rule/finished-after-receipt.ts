import { defineRule, example } from '../entry-rule';

/** Nothing can be finished after the day on which its report came, or, where that is not known, after the day of the run. */
export const finishedAfterReceipt = defineRule({
  code: 'finished-after-receipt',
  severity: 'warning',
  find: ({ values: { finishedOn } }, { receivedOn, asOf }) => {
    const last = receivedOn ?? asOf;
    if (finishedOn === undefined || finishedOn <= last) return null;
    return { field: 'finishedOn', facts: { finishedOn, last, of: receivedOn === undefined ? 'run' : 'receipt' } };
  },
  examples: {
    ok: [
      example({ progress: 'done', finishedOn: '2026-06-16' }, {}, { receivedOn: '2026-06-16' }),
      example({ progress: 'done', finishedOn: '2026-06-20' }),
      example({ progress: 'in-progress' }, {}, { receivedOn: '2026-06-16' }),
    ],
    notOk: [
      example({ progress: 'done', finishedOn: '2026-06-17' }, {}, { receivedOn: '2026-06-16' }),
      example({ progress: 'done', finishedOn: '2026-06-21' }),
    ],
  },
});
