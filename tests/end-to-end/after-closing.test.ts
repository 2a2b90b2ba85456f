import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { planText } from './plan-text';
import { newFolder, tonghop } from './tonghop';

/** What comes after a period was closed, on the command line: a late file, an amended plan. exceljs stands for the units' Excel. */
jest.setTimeout(120_000);

const plan = (report: string): string =>
  planText([
    `1. Công bố thủ tục hành chính sửa đổi, hoàn thành trước ngày ${report}.`,
    '2. Rà soát, cắt giảm thời gian giải quyết hồ sơ, hoàn thành trước ngày 20/5/2026.',
  ]);

let folder = '';
const run = (asOf: string, ...args: readonly string[]) => tonghop([...args, '--as-of', asOf], folder);
const master = 'so-goc.xlsx';

function keysOf(sheet: Worksheet): { readonly row: number; readonly columns: ReadonlyMap<string, number> } {
  for (let row = 1; row < 30; row++) {
    const values = sheet.getRow(row).values as unknown[];
    if (values.some((v) => String(v).startsWith('tonghop:')))
      return {
        row,
        columns: new Map(values.flatMap((v, at) => (typeof v === 'string' ? [[v.replace('tonghop:', ''), at] as const] : []))),
      };
  }
  throw new Error('no keys');
}

/** The occurrences that a workbook of a unit asks about, without those that are folded away for later. */
async function asked(file: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, file));
  const sheet = book.getWorksheet('Nhiệm vụ')!;
  const { row, columns } = keysOf(sheet);
  const found: string[] = [];
  for (let n = row + 1; n <= sheet.rowCount; n++) {
    const text = (key: string): string => sheet.getRow(n).getCell(columns.get(key)!).text;
    if (text('occurrence').startsWith('NV-') && text('scope') !== 'later') found.push(text('occurrence').replace(/^NV-(\d+).\//, '$1 '));
  }
  return found;
}

/** Fills a unit's workbook in and saves it under another name. */
async function fillIn(from: string, to: string, progress: Readonly<Record<string, string>>): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, from));
  const sheet = book.getWorksheet('Nhiệm vụ')!;
  const { row, columns } = keysOf(sheet);
  for (let n = row + 1; n <= sheet.rowCount; n++) {
    const cell = (key: string) => sheet.getRow(n).getCell(columns.get(key)!);
    const said = progress[cell('occurrence').text.replace(/^NV-(\d+).\/.*$/, '$1')];
    if (said === undefined) continue;
    cell('progress').value = said;
    cell('result').value = 'Đã thực hiện theo kế hoạch';
  }
  await book.xlsx.writeFile(join(folder, to));
}

async function sheetTexts(file: string, name: string): Promise<string[]> {
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, file));
  const rows: string[] = [];
  book
    .getWorksheet(name)!
    .eachRow((row) => rows.push((row.values as unknown[]).map((v) => (v instanceof Date ? v.toISOString() : String(v ?? ''))).join('|')));
  return rows;
}

/** The workbook of a unit in a folder of workbooks. */
const fileOf = (into: string, unit: string): string =>
  join(
    into,
    readdirSync(join(folder, into)).find((name) => name.includes(unit))!,
  );
/** Quarter II is distributed to two units; the first answers in time, and the period is closed. */
beforeEach(async () => {
  folder = newFolder();
  writeFileSync(join(folder, 'ke-hoach.md'), plan('30/5/2026'));
  writeFileSync(join(folder, 'don-vi.csv'), 'Mã;Tên đơn vị\nVP;Văn phòng\nTC;Phòng Tài chính\n');
  expect(run('2026-03-01', 'new', 'ke-hoach.md', '--units', 'don-vi.csv', '-o', master).code).toBe(0);
  expect(run('2026-03-01', 'assign', master, 'I', '--mode', 'each', '--to', 'VP', 'TC').code).toBe(0);
  expect(run('2026-05-01', 'distribute', master, '--period', '2026-Q2', '-o', 'quy-2').code).toBe(0);
  await fillIn(fileOf('quy-2', 'Van-phong'), 'VP.xlsx', { '001': 'Đã hoàn thành', '002': 'Đang thực hiện' });
  const closed = run('2026-06-20', 'close', master, 'VP.xlsx', '--period', '2026-Q2', '--by', 'Trần Thị B');
  expect(closed.out).toContain('Đã chốt số liệu Quý II/2026');
});

const thirdQuarter = (into: string) => run('2026-07-01', 'distribute', master, '--period', '2026-Q3', '-o', into);

