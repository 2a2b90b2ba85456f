import { rollUpPeriod } from '../../src/work/roll-up';
import type { RollUpInput } from '../../src/work/roll-up';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import type { GivenFile } from '../../src/work/ports';
import { asRead } from '../core/entries/returned-double';
import { filledWorkbooks, planOfUnits } from './many-units';
import { inputOf, jsonPorts } from './period-files';

const encoder = new TextEncoder();
const plan = planOfUnits(12);
const communes: GivenFile[] = [...filledWorkbooks(plan)].flatMap(([id, book]) =>
  book === null ? [] : [{ name: `${id}.xlsx`, bytes: encoder.encode(JSON.stringify(book)) }],
);

function rolled(files: readonly GivenFile[], more: Partial<RollUpInput> = {}) {
  return rollUpPeriod({ ...inputOf(plan, files), ...more }, jsonPorts);
}

function consolidatedFile(name: string, files: readonly GivenFile[]): GivenFile {
  const { rollUp, receipts, compared } = rolled(files).value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' });
  return { name, bytes: encoder.encode(JSON.stringify(asRead(spec))) };
}

test('the province over communes says the same as the province over districts over communes', () => {
  const direct = rolled(communes).value.rollUp;
  const districts = [consolidatedFile('huyen-1.xlsx', communes.slice(0, 5)), consolidatedFile('huyen-2.xlsx', communes.slice(5))];
  const through = rolled(districts);
  expect(through.issues.filter((i) => i.severity === 'error')).toEqual([]);
  expect(through.value.rollUp.tally).toEqual(direct.tally);
  expect(through.value.rollUp.consolidation.entries).toEqual(direct.consolidation.entries);
  expect(through.value.rollUp.consolidation.targets).toEqual(direct.consolidation.targets);
  expect(through.value.rollUp.remarks).toEqual(direct.remarks);
});

test('overlapping consolidations count every file once', () => {
  const both = [consolidatedFile('huyen-1.xlsx', communes.slice(0, 7)), consolidatedFile('huyen-2.xlsx', communes.slice(4)), communes[0]!];
  expect(rolled(both).value.rollUp.tally).toEqual(rolled(communes).value.rollUp.tally);
});

test('the same files in any order and any number of times give the same workbook', () => {
  const specOf = (files: readonly GivenFile[]) => {
    const { rollUp, receipts } = rolled(files).value;
    return JSON.stringify(consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [], toolVersion: '0.1.0' }));
  };
  expect(specOf([...communes].reverse())).toBe(specOf(communes));
  expect(specOf([...communes, ...communes.slice(3, 6)])).toBe(specOf(communes));
});

test('a value that a person changed in Chi tiết is found on the next run and offered as an adjustment', () => {
  const file = consolidatedFile('tong-hop.xlsx', communes);
  const book = JSON.parse(new TextDecoder().decode(file.bytes)) as ReturnType<typeof asRead>;
  const detail = book.sheets.find((s) => s.name === 'Chi tiết')!;
  const row = detail.rows.find((r) => r.cells.some((c) => c.value === 'Đang thực hiện'))!;
  const cell = row.cells.find((c) => c.value === 'Đang thực hiện')! as { value: string };
  cell.value = 'Đã hoàn thành';
  const edited = { ...file, bytes: encoder.encode(JSON.stringify(book)) };
  const made = rolled(communes, { previous: [edited] });
  expect(made.value.offered).toMatchObject([{ field: 'progress', reported: 'in-progress', confirmed: 'done' }]);
  expect(made.issues.filter((i) => i.code === 'hand-edit-found')).toHaveLength(1);
  expect(rolled(communes, { previous: [file] }).issues.filter((i) => i.code === 'hand-edit-found')).toEqual([]);
});

test('a figure that a person changed in a summary sheet is told with both values', () => {
  const file = consolidatedFile('tong-hop.xlsx', communes);
  const book = JSON.parse(new TextDecoder().decode(file.bytes)) as ReturnType<typeof asRead>;
  const late = book.sheets.find((s) => s.name === 'Theo đơn vị')!;
  const row = late.rows.find((r) => r.cells.some((c) => c.value === 'Đảng ủy xã số 1'))!;
  (row.cells.find((c) => typeof c.value === 'number' && c.column === 3) as { value: number }).value = 99;
  const made = rolled(communes, { previous: [{ ...file, bytes: encoder.encode(JSON.stringify(book)) }] });
  expect(made.issues.filter((i) => i.code === 'hand-edit-found')).toMatchObject([{ facts: { sheet: 'Theo đơn vị', now: '99' } }]);
});

test('what moved since the previous run is told by figure and by row', () => {
  const before = consolidatedFile('tong-hop.xlsx', communes.slice(1));
  const { rollUp, receipts, compared } = rolled(communes, { previous: [before] }).value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' });
  const text = JSON.stringify(spec.sheets.find((s) => s.name === 'Thay đổi'));
  expect(text).toContain('So với lần tổng hợp ngày 20/06/2026');
  expect(text).toContain('Đảng ủy xã số 1');
  expect(text).toContain('DU-001.xlsx, Nhiệm vụ, P');
});
