import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import { readSheets } from '../../src/office/read/read-sheets';
import { restoreOpenTemplate } from '../../src/office/restore/restore-template';
import type { Restored } from '../../src/office/restore/restored';
import { undoRestore } from '../../src/office/restore/undo-restore';
import { restoreTemplate } from '../../src/work/restore-template';
import { asRead, keyColumns, rowsById } from '../core/entries/returned-double';
import { request } from '../core/track/requests';
import { samplePlan, task } from '../core/track/sample-plan';
import { columnLetters } from '../../src/core/sheet/a1';
import { openExcel, type OpenExcel } from '../office-host/open-excel';
import { normalSheetOfBook } from './normal-book';
import { widest } from './normal-spec';
import { valuesOf } from './specimen';

const tasksSheet = 'Nhiệm vụ';
let excel: OpenExcel;
afterEach(() => excel.close());

interface Drawn {
  readonly spec: WorkbookSpec;
  /** The address of a field's cell in the nth issued row. */
  readonly at: (field: string, row: number) => string;
  readonly headerRow: number;
  readonly shown: () => Record<string, unknown>;
}

async function drawn(spec: WorkbookSpec | null, apiLevel = '1.9'): Promise<Drawn> {
  if (spec === null) throw new Error('no workbook');
  excel = openExcel({ apiLevel, calculate: valuesOf(spec) });
  await drawWorkbook(spec);
  const sheet = asRead(spec).sheets.find((s) => s.name === tasksSheet)!;
  const columns = keyColumns(sheet);
  const rows = [...rowsById(sheet).values()];
  return {
    spec,
    at: (field, row) => `${columnLetters(columns.get(field)!)}${rows[row]!}`,
    headerRow: Math.min(...rows) - 1,
    shown: () =>
      Object.fromEntries(
        spec.sheets.map((s) => [s.name, normalSheetOfBook(excel.host.book, s.name, s.rows.length, widest(s), s.columns.length)]),
      ),
  };
}

const inSheet = (edit: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(tasksSheet), context.workbook);
    await context.sync();
  });

async function restored(): Promise<Restored> {
  const rows = await readSheets();
  const { value } = restoreTemplate(rows!);
  return restoreOpenTemplate(value!);
}

const untouched: Restored = { heads: [], formulas: [], rules: [], looks: [], formats: [], names: [], lists: false, replaced: [] };

/** Pastes as a person does from another program: values with another look and without rules. */
function paste(sheet: Excel.Worksheet, address: string, value: string): void {
  const range = sheet.getRange(address);
  range.clear('Formats');
  range.dataValidation.clear();
  range.values = [[value]];
  range.format.font.name = 'Arial';
  range.format.font.bold = true;
  range.format.fill.color = '#FFFF00';
  range.format.horizontalAlignment = 'Right';
}

it('finds nothing to put back in a workbook as it was drawn', async () => {
  await drawn(trackingWorkbook(request({ protect: true })));
  expect(await restored()).toEqual(untouched);
});

it('puts lists, looks, headings, formulas, names and looks by value back after a bad paste, and keeps what people typed', async () => {
  const { at, headerRow, shown } = await drawn(trackingWorkbook(request()));
  excel.host.types(tasksSheet, at('result', 1), 'đã ban hành');
  await inSheet((sheet) => {
    sheet.getRange(at('progress', 0)).values = [['xong']];
    sheet.getRange(at('finishedOn', 0)).values = [["'20/5/2026"]];
    sheet.getRange(at('percent', 1)).values = [[50]];
  });
  const before = shown();
  await inSheet((sheet, workbook) => {
    paste(sheet, at('progress', 0), 'xong');
    paste(sheet, at('finishedOn', 0), "'20/5/2026");
    paste(sheet, at('percent', 1), '50');
    sheet.getRange(`${at('result', 0).replace(/\d+/, '')}${headerRow}`).values = [['']];
    sheet.getRange(at('status', 0)).values = [['Hoàn thành rồi']];
    sheet.getRange(at('progress', 0)).conditionalFormats.clearAll();
    workbook.names.getItem('TH_TinhHinh').delete();
    workbook.worksheets.getItem('Danh mục').getRange('A5').values = [['lạ']];
  });
  const told = await restored();
  expect(told.heads).toEqual([{ sheet: tasksSheet, cell: `${at('result', 0).replace(/\d+/, '')}${headerRow}`, was: '' }]);
  expect(told.formulas).toEqual([{ sheet: tasksSheet, cell: at('status', 0), was: 'Hoàn thành rồi' }]);
  expect(told.rules).toEqual([{ sheet: tasksSheet, headers: ['Tình hình', 'Tiến độ (%)', 'Ngày hoàn thành'] }]);
  expect(told.looks).toEqual(told.rules);
  expect(told).toMatchObject({ formats: [tasksSheet], names: ['TH_TinhHinh'], lists: true });
  expect(shown()).toEqual(before);
  expect(await restored()).toEqual(untouched);
});

const lockAgain = (sheet: Excel.Worksheet): void =>
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true });

