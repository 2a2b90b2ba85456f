import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { snapshotOf } from '../../src/core/rollup/snapshot-of';
import type { UnitId } from '../../src/core/plan/ids';
import { rollUpPeriod } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const unitId = plan.units[0]!.id as UnitId;
const [id] = [...rowsById(blankOf(plan, unitId).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const words = 'Không thay đổi so với kỳ trước';
const answered = (progress: string) =>
  rollUpPeriod(inputOf(plan, [returnedFile(plan, unitId, 'a.xlsx', { [id]: { progress } })]), jsonPorts);
const rowOf = ({ value }: ReturnType<typeof answered>) =>
  value.rollUp.rows.find((r) => r.duty.unitId === unitId && r.duty.occurrence.id === id)!;

test('an answer that repeats a period before, where there is none, is warned of and counts as not reported', () => {
  const said = answered(words);
  expect(rowOf(said)).toMatchObject({ status: 'unreported', bucket: expect.stringMatching(/^unreported-/u) });
  expect(said.value.rollUp.tally.all.turns).toEqual(answered('').value.rollUp.tally.all.turns);
  expect(said.issues).toContainEqual(
    expect.objectContaining({ code: 'row-incomplete', facts: expect.objectContaining({ rule: 'unchanged-needs-previous' }) }),
  );
});

test('what was written stands in the details with the reason why it is not counted', () => {
  const { rollUp, receipts } = answered(words).value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [], toolVersion: '0' });
  const detail = spec.sheets.find((s) => s.name === 'Chi tiết')!.rows.map((r) => r.cells.map((c) => c?.value ?? null));
  const row = detail.find((cells) => cells.includes(words))!;
  expect(row).toContain('Chưa báo cáo');
  expect(row.join('\n')).toContain('không có kỳ trước nên tính là chưa báo cáo');
});

test('the next period is told nothing of an answer that repeated nothing', () => {
  const kept = snapshotOf(answered(words).value.rollUp).rows.find((r) => r.unitId === unitId && r.rowId === id)!;
  expect(kept).toMatchObject({ status: 'unreported' });
  expect(kept.values).toBeUndefined();
});
