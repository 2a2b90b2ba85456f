import { seen } from './seen';
import { issued } from './workbook-file';

test('a workbook in which everything is filled in properly comes back without a single issue', () => {
  const workbook = issued();
  workbook.answerAll();
  const { issues, answers } = seen(workbook.bytes());
  expect(issues).toEqual([]);
  expect(answers.get('NV-001E/2026-Q1')).toEqual({
    progress: 'done',
    result: 'Kết quả thứ 1 đã nêu trong báo cáo của xã',
    finishedOn: '2026-05-20',
  });
});
