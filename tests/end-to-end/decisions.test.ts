import { copyFileSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Cell, type Worksheet } from 'exceljs';
import { newFolder, tonghop } from './tonghop';

/** What a clerk decides between two runs, in Excel and on the command line; exceljs stands for Excel. */
jest.setTimeout(120_000);

const asOf = ['--as-of', '2026-06-20'];
const period = ['--period', '2026-Q2'];
const master = '2-so-goc.xlsx';
const returned = '4-don-vi-gui-ve';
const file = join(returned, 'STC bao cao quy II.xlsx');

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly place?: { readonly kind: string; readonly sheet?: string; readonly cell?: string };
  readonly sentence: string;
}

let sample = '';
let folder = '';
const run = (...args: readonly string[]) => tonghop([...args, ...asOf], folder);

beforeAll(() => {
  sample = newFolder();
  expect(tonghop(['demo', '-o', '.', ...asOf], sample).code).toBe(0);
});
beforeEach(() => {
  folder = newFolder();
  cpSync(sample, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(sample, { recursive: true, force: true }));

/** Opens a workbook as a person does, changes a sheet of it, and saves it. */
async function inExcel(name: string, sheet: string, change: (opened: Worksheet) => void): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, name));
  change(book.getWorksheet(sheet)!);
  await book.xlsx.writeFile(join(folder, name));
}

/** The row of a sheet in which a text stands, and the cells of a row under the headings of that row. */
function table(sheet: Worksheet, heading: string): { readonly head: number; readonly cell: (row: number, header: string) => Cell } {
  let head = 0;
  sheet.eachRow((row, n) => {
    if (head === 0 && (row.values as unknown[]).includes(heading)) head = n;
  });
  const headers = sheet.getRow(head).values as unknown[];
  return { head, cell: (row, header) => sheet.getRow(row).getCell(headers.indexOf(header)) };
}

const checked = (...more: readonly string[]) =>
  (JSON.parse(run('check', file, '--json', ...more).out) as { findings: Finding[] }[])[0]!.findings;
const warnings = (found: readonly Finding[]) => found.filter((f) => f.severity === 'warning');
const rolledUp = (...more: readonly string[]) => run('rollup', master, returned, ...period, '-o', 'tong-hop.xlsx', ...more);

async function textsOf(name: string, sheet: string): Promise<string> {
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, name));
  const texts: string[] = [];
  book.getWorksheet(sheet)!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts.join('\n');
}

test('a warning waived in the master workbook counts no longer, and is told with who decided and why', async () => {
  const before = checked();
  const told = before.find((f) => f.code === 'leaves-the-count')!;
  const line = Number(/\d+$/.exec(told.place!.cell!)![0]);
  let rowId = '';
  await inExcel(file, 'Nhiệm vụ', (sheet) => {
    rowId = table(sheet, 'tonghop:occurrence').cell(line, 'tonghop:occurrence').text;
  });
  await inExcel(master, 'Bỏ qua cảnh báo', (sheet) => {
    const { head, cell } = table(sheet, 'Mã cảnh báo');
    const waiver = {
      Kỳ: '2026-Q2',
      'Mã đơn vị': 'STC',
      'Mã dòng': rowId,
      'Mã cảnh báo': 'leaves-the-count',
      'Lý do': 'Đã thống nhất',
      'Người quyết định': 'Trần Thị B',
    };
    for (const [header, value] of Object.entries(waiver)) cell(head + 1, header).value = value;
  });
  const plain = checked();
  expect(plain.map((f) => f.code)).toEqual(before.map((f) => f.code));
  const after = checked('--master', master);
  expect(warnings(after)).toHaveLength(warnings(before).length - 1);
  expect(after.find((f) => f.code === 'warning-waived')!.sentence).toContain('(lý do: Đã thống nhất; người quyết định: Trần Thị B)');
  expect(run('check', file, '--master', master).err).toContain('Ghi chú: ');

  const collected = run('collect', master, returned, ...period);
  expect(collected.err).toContain('lý do: Đã thống nhất');
  expect(collected.out).toContain(`cần xem lại ${warnings(after).length})`);
  const report = JSON.parse(rolledUp('--json').out) as { findings: Finding[]; receipts: { unitId: string; warnings: number }[] };
  expect(report.receipts.find((r) => r.unitId === 'STC')!.warnings).toBe(warnings(after).length);
  expect(report.findings.filter((f) => f.code === 'warning-waived')).toHaveLength(1);
  const waived = await textsOf('tong-hop.xlsx', 'Bỏ qua cảnh báo');
  for (const told of ['Sở Tài chính', 'Đã thống nhất', 'Trần Thị B']) expect(waived.split('\n')).toContain(told);
  expect(waived).not.toContain(rowId);
});

