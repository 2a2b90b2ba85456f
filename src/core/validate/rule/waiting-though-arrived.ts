import type { Arrival } from '../../status/awaited';
import { defineRule, example } from '../entry-rule';

const arrival: Arrival = {
  words: 'khi có văn bản của Trung ương',
  number: '12-HD/VPTW',
  on: '2026-05-05' as NonNullable<Arrival['on']>,
  due: null,
};

/** A unit still waits for a document that has come by the end of the period's data; a document whose day nobody has told counts as come. */
export const waitingThoughArrived = defineRule({
  code: 'waiting-though-arrived',
  severity: 'warning',
  find: ({ values: { progress } }, { arrival: come, window }) => {
    if (progress !== 'waiting' || come === undefined || window === undefined || (come.on ?? '') > window.last) return null;
    return { field: 'progress', facts: { number: come.number, date: come.on ?? '' } };
  },
  examples: {
    ok: [
      example({ progress: 'waiting', reason: 'Chưa có hướng dẫn' }),
      example({ progress: 'in-progress' }, {}, { arrival }),
      example({ progress: 'waiting' }, {}, { arrival, window: { first: '2025-12-15', last: '2026-03-14' } }),
    ],
    notOk: [example({ progress: 'waiting' }, {}, { arrival }), example({ progress: 'waiting' }, {}, { arrival: { ...arrival, on: null } })],
  },
});
