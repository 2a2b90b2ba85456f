import type { TimelineItem } from '../../../src/core/plan/timeline';
import { fiveYears, inShort, occurrencesOf, oneYear, usual } from './timed-task';

test.each<[TimelineItem, string]>([
  [{ date: '2026-04-30' }, '2026-04-30: ? → 2026-04-30'],
  [{ year: 2026, quarter: 2 }, '2026-Q2: 2026-04-01 → 2026-06-30'],
  [{ year: 2026, half: 1 }, '2026-H1: 2026-01-01 → 2026-06-30'],
  [{ year: 2026, half: 2 }, '2026-H2: 2026-07-01 → 2026-12-31'],
  [{ year: 2024, months: [2] }, '2024-02: 2024-02-01 → 2024-02-29'],
  [{ year: 2026, months: [6, 6] }, '2026-06: 2026-06-01 → 2026-06-30'],
  [{ year: 2026, months: [10, 12] }, '2026-10..2026-12: 2026-10-01 → 2026-12-31'],
  [{ year: 2026, months: [11, 2] }, '2026-11..2027-02: 2026-11-01 → 2027-02-28'],
  [{ year: 2026, months: [1, 9] }, '2026-9M: 2026-01-01 → 2026-09-30'],
  [{ year: 2026, months: [1, 8] }, '2026-01..2026-08: 2026-01-01 → 2026-08-31'],
  [{ year: 2026, months: [2, 9] }, '2026-02..2026-09: 2026-02-01 → 2026-09-30'],
  [{ year: 2030 }, '2030: 2030-01-01 → 2030-12-31'],
])('%j is due on its last day: %s', (item, expected) => {
  expect(occurrencesOf(item).map(inShort)).toEqual([expected]);
});

test.each<[TimelineItem, string]>([
  [{ from: 2026, to: 2030 }, '2026-2030: 2026-01-01 → 2030-12-31'],
  [{ from: '2026', to: '2030' }, '2026-2030: 2026-01-01 → 2030-12-31'],
  [{ from: '2025-Q4', to: '2026-Q2' }, '2025-Q4..2026-Q2: 2025-10-01 → 2026-06-30'],
  [{ from: '2025-09', to: '2026-05' }, '2025-09..2026-05: 2025-09-01 → 2026-05-31'],
  [{ from: '2026-05-01', to: '2026-05-31' }, '2026-05-01..2026-05-31: 2026-05-01 → 2026-05-31'],
  [{ from: '2026-02-05', to: 2030 }, '2026-02-05..2030: 2026-02-05 → 2030-12-31'],
  [{ from: 2026, to: '2026-10-31' }, '2026..2026-10-31: 2026-01-01 → 2026-10-31'],
  [{ from: null, to: 2030 }, '..2030: ? → 2030-12-31'],
  [{ from: 2025, to: null }, '2025..: 2025-01-01 → undated'],
  [{ from: null, to: null }, '-: ? → undated'],
  [{ from: 'từ nay', to: 2030 }, '..2030: ? → 2030-12-31'],
  [{ from: 'từ nay', to: 'khi xong' }, '-: ? → undated'],
])('the range %j is due at its end: %s', (item, expected) => {
  expect(occurrencesOf(item).map(inShort)).toEqual([expected]);
});

test.each<[TimelineItem, string]>([
  [{ ongoing: true }, '-: ? → ongoing'],
  [{ every: 'unknown' }, '-: ? → ongoing'],
  [{ trigger: 'khi có văn bản của Trung ương' }, '-: ? → undated'],
  [{ after: 'ngày kết thúc hội nghị', days: 5 }, '-: ? → undated'],
  [{ after: '', days: 5 }, '-: ? → undated'],
  [{ date: 'cuối năm' }, '-: ? → undated'],
  [{ date: '2026-02-30' }, '-: ? → undated'],
])('%j has no due day: %s', (item, expected) => {
  expect(occurrencesOf(item).map(inShort)).toEqual([expected]);
});