test('a late file is asked about before it is taken in, and closing again lists what it changes, keeps the figures and stores the update', async () => {
  await fillIn(fileOf('quy-2', 'Tai-chinh'), 'TC.xlsx', { '001': 'Đã hoàn thành', '002': 'Đã hoàn thành' });
  run('2026-06-25', 'collect', master, 'VP.xlsx', 'TC.xlsx', '--period', '2026-Q2');
  const before = thirdQuarter('truoc');
  expect(before.err).toContain('Quý II/2026 đã chốt ngày 20/06/2026; các tệp đến sau đó chưa được tính');
  expect(before.err).toContain('“TC.xlsx”');
  expect(await asked(fileOf('truoc', 'Tai-chinh'))).toEqual(['001 2026-05-30', '002 2026-05-20']);

  const again = run('2026-06-26', 'close', master, 'VP.xlsx', 'TC.xlsx', '--period', '2026-Q2', '--by', 'Lê Văn C');
  expect(again.out).toContain('Kỳ này đã chốt ngày 20/06/2026. So với khi chốt:');
  expect(again.out).toMatch(/Lượt giao, Hoàn thành: 1 → 3/u);
  expect(again.out).toMatch(/Phòng Tài chính.*Chưa báo cáo.*Đã hoàn thành.*TC\.xlsx, Nhiệm vụ/u);
  expect(again.out).toContain('số liệu chốt giữ nguyên');
  const kept = (await sheetTexts(master, 'Kỳ đã chốt')).find((row) => row.includes('2026-Q2'))!;
  expect(kept).toContain('Trần Thị B|1/2 đơn vị');
  expect(kept).toContain('Lê Văn C|Đơn vị đã báo cáo: 1 → 2; Hoàn thành: 1 → 3; Chưa báo cáo: 2 → 0; 2 dòng có nội dung khác');

  const after = thirdQuarter('sau');
  expect(after.err).toContain('sổ kỳ này tính cả các câu trả lời đến sau đó (bản cập nhật ngày 26/06/2026)');
  expect(readdirSync(join(folder, 'sau')).filter((name) => name.includes('Tai-chinh'))).toEqual([]);
  expect(await asked(fileOf('sau', 'Van-phong'))).toEqual(['002 2026-05-20']);
  const third = run('2026-09-20', 'rollup', master, 'VP.xlsx', '--period', '2026-Q3', '-o', 'quy-3.xlsx', '--json');
  expect((JSON.parse(third.out) as { counts: { turns: { unreported: number } } }).counts.turns.unreported).toBe(1);
});

test('a late file that comes alone leaves what was received before, and no figures are made without that unless it is told', async () => {
  await fillIn(fileOf('quy-2', 'Tai-chinh'), 'TC.xlsx', { '001': 'Đã hoàn thành', '002': 'Đã hoàn thành' });
  const alone = run('2026-06-25', 'collect', master, 'TC.xlsx', '--period', '2026-Q2');
  expect(alone.err).toContain('Giữ kết quả tiếp nhận của 1 tệp đã nhận trước đây');
  expect(alone.out).toContain('Đã báo cáo: 2/2 đơn vị');
  expect(alone.out).not.toContain('Chưa nhận');
  const noted = (await sheetTexts(master, 'Tiếp nhận')).filter((row) => row.includes('2026-Q2'));
  expect(noted.map((row) => /(VP|TC)\.xlsx/u.exec(row)?.[0])).toEqual(['VP.xlsx', 'TC.xlsx']);
  expect(run('2026-06-25', 'remind', master, '--period', '2026-Q2').out).toContain('Không đơn vị nào cần nhắc');

  const before = readFileSync(join(folder, master));
  const refused = run('2026-06-26', 'close', master, 'TC.xlsx', '--period', '2026-Q2', '--by', 'Lê Văn C');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^Lỗi: Chưa chốt vì thiếu 1 tệp đã tiếp nhận và tính trước đây: “VP\.xlsx”;[^\n]*\n$/u);
  expect(Buffer.compare(readFileSync(join(folder, master)), before)).toBe(0);
  const made = run('2026-06-26', 'rollup', master, 'TC.xlsx', '--period', '2026-Q2', '-o', 'tong-hop.xlsx', '--lang', 'en');
  expect(made.code).toBe(1);
  expect(made.err).toContain('The figures are without 1 file that was received before and not given this time: “VP.xlsx”');
  expect(run('2026-06-26', 'close', master, 'VP.xlsx', 'TC.xlsx', '--period', '2026-Q2', '--by', 'Lê Văn C').out).toContain('bản cập nhật');
});

test('a task that was finished in the closed quarter and re-dated after it stays finished and is asked no more, and that quarter is still counted as it was closed', async () => {
  writeFileSync(join(folder, 'sua-doi.md'), plan('15/8/2026'));
  expect(run('2026-07-01', 'amend', master, 'sua-doi.md', '--confirm').out).toMatch(/^Đổi thời hạn: NV-001/mu);
  expect(thirdQuarter('quy-3').code).toBe(0);
  expect(await asked(fileOf('quy-3', 'Van-phong'))).toEqual(['002 2026-05-20']);
  expect(await asked(fileOf('quy-3', 'Tai-chinh'))).toEqual(['001 2026-08-15', '002 2026-05-20']);
  const third = run('2026-09-20', 'rollup', master, fileOf('quy-3', 'Van-phong'), '--period', '2026-Q3', '-o', 'quy-3.xlsx', '--json');
  const { counts } = JSON.parse(third.out) as { counts: { turns: { unreported: number } } };
  expect(counts.turns.unreported).toBe(3);

  const second = run('2026-07-02', 'rollup', master, 'VP.xlsx', '--period', '2026-Q2', '-o', 'tong-hop.xlsx');
  expect(second.err).toMatch(/^Ghi chú: Kỳ quý II\/2026 đã chốt ngày \S+ theo bản kế hoạch 1 \(giao \d+, hoàn thành 1 lượt\)/mu);
  const changes = await sheetTexts('tong-hop.xlsx', 'Thay đổi');
  expect(changes.filter((row) => row.includes('đổi thời hạn') || row.includes('Văn phòng'))).toEqual([]);
  expect(changes.join()).toContain('Không có thay đổi.');
});
