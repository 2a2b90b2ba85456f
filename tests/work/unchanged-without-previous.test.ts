import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import type { UnitId } from '../../src/core/plan/ids';
import { rollUpPeriod } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const unitId = plan.units[0]!.id as UnitId;
const [id] = [...rowsById(blankOf(plan, unitId).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const words = 'Không thay đổi so với kỳ trước';
const made = rollUpPeriod(inputOf(plan, [returnedFile(plan, unitId, 'a.xlsx', { [id]: { progress: words } })]), jsonPorts);

test('an answer that repeats a period before, where there is none, is warned of and counts as not begun, as every new row starts', () => {
  const row = made.value.rollUp.rows.find((r) => r.duty.unitId === unitId && r.duty.occurrence.id === id)!;
  expect(row.status).toMatch(/^not-started/u);
  expect(made.issues).toContainEqual(
    expect.objectContaining({ code: 'row-incomplete', facts: expect.objectContaining({ rule: 'unchanged-needs-previous' }) }),
  );
});

test('what was written stands in the details with how it is counted', () => {
  const { rollUp, receipts } = made.value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [], toolVersion: '0' });
  const detail = spec.sheets.find((s) => s.name === 'Chi tiết')!.rows.map((r) => r.cells.map((c) => c?.value ?? null));
  const row = detail.find((cells) => cells.includes(words))!;
  expect(row.join('\n')).toContain('không có kỳ trước nên tính là chưa thực hiện');
});
