import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import type { UnitId } from '../../../src/core/plan/ids';
import type { WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { rollUpPeriod } from '../../../src/work/roll-up';
import { rowsById } from '../entries/returned-double';
import { samplePlan } from '../track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from '../../work/period-files';

const plan = samplePlan();
const a = plan.units[0]!.id as UnitId;
const [q1] = [...rowsById(blankOf(plan, a).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const changesIn = (spec: WorkbookSpec) =>
  spec.sheets.find((s) => s.name === 'Thay đổi')!.rows.map((r) => r.cells.map((cell) => cell?.value ?? null));

test('of the rows only those that move a figure are listed, and that no figure moved is said', () => {
  const sheetAfter = (before: string, now: string): string => {
    const answered = (progress: string) => [returnedFile(plan, a, 'a.xlsx', { [q1]: { progress } })];
    const previous = snapshotOf(rollUpPeriod(inputOf(plan, answered(before)), jsonPorts).value.rollUp);
    const { rollUp, receipts } = rollUpPeriod(inputOf(plan, answered(now)), jsonPorts).value;
    const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [previous], toolVersion: '0.1.0' });
    return JSON.stringify(changesIn(spec));
  };
  const unmoved = sheetAfter('Đang thực hiện', 'Chưa thực hiện');
  expect(unmoved).toContain('Số liệu không thay đổi.');
  expect(unmoved).not.toContain('Đảng ủy xã Đồng Tâm');
  const moved = sheetAfter('Đang thực hiện', 'Đã hoàn thành');
  expect(moved).toContain('Dòng làm thay đổi số liệu');
  expect(moved).toContain('Đảng ủy xã Đồng Tâm');
  expect(sheetAfter('Đang thực hiện', 'Đang thực hiện')).toContain('Không có thay đổi.');
});

test('a row that an earlier period did not have is listed as one that was not there then', () => {
  const { rollUp, receipts } = rollUpPeriod(inputOf(plan, []), jsonPorts).value;
  const now = snapshotOf(rollUp);
  const previous = { ...now, periodId: '2026-Q1', rows: now.rows.filter((r) => r.rowId !== q1) };
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [previous], toolVersion: '0.1.0' });
  expect(changesIn(spec).find((row) => row.includes('Không có trong kỳ'))?.[1]).toBe('Đảng ủy xã Đồng Tâm');
});
