import type { TaskId } from '../../src/core/plan/ids';
import { changeTask, joinTask, splitTask, taskBefore } from '../../src/work/edit-tasks';
import { samplePlan } from '../core/track/sample-plan';

const plan = samplePlan();
const [first] = plan.tasks;
const ids = (tasks: readonly { id: TaskId }[]): TaskId[] => tasks.map((t) => t.id);

test('a task that is split keeps its id, and what is cut off becomes a new task after it with an id never used before', () => {
  const at = first!.text.indexOf(' ', 5);
  const split = splitTask(plan, first!.id, at);
  expect(split.tasks).toHaveLength(plan.tasks.length + 1);
  expect(split.tasks[0]!.id).toBe(first!.id);
  expect(ids(plan.tasks)).not.toContain(split.tasks[1]!.id);
  expect(`${split.tasks[0]!.text} ${split.tasks[1]!.text}`).toBe(first!.text);
  expect(split.tasks[1]!.timeline).toEqual(first!.timeline);
  expect(split.contentHash).not.toBe(plan.contentHash);
});

test('a task is not split into nothing', () => {
  expect(splitTask(plan, first!.id, 0)).toBe(plan);
  expect(splitTask(plan, first!.id, first!.text.length)).toBe(plan);
});

test('a task that is joined to the one before it is left out, its sub-tasks go along, and the texts stand together', () => {
  const parts = splitTask(plan, first!.id, first!.text.indexOf(' ', 5));
  const joined = joinTask(parts, parts.tasks[1]!.id);
  expect(joined.tasks[0]!.text).toBe(first!.text);
  expect(joined.tasks[1]!.retired).toBe(true);
  expect(joined.tasks.filter((t) => t.parentId === parts.tasks[1]!.id)).toEqual([]);
  expect(splitTask(joined, first!.id, 8).tasks.map((t) => t.id)).not.toEqual(ids(parts.tasks));
});

test('the first task of a section is joined to nothing', () => {
  expect(taskBefore(plan, first!.id)).toBeNull();
  expect(joinTask(plan, first!.id)).toBe(plan);
});

test('an own due date is set with its reason and taken away by an empty one', () => {
  const due = { due: '2026-06-30', reason: 'Họp giao ban' };
  const set = changeTask(plan, first!.id, { ownDue: due });
  expect(set.tasks[0]!.ownDue).toEqual(due);
  expect('ownDue' in changeTask(set, first!.id, { ownDue: { due: '', reason: '' } }).tasks[0]!).toBe(false);
});

test('what the office decides of a task changes nothing of the content that workbooks are known by', () => {
  expect(changeTask(changeTask(plan, first!.id, { counted: false }), first!.id, { counted: first!.counted }).contentHash).toBe(
    changeTask(plan, first!.id, {}).contentHash,
  );
});
