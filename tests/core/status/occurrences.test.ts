import * as fc from 'fast-check';
import { taskId, taskNumber } from '../../../src/core/plan/ids';
import type { Every, TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import { occurrenceId, taskOfOccurrence } from '../../../src/core/status/occurrence';
import { occurrences } from '../../../src/core/status/occurrences';
import { fiveYears, inShort, oneYear, timedTask, usual } from './timed-task';

const NV = taskId(12);
const of = (kind: TimelineKind, items: readonly TimelineItem[], plan = oneYear, settings = usual) =>
  occurrences(timedTask(kind, items), plan, settings);

test('ids are the task, a slash and the period, date, years or a dash', () => {
  const items: TimelineItem[] = [
    { year: 2026, quarter: 2 },
    { year: 2026, months: [5] },
    { year: 2026 },
    { date: '2026-04-30' },
    { from: 2026, to: 2030 },
    { trigger: 'khi có yêu cầu' },
  ];
  const ids = ['2026-Q2', '2026-05', '2026', '2026-04-30', '2026-2030', '-'].map((mark) => `${NV}/${mark}`);
  expect(of('periods', items).map(({ id }) => id)).toEqual(ids);
});

test('a second and third occurrence with the same mark are told apart', () => {
  const item: TimelineItem = { year: 2026, months: [3] };
  const all = of('periods', [{ ...item, label: 'trình' }, { ...item, label: 'ban hành' }, item]);
  expect(all.map(({ id }) => id)).toEqual([`${NV}/2026-03`, `${NV}/2026-03.2`, `${NV}/2026-03.3`]);
  expect(all.map(({ label }) => label)).toEqual(['trình', 'ban hành', null]);
});

test('an id gives back its task', () => {
  expect(taskOfOccurrence(occurrenceId(NV, '2026-Q2', 2))).toBe(NV);
  expect(taskNumber(taskOfOccurrence(occurrenceId(NV, '-')))).toBe(12);
});

test('all pieces of a mixed timeline give their occurrences, in order', () => {
  const items: TimelineItem[] = [{ date: '2026-04-30' }, { every: 'half-year' }, { trigger: 'khi cần thiết' }];
  expect(of('deadline', items).map(inShort)).toEqual([
    '2026-04-30: ? → 2026-04-30',
    '2026-H1: 2026-01-01 → 2026-06-30',
    '2026-H2: 2026-07-01 → 2026-12-31',
    '-: ? → undated',
  ]);
});

test('a range beside a recurrence says from when to when it recurs, and is no due date of its own', () => {
  const monthly = (range: TimelineItem) => of('recurring', [{ every: 'quarter' }, range]).map(inShort);
  const [second, third, fourth] = [
    '2026-Q2: 2026-04-01 → 2026-06-30',
    '2026-Q3: 2026-07-01 → 2026-09-30',
    '2026-Q4: 2026-10-01 → 2026-12-31',
  ];
  expect(monthly({ from: '2026-04', to: null })).toEqual([second, third, fourth]);
  expect(monthly({ from: '2026-Q2', to: '2026-Q3' })).toEqual([second, third]);
  expect(monthly({ from: '2026-05-15', to: '2026-08-31' })).toEqual([second, '2026-Q3: 2026-07-01 → 2026-08-31']);
  expect(monthly({ from: null, to: '2026-06' })).toHaveLength(2);
});

test('a range in which no cycle lies stands for itself, and so does one beside pieces that do not recur', () => {
  expect(
    of('recurring', [
      { every: 'year', interval: 3 },
      { from: '2026-04', to: '2026-06' },
    ]).map(inShort),
  ).toEqual(['2026-04..2026-06: 2026-04-01 → 2026-06-30']);
  expect(of('range', [{ date: '2026-02-28' }, { from: '2026-04', to: '2026-06' }])).toHaveLength(2);
});

test.each<[TimelineKind, TimelineItem[], string[]]>([
  ['ongoing', [], ['-: ? → ongoing']],
  ['ongoing', [{ ongoing: true }], ['-: ? → ongoing']],
  ['ongoing', [{ every: 'year' }], ['-: ? → ongoing', '2026: 2026-01-01 → 2026-12-31']],
  ['ongoing', [{ every: 'year' }, { ongoing: true }], ['2026: 2026-01-01 → 2026-12-31', '-: ? → ongoing']],
  ['event', [], ['-: ? → undated']],
  ['recurring', [], ['-: ? → ongoing']],
  ['recurring', [{ every: 'year', interval: 3 }], ['-: ? → ongoing']],
  ['unspecified', [], ['-: ? → undated']],
])('a timeline that is %s with %j gives %j', (kind, items, expected) => {
  expect(of(kind, items).map(inShort)).toEqual(expected);
});

test.each<[TimelineKind, TimelineItem, TimelineKind]>([
  ['periods', { ongoing: true }, 'ongoing'],
  ['periods', { trigger: 'khi có yêu cầu' }, 'event'],
  ['periods', { every: 'year' }, 'recurring'],
  ['periods', { from: 2026, to: 2030 }, 'range'],
  ['periods', { date: '2026-04-30' }, 'deadline'],
  ['periods', { after: 'ngày ban hành', days: 3 }, 'deadline'],
  ['periods', { year: 2026 }, 'periods'],
  ['recurring', { year: 2026 }, 'periods'],
  ['deadline', { year: 2026 }, 'deadline'],
])('in a timeline that is %s, %j is %s', (kind, item, expected) => {
  expect(of(kind, [item]).at(-1)!.item).toBe(expected);
});

test('marks of the plan are carried along', () => {
  const [plain] = of('periods', [{ year: 2026 }]);
  expect(plain).toMatchObject({ soft: false, before: false, label: null, times: null, taskId: NV });
  expect(of('periods', [{ year: 2026, soft: true }])[0]).toMatchObject({ soft: true });
  expect(of('periods', [{ year: 2026, soft: false, part: 'end' }])[0]).toMatchObject({ soft: true });
  expect(of('event', [{ trigger: 'khi có yêu cầu' }])[0]).toMatchObject({ label: 'khi có yêu cầu' });
  expect(of('event', [{ trigger: 'khi có yêu cầu', label: 'trình' }])[0]).toMatchObject({ label: 'trình' });
});

test('how often within a cycle is kept: exactly, or at least', () => {
  expect(of('recurring', [{ every: 'year', count: 2 }])[0]).toMatchObject({ times: { count: 2, atLeast: false } });
  expect(of('recurring', [{ every: 'year', min: 2 }])[0]).toMatchObject({ times: { count: 2, atLeast: true } });
  expect(of('recurring', [{ every: 'year' }])[0]).toMatchObject({ times: null });
});

describe('a task without a stated time', () => {
  const untimed = (setting: 'end-of-plan' | 'ongoing' | 'none') => of('unspecified', [], fiveYears, { ...usual, untimed: setting })[0];

  test('is due as the office has decided, and keeps its id', () => {
    expect(untimed('none')).toMatchObject({ id: `${NV}/-`, kind: 'undated', due: null, item: 'unspecified' });
    expect(untimed('ongoing')).toMatchObject({ id: `${NV}/-`, kind: 'ongoing', due: null });
    expect(untimed('end-of-plan')).toMatchObject({ id: `${NV}/-`, kind: 'dated', due: '2030-12-31' });
  });

  test('has no due date of the plan even then', () => {
    expect(untimed('end-of-plan')).toMatchObject({ planDue: null, ownDue: null });
  });
});

describe('a due date of the office', () => {
  const own = (items: readonly TimelineItem[], due: string, kind: TimelineKind = 'periods') =>
    occurrences(timedTask(kind, items, due), fiveYears, usual);

  test('takes the place of the plan’s and keeps it beside', () => {
    expect(own([{ year: 2026, quarter: 2 }], '2026-05-20')[0]).toMatchObject({
      id: `${NV}/2026-Q2`,
      due: '2026-05-20',
      planDue: '2026-06-30',
      ownDue: { due: '2026-05-20', reason: 'Theo dõi sát' },
      kind: 'dated',
    });
  });

  test.each([
    ['2027-06-30', ['2027-06-30', '2028-12-31', '2030-12-31']],
    ['2027-12-31', ['2027-12-31', '2028-12-31', '2030-12-31']],
    ['2028-01-01', ['2027-12-31', '2028-01-01', '2030-12-31']],
    ['2031-03-31', ['2027-12-31', '2028-12-31', '2031-03-31']],
  ])('%s is that of the first occurrence not before it, or of the last: %j', (due, dues) => {
    const all = own([{ year: 2027 }, { year: 2028 }, { year: 2030 }, { trigger: 'khi cần' }], due);
    expect(all.map((occurrence) => occurrence.due)).toEqual([...dues, null]);
    expect(all.filter(({ ownDue }) => ownDue !== null)).toHaveLength(1);
  });

  test('gives one to a task that has none', () => {
    expect(own([], '2026-05-20', 'ongoing')[0]).toMatchObject({ kind: 'dated', due: '2026-05-20', planDue: null });
    expect(own([{ trigger: 'khi cần' }, { trigger: 'đột xuất' }], '2026-05-20', 'event').map(({ due }) => due)).toEqual([
      '2026-05-20',
      null,
    ]);
    expect(own([], '2026-05-20', 'unspecified')[0]).toMatchObject({ kind: 'dated', due: '2026-05-20', item: 'unspecified' });
  });

  test('that is no date is not used', () => {
    expect(own([{ year: 2026 }], 'cuối năm')[0]).toMatchObject({ due: '2026-12-31', ownDue: null });
  });
});

test('whatever the timeline, every task has an occurrence, ids differ, and a due date is there exactly where the kind says so', () => {
  const year = fc.integer({ min: 2025, max: 2031 });
  const item: fc.Arbitrary<TimelineItem> = fc.oneof(
    fc.record({ year, quarter: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ year, months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 }) }),
    fc.record({ every: fc.constantFrom<Every>('week', 'month', 'year', 'unknown'), interval: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ from: fc.option(year), to: fc.option(year) }),
    fc.record({ trigger: fc.string() }),
    fc.constant({ ongoing: true as const }),
  );
  const kind = fc.constantFrom<TimelineKind>('ongoing', 'deadline', 'periods', 'recurring', 'range', 'event', 'unspecified');
  const own = fc.option(fc.constantFrom('2026-05-20', '2029-01-01'), { nil: undefined });
  const untimed = fc.constantFrom<'end-of-plan' | 'ongoing' | 'none'>('end-of-plan', 'ongoing', 'none');
  fc.assert(
    fc.property(kind, fc.array(item, { maxLength: 4 }), own, untimed, fc.boolean(), (k, items, due, setting, dueInclusive) => {
      const all = occurrences(timedTask(k, items, due), fiveYears, { untimed: setting, dueInclusive });
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.every((one) => (one.kind === 'dated') === (one.due !== null))).toBe(true);
      const other = occurrences(timedTask(k, items), fiveYears, { untimed: 'none', dueInclusive: true });
      expect(all.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    }),
  );
});
