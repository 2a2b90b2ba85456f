import { sectionId, taskId, type UnitId } from '../../../src/core/plan/ids';
import { resolveAssignments, unassignedTasks } from '../../../src/core/track/assignment/resolve-assignments';
import { clearAssignment, setAssignment } from '../../../src/core/track/assignment/set-assignment';
import type { Assignment } from '../../../src/core/plan/unit';
import { samplePlan } from './sample-plan';

const DAY = '2026-06-14';
const [TAM, LOC, HA] = ['DU-DONGTAM', 'DU-PHULOC', 'DU-SONHA'] as UnitId[];
const lead = (of: Partial<Assignment>, ...unitIds: UnitId[]): Assignment => ({ mode: 'lead', unitIds, groupIds: [], ...of });
const resolved = (assignments: Assignment[], more = {}) =>
  new Map(resolveAssignments(samplePlan({ assignments, ...more }), DAY).map((a) => [a.taskId, a]));

test('a task of its own comes before its parent, its parent before its section, a near section before a far one', () => {
  const all = resolved([
    lead({ sectionId: sectionId(1) }, TAM!),
    lead({ sectionId: sectionId(3) }, LOC!),
    lead({ taskId: taskId(6) }, HA!),
    lead({ taskId: taskId(8) }, TAM!),
  ]);
  const who = (n: number) => all.get(taskId(n))?.reporters.map((r) => r.unitId);
  expect(who(1)).toEqual([TAM]);
  expect(who(10)).toEqual([LOC]);
  expect(who(7)).toEqual([HA]);
  expect(who(8)).toEqual([TAM]);
  expect(all.has(taskId(6))).toBe(false);
});

test('nobody is asked by default, and what is only watched is not unassigned', () => {
  const plan = samplePlan({ assignments: [{ mode: 'watch', taskId: taskId(1), unitIds: [], groupIds: [] }] });
  const unassigned = unassignedTasks(resolveAssignments(plan, DAY));
  expect(unassigned).not.toContain(taskId(1));
  expect(unassigned).toHaveLength(8);
});

test('a lead decides and its supporters are asked beside it; nobody has two parts', () => {
  const one = resolved([{ ...lead({ taskId: taskId(1) }, HA!), supportIds: [HA!, TAM!] }]).get(taskId(1));
  expect(one?.reporters).toEqual([
    { unitId: HA, part: 'lead' },
    { unitId: TAM, part: 'support' },
  ]);
});

test('groups are their members in the official order, each unit once', () => {
  const group = samplePlan().groups[0]!.id;
  const one = resolved([{ mode: 'each', taskId: taskId(1), unitIds: [HA!], groupIds: [group] }]).get(taskId(1));
  expect(one?.reporters.map((r) => r.unitId)).toEqual([TAM, LOC, HA]);
});

test('a unit that is gone is replaced by its successor, and left out where it has none', () => {
  const units = samplePlan().units.map((u) =>
    u.id === LOC ? { ...u, activeTo: '2026-03-31', successorId: TAM! } : u.id === HA ? { ...u, activeTo: '2026-03-31' } : u,
  );
  const one = resolved([{ mode: 'each', taskId: taskId(1), unitIds: [TAM!, LOC!, HA!], groupIds: [] }], { units }).get(taskId(1));
  expect(one?.reporters.map((r) => r.unitId)).toEqual([TAM]);
});

test('successors that lead in a circle end', () => {
  const units = samplePlan().units.map((u) => ({ ...u, activeTo: '2020-01-01', successorId: u.id === TAM ? LOC! : TAM! }));
  expect(resolved([lead({ taskId: taskId(1) }, LOC!)], { units }).get(taskId(1))?.reporters).toEqual([]);
});

test('an assignment is set once and can be taken back', () => {
  const first = setAssignment([lead({ sectionId: sectionId(1) }, TAM!)], lead({ taskId: taskId(1) }, LOC!));
  const again = setAssignment(first, lead({ taskId: taskId(1) }, HA!));
  expect(again.map((a) => a.unitIds)).toEqual([[TAM], [HA]]);
  expect(clearAssignment(again, { taskId: taskId(1) })).toEqual([lead({ sectionId: sectionId(1) }, TAM!)]);
});
