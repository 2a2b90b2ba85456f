import { without } from '../../../src/core/entries/master/without';
import { taskId } from '../../../src/core/plan/ids';
import type { Task } from '../../../src/core/plan/plan';
import { defaultSettings } from '../../../src/core/plan/settings';
import { unspecifiedTimeline } from '../../../src/core/plan/timeline';
import { countedTasks, leafTasks, occurrencesOfPlan } from '../../../src/core/status/tasks-of-plan';

function task(n: number, more: Partial<Task> = {}): Task {
  return {
    id: taskId(n),
    label: `${n}.`,
    sectionId: null,
    parentId: null,
    role: 'work',
    text: `Nhiệm vụ ${n}`,
    shortName: `Nhiệm vụ ${n}`,
    counted: true,
    lead: [],
    support: [],
    request: [],
    product: [],
    timeline: unspecifiedTimeline,
    targets: [],
    documents: [],
    condition: null,
    footnotes: [],
    origin: { place: { firstLine: n, lastLine: n }, text: '' },
    ...more,
  };
}

const tasks = [
  task(1),
  task(2, { parentId: taskId(1) }),
  task(3, { parentId: taskId(1), counted: false }),
  task(4, { retired: true }),
  task(5),
  task(6, { parentId: taskId(5), retired: true }),
  task(7, { role: 'arrangement', counted: false, countedBy: 'setting' }),
];
const numbers = (some: readonly Task[]) => some.map(({ id }) => tasks.findIndex((one) => one.id === id) + 1);

test('tasks without sub-tasks are answered for; retired ones are not, nor do they make a parent', () => {
  expect(numbers(leafTasks(tasks))).toEqual([2, 3, 5, 7]);
});

const on = { ...defaultSettings, arrangementsCounted: true };
const isLastCounted = (seventh: Partial<Task>, settings = defaultSettings): boolean =>
  countedTasks({ tasks: [...tasks.slice(0, 6), { ...tasks[6]!, ...seventh }], settings }).length === 3;

test('what was decided for an arrangement stands above the setting; what the plan tells twice is left out of it, and older plans follow it', () => {
  expect([isLastCounted({ counted: true, countedBy: 'office' }), isLastCounted({ countedBy: 'office' }, on)]).toEqual([true, false]);
  expect(isLastCounted({ countedBy: 'plan' }, on)).toBe(false);
  const older = without(tasks[6]!, 'countedBy');
  const counts = (task: Task, settings = defaultSettings) => countedTasks({ tasks: [task], settings }).length;
  expect([counts(older), counts(older, on), counts({ ...older, counted: true })]).toEqual([0, 1, 1]);
});

test('arrangements are counted only where the office has switched them on, and what is not to be counted never', () => {
  expect(numbers(countedTasks({ tasks, settings: defaultSettings }))).toEqual([2, 5]);
  expect(numbers(countedTasks({ tasks, settings: { ...defaultSettings, arrangementsCounted: true } }))).toEqual([2, 5, 7]);
});

test('a plan has the occurrences of the tasks that are answered for, in its order', () => {
  const document = {
    title: '',
    kind: 'KH',
    issuer: '',
    signer: { position: '', name: '' },
    period: { startYear: 2026, endYear: 2026 },
    basis: [],
    recipients: [],
  };
  const ids = occurrencesOfPlan({ tasks, document, settings: defaultSettings }).map(({ id }) => id);
  expect(ids).toEqual([2, 3, 5, 7].map((n) => `${taskId(n)}/-`));
});
