import { addDays } from '../../../src/core/date/day-count';
import type { StatusFacts } from '../../../src/core/status/derive-status';
import { PROGRESS } from '../../../src/core/status/progress';
import { iso } from '../date/arbitrary-date';

/** The cut-off day of all cases. */
export const cutoff = iso('2026-06-14');
const day = (offset: number) => addDays(cutoff, offset);

const dues = [
  { kind: 'ongoing', due: null },
  { kind: 'undated', due: null },
  { kind: 'dated', due: day(-1) },
  { kind: 'dated', due: day(0) },
  { kind: 'dated', due: day(1) },
] as const;

/** Every progress with every way in which its dates can stand to each other, and `unchanged` after every progress. */
export const everyStatusCase: readonly StatusFacts[] = dues.flatMap(({ kind, due }) =>
  [undefined, ...PROGRESS].flatMap((progress) =>
    [null, due ?? cutoff, addDays(due ?? cutoff, -1), addDays(due ?? cutoff, 1)].flatMap((finishedOn) =>
      [null, day(0), day(1)].flatMap((from) =>
        (progress === 'unchanged' ? [undefined, ...PROGRESS] : [undefined]).map((previous) => ({
          kind,
          due,
          cutoff,
          progress,
          finishedOn,
          from,
          previous,
        })),
      ),
    ),
  ),
);
