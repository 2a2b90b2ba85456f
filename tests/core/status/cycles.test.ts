import * as fc from 'fast-check';
import { addDays } from '../../../src/core/date/day-count';
import type { Every, TimelineItem } from '../../../src/core/plan/timeline';
import { fiveYears, inShort, occurrencesOf, oneYear, usual } from './timed-task';

const short = (item: TimelineItem, plan = oneYear, settings = usual) => occurrencesOf(item, plan, settings).map(inShort);

test.each<[Every, number, string, string]>([
  ['month', 12, '2026-01: 2026-01-01 → 2026-01-31', '2026-12: 2026-12-01 → 2026-12-31'],
  ['quarter', 4, '2026-Q1: 2026-01-01 → 2026-03-31', '2026-Q4: 2026-10-01 → 2026-12-31'],
  ['half-year', 2, '2026-H1: 2026-01-01 → 2026-06-30', '2026-H2: 2026-07-01 → 2026-12-31'],
  ['year', 1, '2026: 2026-01-01 → 2026-12-31', '2026: 2026-01-01 → 2026-12-31'],
  ['week', 53, '2026-W01: 2025-12-29 → 2026-01-04', '2026-W53: 2026-12-28 → 2026-12-31'],
])('every %s of one year gives %i due days, from %s to %s', (every, count, first, last) => {
  const all = short({ every });
  expect([all.length, all[0], all.at(-1)]).toEqual([count, first, last]);
});

test('every year of a plan of five years gives five', () => {
  expect(short({ every: 'year' }, fiveYears).map((text) => text.slice(0, 4))).toEqual(['2026', '2027', '2028', '2029', '2030']);
});

test('a week belongs to the plan whose time holds its Thursday', () => {
  const marks = (year: number) => occurrencesOf({ every: 'week' }, { period: { startYear: year, endYear: year } }).map(({ mark }) => mark);
  expect([marks(2027)[0], marks(2027).at(-1)]).toEqual(['2027-W01', '2027-W52']);
  expect([marks(2024)[0], marks(2024).at(-1)]).toEqual(['2024-W01', '2024-W52']);
  const from = (day: string) => occurrencesOf({ every: 'week' }, { period: { ...oneYear.period, from: day } })[0]!.mark;
  expect([from('2026-05-14'), from('2026-05-15')]).toEqual(['2026-W20', '2026-W21']);
  const to = (day: string) => occurrencesOf({ every: 'week' }, { period: { ...oneYear.period, to: day } }).at(-1)!.mark;
  expect([to('2026-05-14'), to('2026-05-13')]).toEqual(['2026-W20', '2026-W19']);
});

test('a plan that states its days keeps the cycles that it touches, and draws the last one back to its end', () => {
  const plan = { period: { ...oneYear.period, from: '2026-05-20', to: '2026-10-15' } };
  expect(short({ every: 'quarter' }, plan)).toEqual([
    '2026-Q2: 2026-04-01 → 2026-06-30',
    '2026-Q3: 2026-07-01 → 2026-09-30',
    '2026-Q4: 2026-10-01 → 2026-10-15',
  ]);
});

test('an interval makes every nth cycle due, beginning with its first', () => {
  expect(short({ every: 'month', interval: 5 })).toEqual(['2026-05: 2026-01-01 → 2026-05-31', '2026-10: 2026-06-01 → 2026-10-31']);
  expect(short({ every: 'month', interval: 1 })).toHaveLength(12);
  expect(short({ every: 'month', interval: 0 })).toHaveLength(12);
  expect(short({ every: 'week', interval: 3 }).slice(0, 2)).toEqual([
    '2026-W03: 2025-12-29 → 2026-01-18',
    '2026-W06: 2026-01-19 → 2026-02-08',
  ]);
});

test('a cycle longer than the plan leaves the task to be answered per period', () => {
  expect(short({ every: 'year', interval: 2 })).toEqual(['-: ? → undated']);
});

