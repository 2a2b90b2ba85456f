import { namedChanges } from '../../src/taskpane/state/named-changes';
import { samplePlan } from '../core/track/sample-plan';

const plan = samplePlan();
const [unit] = plan.units;
const [task] = plan.tasks;
const rest = { movesFigure: true, uncounted: [] } as const;

test('a row that differs is named by its unit and by the number and text of its task, its statuses in words', () => {
  const numbered = { ...plan, tasks: plan.tasks.map((t) => (t.id === task!.id ? { ...t, label: '1.' } : t)) };
  const changes = {
    figures: [],
    rows: [{ unitId: unit!.id, rowId: `${task!.id}/2026-Q2`, before: '', now: 'done-late', cell: '', ...rest }],
  };
  expect(namedChanges(numbered, changes, 'vi').rows).toEqual([
    {
      name: expect.stringMatching(new RegExp(`^${unit!.name} · 1\\. ${task!.shortName.slice(0, 20)}`, 'u')),
      before: '',
      now: 'Đã hoàn thành quá hạn',
    },
  ]);
  const [row] = namedChanges(numbered, changes, 'vi').rows;
  expect(row!.name).not.toContain(task!.id);
});

test('a figure that differs is named by what it counts, in the language of the pane', () => {
  const changes = { figures: [{ name: 'turns.done.late', before: 2, now: 3 }], rows: [] };
  expect(namedChanges(plan, changes, 'vi').figures).toEqual([{ name: 'Lượt giao, Hoàn thành quá hạn', before: '2', now: '3' }]);
  expect(namedChanges(plan, changes, 'en').figures[0]!.name).not.toMatch(/turns|[À-ỹ]/u);
});

test('a row of a task that the plan no longer holds keeps its id', () => {
  const changes = { figures: [], rows: [{ unitId: unit!.id, rowId: 'NV-999X/2026-Q2', before: 'open', now: '', cell: '', ...rest }] };
  expect(namedChanges(plan, changes, 'vi').rows[0]!.name).toBe(`${unit!.name} · NV-999X/2026-Q2`);
});
