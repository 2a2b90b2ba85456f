import { defineRule, example } from '../entry-rule';

/** Nothing can be finished after the day on which its report came, or, where that is not known, after today. */
export const finishedAfterReceipt = defineRule({
  code: 'finished-after-receipt',
  severity: 'warning',
  find: ({ values: { finishedOn } }, { receivedOn, asOf }) => {
    const last = receivedOn ?? asOf;
    return finishedOn === undefined || finishedOn <= last ? null : { field: 'finishedOn', facts: { finishedOn, receivedOn: last } };
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
