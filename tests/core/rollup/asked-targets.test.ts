import { taskId } from '../../../src/core/plan/ids';
import { targetUnits } from '../../../src/core/rollup/target-figures';
import { resolveAssignments } from '../../../src/core/track/assignment/resolve-assignments';
import { targetRows } from '../../../src/core/track/rows/target-rows';
import { samplePlan, target, task } from '../track/sample-plan';
import { a, b, c } from './small-plan';

const plan = samplePlan({
  tasks: [
    task(1, 'Cha', { targets: [target(1, 1, 'của cha')] }),
    task(2, 'Con', { parentId: taskId(1), targets: [target(2, 1, 'của con')] }),
    task(3, 'Khác', { targets: [target(3, 1, 'của việc khác')] }),
  ],
  indicators: [{ ...target(9, 1, 'Chỉ tiêu riêng'), own: true }],
  assignments: [
    { taskId: taskId(2), mode: 'lead', unitIds: [b], groupIds: [], supportIds: [c] },
    { taskId: taskId(3), mode: 'each', unitIds: [a, b], groupIds: [] },
  ],
});
const assignments = resolveAssignments(plan, '2026-06-14');

test.each([
  ['a unit that has a task by itself', a],
  ['a unit in charge of one task that has another by itself', b],
  ['a unit that only supports', c],
])('the workbook of %s asks for the targets that are awaited of it, no more and no fewer', (_name, unit) => {
  const tracked = { plan, assignments, earlier: [], earlierTargets: [] };
  const asked = targetRows(tracked, unit, { kind: 'quarter', year: 2026, quarter: 2 }, 1).map((row) => row.target.id);
  const awaited = [...targetUnits(plan, assignments)].filter(([, units]) => units.includes(unit)).map(([id]) => id);
  expect([...asked].sort()).toEqual([...awaited].sort());
});
