import type { Plan, Task } from '../../../src/core/plan/plan';
import type { TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import { formerDueName } from '../../../src/core/status/former-due-name';
import { presentDues, withFormerDues } from '../../../src/core/status/former-dues';
import { occurrenceId } from '../../../src/core/status/occurrence';
import { taskId } from '../../../src/core/plan/ids';
import { samplePlan, task, timeline } from '../track/sample-plan';

const planWith = (kind: TimelineKind, items: readonly TimelineItem[], more: Partial<Task> = {}): Plan =>
  samplePlan({ tasks: [task(1, 'Việc', { timeline: timeline(kind, '', ...items), ...more })] });
const quarters = (...all: readonly number[]): Plan =>
  planWith(
    'periods',
    all.map((quarter) => ({ year: 2026, quarter })),
  );
const on = (...dates: readonly string[]): Plan =>
  planWith(
    'deadline',
    dates.map((date) => ({ date })),
  );
const redated = (before: Plan, now: Plan): Plan => ({ ...now, tasks: withFormerDues(before, now) });
const id = (mark: string) => occurrenceId(taskId(1), mark);
/** What became of former due dates, by their marks. */
const became = (...versions: readonly Plan[]): Record<string, string | null> => {
  const last = versions.reduce((before, now) => redated(before, now));
  const mark = (due: string): string => due.slice(due.indexOf('/') + 1);
  return Object.fromEntries((last.tasks[0]!.formerDues ?? []).map((d) => [mark(d.occurrence), d.now === null ? null : mark(d.now)]));
};

test('a task with one due date keeps it when it is re-dated', () => {
  expect(became(on('2026-05-30'), on('2026-06-15'))).toEqual({ '2026-05-30': '2026-06-15' });
  expect(became(on('2026-05-30'), quarters(3))).toEqual({ '2026-05-30': '2026-Q3' });
  expect(became(samplePlan({ tasks: [task(1, 'Việc')] }), on('2026-06-15'))).toEqual({ '-': '2026-06-15' });
});

test('several due dates that all moved follow in their order; one that stays is itself, and its place is not taken', () => {
  expect(became(on('2026-03-31', '2026-09-30'), on('2026-04-30', '2026-10-31'))).toEqual({
    '2026-03-31': '2026-04-30',
    '2026-09-30': '2026-10-31',
  });
  expect(became(quarters(2, 4), planWith('periods', [{ year: 2026, quarter: 2 }, { date: '2026-12-15' }]))).toEqual({
    '2026-Q4': '2026-12-15',
  });
});

test('nothing follows where it cannot be said what became of a due date', () => {
  expect(became(quarters(1, 2), quarters(2, 3))).toEqual({ '2026-Q1': null });
  expect(became(quarters(1, 2, 3, 4), on('2026-12-15'))).toEqual({ '2026-Q1': null, '2026-Q2': null, '2026-Q3': null, '2026-Q4': null });
  const named = (label: string, quarter: number) => planWith('periods', [{ year: 2026, quarter, label }]);
  expect(became(named('trình', 1), named('ban hành', 3))).toEqual({ '2026-Q1': null });
  expect(became(named('trình', 1), named('trình', 3))).toEqual({ '2026-Q1': '2026-Q3' });
});

test('what is answered period by period becomes no due date, and a rhythm that changed leaves its cycles as they were', () => {
  const ongoing = planWith('ongoing', [{ ongoing: true }]);
  expect(became(ongoing, on('2026-06-15'))).toEqual({ '-': null });
  expect(became(on('2026-06-15'), ongoing)).toEqual({ '2026-06-15': null });
  const [halves, yearly, monthly] = (['half-year', 'year', 'month'] as const).map((every) => planWith('recurring', [{ every }]));
  expect(became(halves!, yearly!)).toEqual({ '2026-H1': null, '2026-H2': null });
  expect(Object.values(became(monthly!, halves!))).toEqual(Array(12).fill(null));
  expect(became(yearly!, on('2026-06-15'))).toEqual({ '2026': null });
  const twice = (...days: readonly [number, number][]) =>
    planWith('recurring', [{ every: 'year', on: days.map(([month, day]) => ({ month, day })) }]);
  expect(became(twice([6, 1], [11, 15]), twice([6, 20], [11, 30]))).toEqual({ '2026-06-01': '2026-06-20', '2026-11-15': '2026-11-30' });
});

test('over several versions a due date is followed to its last one, and is itself again where the plan goes back to it', () => {
  expect(became(on('2026-05-30'), on('2026-06-15'), on('2026-07-15'))).toEqual({ '2026-05-30': '2026-07-15', '2026-06-15': '2026-07-15' });
  expect(became(on('2026-05-30'), on('2026-06-15'), on('2026-05-30'))).toEqual({ '2026-06-15': '2026-05-30' });
  expect(became(on('2026-05-30'), quarters(1, 2), on('2026-07-15'))).toEqual({ '2026-05-30': null, '2026-Q1': null, '2026-Q2': null });
});

test('tasks that stay as they are, are new or were dropped tell of no former due dates', () => {
  const plan = samplePlan();
  expect(withFormerDues(plan, plan)).toEqual(plan.tasks);
  expect(withFormerDues({ ...plan, tasks: [] }, plan)).toEqual(plan.tasks);
  const dropped = {
    ...plan,
    tasks: plan.tasks.map((t) => ({ ...t, retired: true, timeline: timeline('deadline', '', { date: '2026-07-01' }) })),
  };
  expect(withFormerDues(plan, dropped)).toEqual(dropped.tasks);
});

test('what was reported under a former due date is found under the present one; what nothing has become of stays', () => {
  const moved = presentDues(redated(on('2026-05-30'), on('2026-06-15')));
  expect(moved(id('2026-05-30'))).toEqual({
    id: id('2026-06-15'),
    former: { occurrence: id('2026-05-30'), due: '2026-05-30', now: id('2026-06-15') },
  });
  expect(moved(id('2026-06-15'))).toEqual({ id: id('2026-06-15'), former: null });
  const lost = presentDues(redated(quarters(1, 2), on('2026-06-15')));
  expect(lost(id('2026-Q1'))).toEqual({ id: id('2026-Q1'), former: null });
});

test.each([
  ['2026-05-30', null, '30/05/2026', '30/05/2026'],
  ['2026-Q2', '2026-06-30', 'Quý II/2026', 'Quarter II of 2026'],
  ['-', '2026-06-30', '30/06/2026', '30/06/2026'],
  ['-', null, 'Chưa nêu thời hạn', 'No time stated'],
])('the former due date %s is named for people', (mark, due, vi, en) => {
  expect(formerDueName({ occurrence: id(mark), due }, 'vi')).toBe(vi);
  expect(formerDueName({ occurrence: id(mark), due }, 'en')).toBe(en);
});
