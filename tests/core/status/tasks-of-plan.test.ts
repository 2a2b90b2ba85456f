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
  task(7, { role: 'arrangement' }),
];
const numbers = (some: readonly Task[]) => some.map(({ id }) => tasks.findIndex((one) => one.id === id) + 1);

test('tasks without sub-tasks are answered for; retired ones are not, nor do they make a parent', () => {
  expect(numbers(leafTasks(tasks))).toEqual([2, 3, 5, 7]);
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