test.each<[TimelineItem, string, string]>([
  [{ year: 2026, months: [3], part: 'start' }, '2026-03-01', '2026-03-10'],
  [{ year: 2026, months: [3], part: 'middle' }, '2026-03-11', '2026-03-20'],
  [{ year: 2026, months: [2], part: 'end' }, '2026-02-21', '2026-02-28'],
  [{ year: 2026, quarter: 2, part: 'start' }, '2026-04-01', '2026-04-30'],
  [{ year: 2026, quarter: 2, part: 'middle' }, '2026-05-01', '2026-05-31'],
  [{ year: 2026, quarter: 2, part: 'end' }, '2026-06-01', '2026-06-30'],
  [{ year: 2026, half: 2, part: 'start' }, '2026-07-01', '2026-08-31'],
  [{ year: 2026, half: 2, part: 'middle' }, '2026-09-01', '2026-10-31'],
  [{ year: 2026, half: 2, part: 'end' }, '2026-11-01', '2026-12-31'],
  [{ year: 2026, part: 'start' }, '2026-01-01', '2026-03-31'],
  [{ year: 2026, part: 'middle' }, '2026-06-01', '2026-07-31'],
  [{ year: 2026, part: 'end' }, '2026-10-01', '2026-12-31'],
])('%j runs from %s to %s and is soft', (item, from, due) => {
  const [occurrence] = occurrencesOf(item);
  expect(occurrence).toMatchObject({ from, due, soft: true });
});

test.each([
  [1, '2026-05-01', '2026-05-07'],
  [2, '2026-05-08', '2026-05-14'],
  [4, '2026-05-22', '2026-05-28'],
  [5, '2026-05-25', '2026-05-31'],
  [-1, '2026-05-25', '2026-05-31'],
])('week %i of May runs from %s to %s', (week, from, due) => {
  expect(occurrencesOf({ year: 2026, months: [5], week })[0]).toMatchObject({ mark: '2026-05', from, due, soft: false });
});

test('"trước ngày D" includes D unless the office has set otherwise', () => {
  const before: TimelineItem = { date: '2026-03-01', before: true };
  const strict = { ...usual, dueInclusive: false };
  expect(occurrencesOf(before)[0]).toMatchObject({ mark: '2026-03-01', due: '2026-03-01', before: true });
  expect(occurrencesOf(before, oneYear, strict)[0]).toMatchObject({ mark: '2026-03-01', due: '2026-02-28', before: true });
  expect(occurrencesOf({ date: '2026-03-01' }, oneYear, strict)[0]).toMatchObject({ due: '2026-03-01', before: false });
});

test('"trước quý III" is due on the last day before the quarter, whatever the office has set', () => {
  for (const dueInclusive of [true, false]) {
    const [occurrence] = occurrencesOf({ year: 2026, quarter: 3, before: true }, oneYear, { ...usual, dueInclusive });
    expect(occurrence).toMatchObject({ mark: '2026-Q3', from: null, due: '2026-06-30' });
  }
});

describe('days after an event', () => {
  const issued = { ...fiveYears, issuedOn: '2026-02-05' };

  test.each([
    ['ngày ban hành', 20, undefined, '2026-02-25'],
    ['kể từ ngày ký ban hành Kế hoạch này', 20, false, '2026-02-25'],
    ['ngày kí', 10, true, '2026-02-19'],
    ['Ngày Kế hoạch được ban hành', 1, undefined, '2026-02-06'],
    ['2026-03-02', 3, undefined, '2026-03-05'],
  ])('count from "%s": %i days (working: %s) end on %s', (after, days, working, due) => {
    const [occurrence] = occurrencesOf({ after, days, ...(working === undefined ? {} : { working }) }, issued);
    expect(occurrence).toMatchObject({ mark: '-', kind: 'dated', due, item: 'deadline' });
  });

  test.each([
    'khi ban hành',
    'kể từ khi ký',
    'từ ngày ký, ban hành',
    'sau ngày ký ban hành chương trình',
    'ngày Kế hoạch này được ban hành',
    'ngày ban hành chương trình này',
    'ngày ký kế hoạch',
    'ngày ban hành văn bản này',
  ])('take "%s" for the issue of the plan', (after) => {
    expect(occurrencesOf({ after, days: 1 }, issued)[0]).toMatchObject({ due: '2026-02-06' });
  });

  test('pass over the holidays of the settings only when they are working days', () => {
    const settings = { ...usual, holidays: ['2026-02-06'] };
    expect(occurrencesOf({ after: 'ngày ban hành', days: 1, working: true }, issued, settings)[0]).toMatchObject({ due: '2026-02-09' });
    expect(occurrencesOf({ after: 'ngày ban hành', days: 1 }, issued, settings)[0]).toMatchObject({
      due: '2026-02-06',
      from: '2026-02-05',
    });
  });

  test.each(['ngày ban hành Nghị định', 'khi Luật được ban hành', 'ngày ký hợp đồng', 'ban hành xong'])(
    '"%s" is not the issue of the plan',
    (after) => {
      expect(occurrencesOf({ after, days: 5 }, issued)[0]).toMatchObject({ kind: 'undated', due: null });
    },
  );

  test('have no due day while the day of issue is not known', () => {
    expect(occurrencesOf({ after: 'ngày ban hành', days: 5 }, fiveYears)[0]).toMatchObject({ kind: 'undated', due: null });
  });
});
