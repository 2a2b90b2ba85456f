import * as fc from 'fast-check';
import { taskId } from '../../../src/core/plan/ids';
import { parsePeriod } from '../../../src/core/date/period';
import { nextPeriod } from '../../../src/core/date/neighbour-period';
import type { TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import type { Occurrence, OccurrenceId } from '../../../src/core/status/occurrence';
import { occurrences } from '../../../src/core/status/occurrences';
import { rowsOfPeriod } from '../../../src/core/status/rows-of-period';
import { fiveYears, timedTask, usual } from './timed-task';

const plan = fiveYears.period;
const of = (items: readonly TimelineItem[], kind: TimelineKind = 'periods', own?: string) =>
  occurrences(timedTask(kind, items, own), fiveYears, usual);
const settled = (...marks: string[]) => new Set(marks.map((mark) => `${taskId(12)}/${mark}` as OccurrenceId));
const scopes = (all: readonly Occurrence[], period: string, done = settled()) =>
  rowsOfPeriod(all, parsePeriod(period)!, plan, done).map(({ occurrence, scope }) => `${occurrence.mark} ${scope}`);

const quarters = of([1, 2, 3, 4].map((quarter) => ({ year: 2026, quarter })));

test('a period shows what is due in it, what is overdue and not settled, and what comes later', () => {
  expect(scopes(quarters, '2026-Q2')).toEqual(['2026-Q1 carried', '2026-Q2 due', '2026-Q3 later', '2026-Q4 later']);
  expect(scopes(quarters, '2026-Q2', settled('2026-Q1'))).toEqual(['2026-Q2 due', '2026-Q3 later', '2026-Q4 later']);
});

test('what is due in the period stays in it though it was finished before; what comes later and is settled is not shown', () => {
  expect(scopes(quarters, '2026-Q2', settled('2026-Q1', '2026-Q2', '2026-Q4'))).toEqual(['2026-Q2 due', '2026-Q3 later']);
});

test('the calendar days of the period decide, the first and the last included', () => {
  const on = (date: string) => scopes(of([{ date }]), '2026-Q2');
  expect(on('2026-03-31')).toEqual(['2026-03-31 carried']);
  expect(on('2026-04-01')).toEqual(['2026-04-01 due']);
  expect(on('2026-06-30')).toEqual(['2026-06-30 due']);
  expect(on('2026-07-01')).toEqual(['2026-07-01 later']);
});

test('what has no due day stands in every period until it is settled, from its first day on', () => {
  const event = of([{ trigger: 'khi có yêu cầu' }], 'event');
  expect(scopes(event, '2026-Q2')).toEqual(['- standing']);
  expect(scopes(event, '2026-Q2', settled('-'))).toEqual([]);
  const open = of([{ from: '2026-07-01', to: null }], 'range');
  expect(scopes(open, '2026-Q2')).toEqual(['2026-07-01.. later']);
  expect(scopes(open, '2026-Q3')).toEqual(['2026-07-01.. standing']);
});

test('an ongoing task is asked about in every period, whatever was said before', () => {
  expect(scopes(of([], 'ongoing'), '2026-Q2', settled('-'))).toEqual(['- standing']);
});

test('a due date of the office decides in place of the plan’s', () => {
  expect(scopes(of([{ year: 2026 }], 'periods', '2026-05-20'), '2026-Q2')).toEqual(['2026 due']);
  expect(scopes(of([], 'ongoing', '2026-05-20'), '2026-Q3', settled('-'))).toEqual([]);
});

test('while nothing is settled every occurrence has a row, and over the periods of a plan each due date is due in exactly one', () => {
  const all = of([{ every: 'month' }, { year: 2027 }, { date: '2028-02-29' }, { trigger: 'khi cần' }], 'recurring');
  fc.assert(
    fc.property(fc.constantFrom('2026-01', '2026-Q1', '2026-H1', '2026'), (start) => {
      const due: string[] = [];
      for (let period = parsePeriod(start)!; 'year' in period && period.year <= 2030; period = nextPeriod(period)!) {
        const rows = rowsOfPeriod(all, period, plan, settled());
        expect(rows.map(({ occurrence }) => occurrence.id)).toEqual(all.map(({ id }) => id));
        due.push(...rows.flatMap(({ occurrence, scope }) => (scope === 'due' ? [occurrence.id] : [])));
      }
      expect(due.sort()).toEqual(all.flatMap((one) => (one.due === null ? [] : [one.id])).sort());
    }),
  );
});
