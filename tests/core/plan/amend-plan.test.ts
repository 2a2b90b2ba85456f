import fc from 'fast-check';
import { sectionId, taskId } from '../../../src/core/plan/ids';
import { amendPlan } from '../../../src/core/plan/amend-plan';
import { sentenceLikeness, comparable } from '../../../src/core/plan/likeness';
import type { Plan, Task } from '../../../src/core/plan/plan';
import { samplePlan, task, timeline } from '../track/sample-plan';

/** As a reader of plans would number the tasks of a new document: from 1, in its own order. */
function readAnew(tasks: readonly Task[], more: Partial<Plan> = {}): Plan {
  const plan = samplePlan(more);
  const ids = new Map(tasks.map((t, i) => [t.id, taskId(i + 1)]));
  return {
    ...plan,
    tasks: tasks.map((t) => ({ ...t, id: ids.get(t.id)!, parentId: t.parentId === null ? null : (ids.get(t.parentId) ?? null) })),
    units: [],
    groups: [],
    assignments: [],
  };
}

const before = samplePlan();
const kinds = (amendment: ReturnType<typeof amendPlan>) => amendment.changes.map((c) => [c.kind, c.taskId]);

test('the same document again changes nothing but the version', () => {
  const { plan, changes } = amendPlan(before, readAnew(before.tasks));
  expect(changes).toEqual([]);
  expect(plan.tasks).toEqual(before.tasks);
  expect(plan.version).toBe(2);
  expect(plan.units).toEqual(before.units);
  expect(plan.assignments).toEqual(before.assignments);
});

test('ids are kept in whatever order the tasks stand now', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(before.tasks, { minLength: before.tasks.length }), (tasks) => {
      const { plan } = amendPlan(before, readAnew(tasks));
      for (const t of plan.tasks) expect([t.id, t.text]).toEqual([t.id, before.tasks.find((b) => b.id === t.id)!.text]);
    }),
  );
});

test('a new task gets an id that was never used, also not by a dropped one', () => {
  const dropped = before.tasks.slice(0, -1);
  const first = amendPlan(before, readAnew(dropped)).plan;
  expect(first.tasks.filter((t) => t.retired === true).map((t) => t.id)).toEqual([taskId(10)]);
  const added = task(99, 'Xây dựng cổng thông tin điện tử của cấp ủy.');
  const second = amendPlan(first, readAnew([...dropped, added]));
  expect(second.plan.tasks.find((t) => t.text === added.text)!.id).toBe(taskId(11));
  expect(kinds(second)).toEqual([['added', taskId(11)]]);
});

test('a dropped task is told and stays as retired', () => {
  const amendment = amendPlan(before, readAnew(before.tasks.filter((t) => t.id !== taskId(9))));
  expect(kinds(amendment)).toEqual([['dropped', taskId(9)]]);
  expect(amendment.plan.tasks.find((t) => t.id === taskId(9))!.retired).toBe(true);
});

test('a reworded task keeps its id and is told with both wordings', () => {
  const text = 'Nắm chắc tình hình tư tưởng, dư luận xã hội; kịp thời phản ánh với cấp trên.';
  const amendment = amendPlan(before, readAnew(before.tasks.map((t) => (t.id === taskId(3) ? { ...t, text } : t))));
  expect(amendment.changes).toMatchObject([{ kind: 'reworded', taskId: taskId(3), now: text }]);
  expect(amendment.changes[0]!.likeness).toBeGreaterThan(0.8);
});

test('a re-dated task and a moved one keep their ids', () => {
  const changed = before.tasks.map((t) => {
    if (t.id === taskId(1)) return { ...t, timeline: timeline('periods', 'Quý III/2026', { year: 2026, quarter: 3 }) };
    return t.id === taskId(9) ? { ...t, sectionId: sectionId(2) } : t;
  });
  expect(kinds(amendPlan(before, readAnew(changed)))).toEqual([
    ['re-dated', taskId(1)],
    ['moved', taskId(9)],
  ]);
});

test('what the office has set on a task stays with it', () => {
  const own = { due: '2026-05-01', reason: 'Theo chỉ đạo' };
  const set = samplePlan({
    tasks: before.tasks.map((t) => (t.id === taskId(1) ? { ...t, ownDue: own, counted: false, shortName: 'Kế hoạch tuyên truyền' } : t)),
  });
  const now = amendPlan(set, readAnew(before.tasks)).plan.tasks.find((t) => t.id === taskId(1))!;
  expect(now).toMatchObject({ ownDue: own, counted: false, shortName: 'Kế hoạch tuyên truyền' });
});

test('below arrangements a decision on what is counted stays, and what nobody decided is left to the settings, also of plans that did not say so', () => {
  const arrangement = (more: Partial<Task>): Task => ({ ...before.tasks[0]!, role: 'arrangement', counted: false, ...more });
  const read = readAnew([arrangement({ countedBy: 'setting' })]);
  const after = (was: Partial<Task>) => {
    const { counted, countedBy } = amendPlan(samplePlan({ tasks: [arrangement(was)] }), read).plan.tasks[0]!;
    return [counted, countedBy];
  };
  expect(after({ counted: true, countedBy: 'office' })).toEqual([true, 'office']);
  expect(after({ countedBy: 'office' })).toEqual([false, 'office']);
  expect(after({ counted: true })).toEqual([true, 'office']);
  expect([after({}), after({ countedBy: 'setting' }), after({ role: 'work', counted: true })]).toEqual(
    Array.from({ length: 3 }, () => [false, 'setting']),
  );
});

test('sections keep their ids, so that assignments to sections hold', () => {
  const renumbered = {
    sections: before.sections.map((s, i) => ({ ...s, id: sectionId(i + 7), parentId: s.parentId === null ? null : sectionId(7) })),
  };
  const tasks = before.tasks.map((t) => ({ ...t, sectionId: t.sectionId === sectionId(2) ? sectionId(8) : sectionId(9) }));
  const { plan } = amendPlan(before, readAnew(tasks, renumbered));
  expect(plan.sections.map((s) => s.id)).toEqual(before.sections.map((s) => s.id));
  expect(plan.tasks.map((t) => t.sectionId)).toEqual(before.tasks.map((t) => t.sectionId));
});

test('targets keep their ids where their wording is found again, and are never given a used one', () => {
  const changed = before.tasks.map((t) =>
    t.id === taskId(7) ? { ...t, targets: [t.targets[1]!, { ...t.targets[0]!, raw: '10 lớp tập huấn' }] } : t,
  );
  const now = amendPlan(before, readAnew(changed)).plan.tasks.find((t) => t.id === taskId(7))!;
  expect(now.targets.map((t) => t.id)).toEqual([`${taskId(7)}.2`, `${taskId(7)}.3`]);
});

test('likeness is symmetric, 1 for equal sentences and 0 for sentences without a common word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(sentenceLikeness(comparable(a), comparable(b))).toBe(sentenceLikeness(comparable(b), comparable(a)));
      expect(sentenceLikeness(comparable(a), comparable(a))).toBe(1);
    }),
  );
  expect(sentenceLikeness(comparable('một hai'), comparable('ba bốn'))).toBe(0);
});
