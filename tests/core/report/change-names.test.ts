import { changeNames } from '../../../src/core/report/change-names';
import { occurrencesOfTask } from '../../../src/core/status/occurrences';
import { samplePlan } from '../track/sample-plan';

const plan = samplePlan();
const vi = changeNames(plan, 'vi');
const en = changeNames(plan, 'en');

test('a figure that changed is told by what is counted and its part, in the language asked for', () => {
  expect(vi.figure('turns.done')).toEqual({ level: 'Lượt giao', part: 'Hoàn thành' });
  expect(vi.figure('tasks.open.late')).toEqual({ level: 'Số nhiệm vụ', part: 'Chưa hoàn thành quá hạn' });
  expect(en.figure('tasks.done.in-time')).toEqual({ level: 'Tasks', part: 'Completed on time' });
});

test('a figure of a section is told by the number and title of the section', () => {
  const [section] = plan.sections;
  const name = `section:${section!.id}.turns.done.in-time`;
  expect(vi.figure(name)).toEqual({ level: `Mục ${section!.number} ${section!.title ?? ''}`.trim(), part: 'Hoàn thành đúng hạn' });
  expect(en.figure(name).level).toBe(`Section ${section!.number} ${section!.title ?? ''}`.trim());
});

test('a status is told in the words of the workbook, and none as nothing', () => {
  expect(['unreported', 'done-in-time', 'excluded', ''].map(vi.status)).toEqual([
    'Chưa báo cáo',
    'Đã hoàn thành đúng hạn',
    'Không tính',
    '',
  ]);
  expect(en.status('unreported')).toBe('Not reported');
});

test('a row is told by its task, and by its due date only where the task has several', () => {
  const once = plan.tasks.find((t) => occurrencesOfTask(t, plan).length === 1)!;
  const often = plan.tasks.find((t) => occurrencesOfTask(t, plan).length > 1)!;
  const [only] = occurrencesOfTask(once, plan);
  const [first, second] = occurrencesOfTask(often, plan);
  expect(vi.row(only!.id)).toBe(once.shortName || once.text);
  expect(vi.row(first!.id)).toContain(`${often.shortName || often.text} (`);
  expect(vi.row(first!.id)).not.toBe(vi.row(second!.id));
  expect(vi.row('NV-999X/-')).toBe('NV-999X/-');
});
