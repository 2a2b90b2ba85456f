import type { TaskId } from '../../src/core/plan/ids';
import type { Plan } from '../../src/core/plan/plan';
import { unspecifiedTimeline } from '../../src/core/plan/timeline';
import { addTask, changeTask, joinTask, splitTask, taskBefore } from '../../src/work/edit-tasks';
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

test('whether a task is counted is noted as decided below arrangements, where the settings would say it otherwise', () => {
  const arrangement: Plan = { ...plan, tasks: [{ ...first!, role: 'arrangement', counted: false, countedBy: 'setting' }] };
  expect(changeTask(arrangement, first!.id, { counted: true }).tasks[0]).toMatchObject({ counted: true, countedBy: 'office' });
  expect(changeTask(arrangement, first!.id, { label: 'a)' }).tasks[0]).toMatchObject({ counted: false, countedBy: 'setting' });
  expect('countedBy' in changeTask(plan, first!.id, { counted: false }).tasks[0]!).toBe(false);
});

test('what the office decides of a task changes nothing of the content that workbooks are known by', () => {
  expect(changeTask(changeTask(plan, first!.id, { counted: false }), first!.id, { counted: first!.counted }).contentHash).toBe(
    changeTask(plan, first!.id, {}).contentHash,
  );
});

test('a time in a person’s words is read as the plan’s own are; blank words leave the task without one', () => {
  const timed = changeTask(plan, first!.id, { timeline: 'Trước ngày 30/6/2026' }).tasks[0]!;
  expect(timed.timeline).toMatchObject({ kind: 'deadline', items: [{ date: '2026-06-30', before: true }], source: 'office' });
  expect(changeTask(plan, first!.id, { timeline: ' ' }).tasks[0]!.timeline).toEqual(unspecifiedTimeline);
});

test('a document that a task waits for goes with the words that named it', () => {
  const waiting = changeTask(plan, first!.id, { timeline: 'Sau khi có hướng dẫn của Trung ương' });
  expect(waiting.tasks[0]!.condition).not.toBeNull();
  expect(changeTask(waiting, first!.id, { timeline: 'Quý II/2026' }).tasks[0]!.condition).toBeNull();
});

test('targets are read line by line; words without a figure stay as they are', () => {
  const { targets } = changeTask(plan, first!.id, { targets: ['Ít nhất 95% hồ sơ đúng hạn', '', 'Nâng cao nhận thức'] }).tasks[0]!;
  expect(targets).toMatchObject([
    { raw: 'Ít nhất 95% hồ sơ đúng hạn', percent: 95, atLeast: true },
    { raw: 'Nâng cao nhận thức', op: 'reach', low: null, aggregate: 'none' },
  ]);
  expect(new Set(targets.map((t) => t.id)).size).toBe(2);
});

test('a short name that was proposed goes with a new text, one that a person gave stays', () => {
  const proposed = { ...plan, tasks: plan.tasks.map((t) => ({ ...t, shortNameProposed: true })) };
  expect(changeTask(proposed, first!.id, { text: 'Tổ chức hội thi' }).tasks[0]).toMatchObject({ shortName: 'Tổ chức hội thi' });
  const given = changeTask(proposed, first!.id, { shortName: 'Hội thi' });
  expect(changeTask(given, first!.id, { text: 'Tổ chức hội thi' }).tasks[0]!.shortName).toBe('Hội thi');
  expect(changeTask(given, first!.id, { shortName: '' }).tasks[0]).toMatchObject({ shortNameProposed: true });
});

test('a new task stands at the end of its section, a new part behind the other parts of its task', () => {
  const parent = plan.tasks.find((t) => plan.tasks.some((c) => c.parentId === t.id))!;
  const inSection = addTask(plan, { sectionId: first!.sectionId, parentId: null, after: null }, ' Việc  mới ');
  const at = inSection.tasks.findIndex((t) => t.text === 'Việc mới');
  expect(inSection.tasks[at]).toMatchObject({ sectionId: first!.sectionId, parentId: null });
  expect(inSection.tasks.slice(at + 1).filter((t) => t.sectionId === first!.sectionId)).toEqual([]);
  const part = addTask(plan, { sectionId: parent.sectionId, parentId: parent.id, after: null }, 'Phần mới');
  const place = part.tasks.findIndex((t) => t.text === 'Phần mới');
  expect(part.tasks[place - 1]!.parentId).toBe(parent.id);
  const leaf = addTask(plan, { sectionId: first!.sectionId, parentId: first!.id, after: null }, 'Phần đầu tiên');
  expect(leaf.tasks[1]).toMatchObject({ text: 'Phần đầu tiên', parentId: first!.id });
  expect(addTask(plan, { sectionId: null, parentId: null, after: null }, '  ')).toBe(plan);
});
