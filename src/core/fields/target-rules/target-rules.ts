import type { TargetRowRule } from '../row-rules/row-rule';
import { figuresReadable } from './figure-readable';
import { reachedGiven } from './reached-given';
import { sincePlanCoversYear } from './since-plan-covers-year';
import { sinceYearCoversPeriod } from './since-year-covers-period';
import { targetNotFilled } from './target-not-filled';

/** Every rule over a target row, in the order in which *Cần bổ sung* names what it finds. */
export const targetRules: readonly TargetRowRule[] = [
  targetNotFilled,
  reachedGiven,
  ...figuresReadable,
  sinceYearCoversPeriod,
  sincePlanCoversYear,
];