it('takes back what it replaced, headings, formulas and lists, but not where somebody has typed since', async () => {
  const { at, headerRow } = await drawn(trackingWorkbook(request({ protect: true })));
  const head = `${at('result', 0).replace(/\d+/, '')}${headerRow}`;
  await inSheet((sheet, workbook) => {
    sheet.protection.unprotect();
    sheet.getRange(head).values = [['Kết quả (sửa)']];
    sheet.getRange(at('status', 0)).values = [["'12/5"]];
    sheet.getRange(at('status', 1)).values = [[7]];
    sheet.getRange(at('bucket', 0)).formulas = [['=1+1']];
    workbook.worksheets.getItem('Danh mục').getRange('A5').values = [['lạ']];
    lockAgain(sheet);
  });
  const held = (address: string, sheet = tasksSheet): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      return (range.formulas as unknown[][])[0]![0];
    });
  const cells = [head, at('status', 0), at('status', 1), at('bucket', 0)];
  const before = await Promise.all(cells.map((cell) => held(cell)));
  const { replaced } = await restored();
  expect(new Set(replaced.map(({ cell }) => cell))).toEqual(new Set([...cells, 'A5']));
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange(at('status', 1)).values = [['sửa sau']];
    lockAgain(sheet);
  });
  expect(await undoRestore(replaced)).toBe(4);
  expect(await Promise.all(cells.map((cell) => held(cell)))).toEqual([before[0], before[1], 'sửa sau', before[3]]);
  expect(await held('A5', 'Danh mục')).toBe('lạ');
  expect(excel.host.book.sheets.find((s) => s.name === tasksSheet)!.protection).toBeDefined();
});

it('leaves a format and a name of the person’s own alone', async () => {
  const { at } = await drawn(trackingWorkbook(request()));
  await inSheet((sheet, workbook) => {
    const own = sheet.getRange(at('note', 0)).conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A$1=1';
    workbook.names.add('CuaToi', "='Nhiệm vụ'!$A$1");
    sheet.getRange(at('missing', 0)).values = [['đủ']];
    sheet.getRange(at('progress', 0)).conditionalFormats.clearAll();
  });
  const told = await restored();
  expect(told.formulas).toEqual([{ sheet: tasksSheet, cell: at('missing', 0), was: 'đủ' }]);
  const sheet = excel.host.book.sheets.find((s) => s.name === tasksSheet)!;
  expect(sheet.formats.filter((f) => f.bags['rule']?.['Formula'] === '=$A$1=1')).toHaveLength(1);
  expect(excel.host.book.names.map((n) => n.name)).toContain('CuaToi');
});

it('writes the sheet of lists anew where it was deleted, and follows it where it was renamed', async () => {
  const { spec } = await drawn(trackingWorkbook(request()));
  const progress = spec.names.find((n) => n.name === 'TH_TinhHinh')!.ref.replace('Danh mục', 'Danh mục (cũ)');
  await inSheet((_sheet, workbook) => {
    workbook.worksheets.getItem('Danh mục').name = 'Danh mục (cũ)';
  });
  await inSheet((_sheet, workbook) => {
    for (const name of ['TH_TinhHinh', 'TH_ThuongXuyen', 'TH_DatChuaDat']) {
      const item = workbook.names.getItem(name);
      item.delete();
    }
    workbook.names.add('TH_TinhHinh', `=${progress}`);
  });
  const told = await restored();
  expect(told).toMatchObject({ names: ['TH_ThuongXuyen', 'TH_DatChuaDat'], lists: false });
  await inSheet((_sheet, workbook) => {
    workbook.worksheets.getItem('Danh mục (cũ)').delete();
    for (const name of ['TH_TinhHinh', 'TH_ThuongXuyen', 'TH_DatChuaDat']) workbook.names.getItem(name).delete();
  });
  expect(await restored()).toMatchObject({ lists: true, names: ['TH_TinhHinh', 'TH_ThuongXuyen', 'TH_DatChuaDat'] });
  expect(await restored()).toEqual(untouched);
});

it('opens a protected sheet for the while and locks it again', async () => {
  const { at, shown } = await drawn(trackingWorkbook(request({ protect: true })));
  const before = shown();
  await inSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange(at('status', 1)).values = [['x']];
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true });
  });
  expect((await restored()).formulas).toHaveLength(1);
  expect(shown()).toEqual(before);
});

it('asks and writes in a bounded number of requests, however many rows there are', async () => {
  const plan = samplePlan();
  const tasks = Array.from({ length: 300 }, (_, i) => task(i + 100, `Xây dựng kế hoạch thực hiện nhiệm vụ số ${i + 1} của Đảng bộ`, {}));
  const { at } = await drawn(trackingWorkbook(request({}, { ...plan, tasks: [...plan.tasks, ...tasks] })));
  const rows = await readSheets();
  const { value } = restoreTemplate(rows!);
  await inSheet((sheet) => {
    for (let i = 0; i < 300; i += 3) {
      paste(sheet, at('progress', i), 'xong');
      sheet.getRange(at('status', i)).values = [['x']];
    }
    sheet.getRange(at('progress', 0)).conditionalFormats.clearAll();
  });
  const begun = excel.host.exchanges.length;
  expect((await restoreOpenTemplate(value!)).formulas).toHaveLength(100);
  const exchanges = excel.host.exchanges.slice(begun);
  expect(exchanges.length).toBeLessThanOrEqual(12);
  expect(Math.max(...exchanges.map((e) => e.requestBytes))).toBeLessThanOrEqual(1024 * 1024);
});

it('is for tracking workbooks alone', () => {
  excel = openExcel();
  expect(restoreTemplate({ sheets: [] }).value).toBeNull();
});
