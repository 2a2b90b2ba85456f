import type { Receipt } from '../../../src/core/entry/receipt';
import type { Plan } from '../../../src/core/plan/plan';
import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import { a, file, planOf, rolled } from '../rollup/small-plan';
import { samplePlan } from '../track/sample-plan';

interface More {
  readonly receivedOn?: Receipt['receivedOn'];
  readonly plan?: Plan;
}

/** What *Lưu ý* and *Được tính là* say of a task that a unit finished on a day. */
function lineOf(
  finishedOn: string,
  { receivedOn = null, plan = planOf() }: More = {},
): { readonly marks: string; readonly counted: unknown } {
  const returned = file(a, { 1: { progress: 'done', result: 'Đã xong', finishedOn } });
  const rollUp = rolled([{ ...returned, receipt: { ...returned.receipt, receivedOn } }], { plan });
  const spec = consolidatedWorkbook({ rollUp, receipts: [], closed: [], compared: [], toolVersion: '0.1.0' });
  const { rows } = spec.sheets.find((s) => s.name === 'Chi tiết')!;
  const head = rows.find((r) => r.cells.some((cell) => cell?.value === 'Lưu ý'))!.cells.map((cell) => cell?.value);
  const line = rows.find((r) => r.cells.some((cell) => cell?.value === 'Đã xong'))!.cells;
  return { marks: String(line[head.indexOf('Lưu ý')]?.value ?? ''), counted: line[head.indexOf('Được tính là')]?.value };
}

test('a day after the day of the roll-up is told, and counted late as it stands', () => {
  expect(lineOf('2062-03-01').marks).toBe('Ngày hoàn thành sau ngày lấy số liệu (20/06/2026), đề nghị xem lại');
  expect(lineOf('2062-03-01').counted).toMatch(/quá hạn/u);
});

test('a day after the confirmed day of receipt is told, one before it is not; a guessed day of receipt says nothing', () => {
  const received = (date: string, confirmed: boolean): More => ({ receivedOn: { date, how: 'told', confirmed } });
  expect(lineOf('2026-06-17', received('2026-06-16', true)).marks).toBe(
    'Ngày hoàn thành sau ngày nhận báo cáo (16/06/2026), đề nghị xem lại',
  );
  expect(lineOf('2026-06-16', received('2026-06-16', true)).marks).toBe('');
  expect(lineOf('2026-06-17', received('2026-06-16', false)).marks).toBe('');
});

test('a day before the plan’s first day is told', () => {
  expect(lineOf('2025-12-09').marks).toBe('Ngày hoàn thành trước thời gian của kế hoạch (từ 01/01/2026), đề nghị xem lại');
  expect(lineOf('2026-01-01').marks).toBe('');
});

test('but not where the data of the period begin before the plan does', () => {
  const { document } = samplePlan();
  const plan = planOf({ document: { ...document, period: { startYear: 2026, endYear: 2026, from: '2026-05-01' } } });
  expect(lineOf('2026-03-15', { plan }).marks).toBe('');
  expect(lineOf('2026-03-14', { plan }).marks).toContain('từ 15/03/2026');
});