test('a value changed by hand in the report is told, kept, and taken as an adjustment in one step', async () => {
  expect(rolledUp().code).toBeLessThan(2);
  await inExcel('tong-hop.xlsx', 'Chi tiết', (sheet) => {
    const { head, cell } = table(sheet, 'Tình hình');
    for (let row = head + 1; ; row++) {
      if (cell(row, 'Tình hình').text !== 'Đang thực hiện') continue;
      cell(row, 'Tình hình').value = 'Tạm dừng';
      return;
    }
  });
  const again = rolledUp();
  expect(again.code).toBe(2);
  expect(again.err).toContain('đã được sửa tay từ “Đang thực hiện” thành “Tạm dừng”');
  expect(again.err).toContain('--accept-edits --by');
  expect(await textsOf('tong-hop.xlsx', 'Chi tiết')).toContain('Tạm dừng');

  expect(rolledUp('--accept-edits').code).toBe(2);
  const taken = rolledUp('--accept-edits', '--by', 'Trần Thị B', '--reason', 'Đã gọi điện xác nhận');
  expect(taken.code).toBeLessThan(2);
  expect(taken.out).toContain('Đã ghi 1 điều chỉnh vào “2-so-goc.xlsx”');
  expect(existsSync(join(folder, 'tong-hop.xlsx.bak'))).toBe(true);
  expect(await textsOf(master, 'Điều chỉnh')).toMatch(/Tình hình\nĐang thực hiện\nTạm dừng\nĐã gọi điện xác nhận\nTrần Thị B/);
  expect(await textsOf('tong-hop.xlsx', 'Chi tiết')).toContain('Điều chỉnh “Tình hình” (Trần Thị B: Đã gọi điện xác nhận)');

  const next = rolledUp();
  expect(next.code).toBeLessThan(2);
  expect(next.err).not.toContain('sửa tay');
});

test('dates that a machine turned round are read the other way once a person says so, and from then on', async () => {
  const name = '11_UBND-xa-Dong-Tam_Quy-II-2026.xlsx';
  for (const other of readdirSync(join(folder, returned))) rmSync(join(folder, returned, other));
  copyFileSync(join(folder, '3-gui-don-vi', name), join(folder, returned, name));
  await inExcel(join(returned, name), 'Nhiệm vụ', (sheet) => {
    const { head, cell } = table(sheet, 'Tình hình');
    for (let row = head + 3; row < head + 9; row++) {
      cell(row, 'Tình hình').value = 'Đã hoàn thành';
      cell(row, 'Kết quả thực hiện').value = 'Đã ban hành kế hoạch của xã';
      cell(row, 'Ngày hoàn thành').value = new Date(Date.UTC(2026, 3, 5));
      cell(row, 'Ngày hoàn thành').numFmt = 'm/d/yyyy';
    }
  });
  const swapped = (out: string) => (JSON.parse(out) as { findings: Finding[] }).findings.filter((f) => f.code === 'dates-maybe-swapped');
  expect(swapped(rolledUp('--json').out)).toHaveLength(1);
  expect(await textsOf('tong-hop.xlsx', 'Chi tiết')).not.toContain('2026-05-04');
  expect(run('collect', master, returned, ...period, '--swap-dates', join(returned, name)).err).not.toContain('ngày/tháng');
  const report = rolledUp('--json');
  expect(swapped(report.out)).toEqual([]);
  expect(report.out).toContain('"datesSwapped": true');
});
