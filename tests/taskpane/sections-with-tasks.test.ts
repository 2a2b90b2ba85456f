import { sectionsToFill, sectionsWithTasks } from '../../src/taskpane/state/sections-with-tasks';
import { sectionId } from '../../src/core/plan/ids';
import { samplePlan, section, task } from '../core/track/sample-plan';

const aims = { ...section(1, 'I', 'Mục đích, yêu cầu'), role: 'purpose' as const };
const plan = samplePlan({
  sections: [aims, section(2, 'II', 'Nhiệm vụ'), section(3, '1', 'Tuyên truyền', sectionId(2))],
  tasks: [task(1, 'Tuyên truyền.', { sectionId: sectionId(3) })],
});
const names = (sections: readonly { readonly name: string }[]) => sections.map((s) => s.name);

test('a task may be added to a section that holds none yet, but not to one that is about aims alone', () => {
  expect(names(sectionsToFill(plan))).toEqual(['II Nhiệm vụ', '1 Tuyên truyền']);
  expect(sectionsToFill(plan).map((s) => [s.id, s.tasks.length])).toEqual([
    [sectionId(2), 0],
    [sectionId(3), 1],
  ]);
});

test('only sections that hold tasks are assigned', () => {
  expect(names(sectionsWithTasks(plan))).toEqual(['1 Tuyên truyền']);
});

test('tasks outside all sections come first under no name, and a plan without sections has a place for its first task', () => {
  const outside = { ...plan, tasks: [...plan.tasks, task(2, 'Báo cáo.', { sectionId: null })] };
  expect(sectionsWithTasks(outside).map((s) => [s.id, s.name])).toEqual([
    [null, ''],
    [sectionId(3), '1 Tuyên truyền'],
  ]);
  expect(sectionsToFill({ sections: [], tasks: [] })).toEqual([{ id: null, name: '', tasks: [] }]);
});