test.each<[TimelineItem, string, string | undefined]>([
  [{ every: 'month', on: [{ day: 20 }] }, '2026-01: 2026-01-01 → 2026-01-20', '2026-12: 2026-12-01 → 2026-12-20'],
  [{ every: 'month', on: [{ day: 31 }] }, '2026-01: 2026-01-01 → 2026-01-31', '2026-12: 2026-12-01 → 2026-12-31'],
  [{ every: 'quarter', on: [{ day: 20 }] }, '2026-Q1: 2026-01-01 → 2026-03-20', '2026-Q4: 2026-10-01 → 2026-12-20'],
  [
    {
      every: 'half-year',
      on: [
        { day: 1, month: 6 },
        { day: 15, month: 11 },
      ],
    },
    '2026-H1: 2026-01-01 → 2026-06-01',
    '2026-H2: 2026-07-01 → 2026-11-15',
  ],
  [{ every: 'year', on: [{ day: 15, month: 12 }] }, '2026: 2026-01-01 → 2026-12-15', undefined],
  [{ every: 'year', on: [{ month: 12 }] }, '2026: 2026-12-01 → 2026-12-31', undefined],
  [{ every: 'year', on: [{ month: 9 }], part: 'end' }, '2026: 2026-09-21 → 2026-09-30', undefined],
  [{ every: 'year', on: [{ month: 5 }], week: 1 }, '2026: 2026-05-01 → 2026-05-07', undefined],
  [{ every: 'year', on: [{ quarter: 3 }] }, '2026: 2026-07-01 → 2026-09-30', undefined],
  [{ every: 'year', on: [{ quarter: 3, day: 10 }] }, '2026: 2026-01-01 → 2026-09-10', undefined],
  [{ every: 'week', on: [{ day: 5 }] }, '2026-W01: 2025-12-29 → 2026-01-02', '2026-W52: 2026-12-21 → 2026-12-25'],
  [{ every: 'week', on: [{ day: 1 }] }, '2026-W02: 2026-01-05 → 2026-01-05', '2026-W53: 2026-12-28 → 2026-12-28'],
  [{ every: 'week', on: [{ day: 7 }] }, '2026-W01: 2025-12-29 → 2026-01-04', '2026-W52: 2026-12-21 → 2026-12-27'],
  [{ every: 'quarter', part: 'end' }, '2026-Q1: 2026-03-01 → 2026-03-31', '2026-Q4: 2026-12-01 → 2026-12-31'],
  [{ every: 'quarter', on: [], part: 'start' }, '2026-Q1: 2026-01-01 → 2026-01-31', '2026-Q4: 2026-10-01 → 2026-10-31'],
  [{ every: 'month', week: 1 }, '2026-01: 2026-01-01 → 2026-01-07', '2026-12: 2026-12-01 → 2026-12-07'],
  [{ every: 'year', span: [2, 9] }, '2026: 2026-02-01 → 2026-09-30', undefined],
  [{ every: 'year', span: [5] }, '2026: 2026-05-01 → 2026-05-31', undefined],
  [{ every: 'year', span: [10, 2] }, '2026: 2026-10-01 → 2026-12-31', undefined],
  [{ every: 'year', span: [] }, '2026: 2026-01-01 → 2026-12-31', undefined],
  [{ every: 'week', span: [2, 9] }, '2026-W01: 2025-12-29 → 2026-01-04', '2026-W53: 2026-12-28 → 2026-12-31'],
])('%j is due at its anchor: %s … %s', (item, first, last = first) => {
  const all = short(item);
  expect([all[0], all.at(-1)]).toEqual([first, last]);
});

test('several anchors in a cycle give several due days, each with an id of its own', () => {
  const item: TimelineItem = { every: 'year', on: [{ day: 1, month: 6 }, { day: 15, month: 11 }, { month: 12 }] };
  expect(short(item)).toEqual([
    '2026-06-01: 2026-01-01 → 2026-06-01',
    '2026-11-15: 2026-01-01 → 2026-11-15',
    '2026-12: 2026-12-01 → 2026-12-31',
  ]);
});

test('an anchor that the cycle does not hold leaves the cycle due at its end', () => {
  expect(short({ every: 'quarter', on: [{ month: 5 }] })).toEqual([
    '2026-Q1: 2026-01-01 → 2026-03-31',
    '2026-Q2: 2026-05-01 → 2026-05-31',
    '2026-Q3: 2026-07-01 → 2026-09-30',
    '2026-Q4: 2026-10-01 → 2026-12-31',
  ]);
  expect(short({ every: 'year', on: [{}] })).toEqual(['2026: 2026-01-01 → 2026-12-31']);
  for (const on of [[{ day: 0 }], [{ day: 8 }], [{ month: 5 }]]) {
    expect(short({ every: 'week', on })[0]).toBe('2026-W01: 2025-12-29 → 2026-01-04');
  }
});

test('an anchor outside the time of the plan is not asked for', () => {
  const item: TimelineItem = {
    every: 'year',
    on: [
      { day: 1, month: 6 },
      { day: 15, month: 11 },
    ],
  };
  const span = (from: string, to: string) => occurrencesOf(item, { period: { ...oneYear.period, from, to } }).map(({ due }) => due);
  expect(span('2026-06-01', '2026-11-15')).toEqual(['2026-06-01', '2026-11-15']);
  expect(span('2026-06-02', '2026-11-15')).toEqual(['2026-11-15']);
  expect(span('2026-06-01', '2026-11-14')).toEqual(['2026-06-01']);
});

test('"trước ngày 20 hằng tháng" follows the office, its id does not', () => {
  const item: TimelineItem = { every: 'month', on: [{ day: 20 }], before: true };
  const two: TimelineItem = {
    every: 'year',
    on: [
      { day: 1, month: 6 },
      { day: 15, month: 11 },
    ],
    before: true,
  };
  const strict = { ...usual, dueInclusive: false };
  expect(short(item)[4]).toBe('2026-05: 2026-05-01 → 2026-05-20');
  expect(short(item, oneYear, strict)[4]).toBe('2026-05: 2026-05-01 → 2026-05-19');
  expect(short({ ...item, before: false }, oneYear, strict)[4]).toBe('2026-05: 2026-05-01 → 2026-05-20');
  expect(short(two, oneYear, strict)).toEqual(['2026-06-01: 2026-01-01 → 2026-05-31', '2026-11-15: 2026-01-01 → 2026-11-14']);
});

test('"trước tháng 12 hằng năm" is due on the last of November', () => {
  expect(short({ every: 'year', on: [{ month: 12 }], before: true })).toEqual(['2026: 2026-01-01 → 2026-11-30']);
});

test('cycles without anchors cover the plan without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Every>('month', 'quarter', 'half-year', 'year', 'week'),
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 0, max: 4 }),
      (every, startYear, years) => {
        const all = occurrencesOf({ every }, { period: { startYear, endYear: startYear + years } });
        all.slice(1).forEach(({ from }, i) => {
          expect(from).toBe(addDays(all[i]!.due!, 1));
        });
        expect(all.at(-1)!.due! >= `${startYear + years}-12-28`).toBe(true);
        expect(all.at(-1)!.due! <= `${startYear + years}-12-31`).toBe(true);
      },
    ),
  );
});
