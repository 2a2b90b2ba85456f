import type { TimelineItem } from '../plan/timeline';
import type { RangeNode, TimelinePart } from './timeline-node';
import type { TimelineContext } from './timeline-reading';
import { yearOf } from './timeline-years';

type SchoolPeriod = 'school-year' | 'semester-1' | 'semester-2';

/** The month in which a part of a school year or semester lies; months before September belong to the year after. Source: the school calendar, September to May. */
const MONTHS: Readonly<Record<SchoolPeriod, Readonly<Record<TimelinePart, number>>>> = {
  'school-year': { start: 9, middle: 1, end: 5 },
  'semester-1': { start: 9, middle: 11, end: 1 },
  'semester-2': { start: 1, middle: 3, end: 5 },
};
const FIRST_MONTH = 9;

const isSchoolPlan = ({ from }: TimelineContext): boolean => from?.endsWith('-09-01') === true;

/** The year in whose September the school year began that a semester or a month without its year belongs to. */
function autumnOf(written: number | null, isAutumn: boolean, context: TimelineContext): number {
  return written ?? (isAutumn || isSchoolPlan(context) ? context.startYear : context.startYear - 1);
}

/** The first half of a school year runs from September to January, the second to May. */
function semester(name: 'semester-1' | 'semester-2', written: number | null, context: TimelineContext): TimelineItem {
  const autumn = autumnOf(written, name === 'semester-1', context);
  return name === 'semester-1' ? { from: `${autumn}-09`, to: `${autumn + 1}-01` } : { from: `${autumn + 1}-01`, to: `${autumn + 1}-05` };
}

/**
 * A semester, a part of a school year or semester, or every semester as items of a timeline; null for any other range. Every semester of a plan that is not for a school
 * year is every half-year.
 */
export function schoolItems(node: RangeNode, context: TimelineContext): readonly TimelineItem[] | null {
  const { name, part } = node;
  if (name === 'each-semester') {
    return isSchoolPlan(context)
      ? [semester('semester-1', null, context), semester('semester-2', null, context)]
      : [{ every: 'half-year' }];
  }
  if (name !== 'school-year' && name !== 'semester-1' && name !== 'semester-2') return null;
  if (part === null && name !== 'school-year') return [semester(name, yearOf(node.from), context)];
  if (part === null) {
    const autumn = autumnOf(yearOf(node.from), true, context);
    return [{ from: `${autumn}-09`, to: `${autumn + 1}-05` }];
  }
  const month = MONTHS[name][part];
  const isAutumn = month >= FIRST_MONTH;
  const autumn = autumnOf(yearOf(node.from), isAutumn || (name === 'semester-1' && isSchoolPlan(context)), context);
  return [{ year: isAutumn ? autumn : autumn + 1, months: [month] }];
}
