import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import { previewDrawing } from '../../src/office/draw/preview-drawing';
import { removeDrawn } from '../../src/office/draw/remove-drawn';
import { DrawingIncomplete, HostBusy, HostRefused } from '../../src/office/errors';
import { HostError } from '../office-host/host-error';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';
import { normalSheetOfBook } from './normal-book';
import { normalSheet, widest } from './normal-spec';
import { specimen, valuesOf } from './specimen';

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ calculate: valuesOf(specimen) });
});
afterEach(() => {
  excel.close();
});

const sheetNames = (): string[] => excel.host.book.sheets.map((s) => s.name);
const addSheet = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1:B1').values = [['của người dùng', 'giữ nguyên']];
    await context.sync();
  });

it('says beforehand what it will create and what is there already', async () => {
  await addSheet('danh MỤC');
  const preview = await previewDrawing(specimen);
  expect(preview.creates).toEqual({ sheets: ['Nhiệm vụ', 'Tổng quan', '_tonghop'], names: ['TinhHinh', 'NgayChot'] });
  expect(preview.taken).toEqual({ sheets: ['Danh mục'], names: [], tables: [] });
  expect(preview.blocking).toEqual([]);
});

it('never draws over a sheet, name or table that is there, unasked', async () => {
  await addSheet('Danh mục');
  const before = JSON.stringify(excel.host.book.sheets.map((s) => [s.name, [...s.cells.keys()]]));
  expect(await drawWorkbook(specimen)).toMatchObject({ kind: 'taken', preview: { taken: { sheets: ['Danh mục'] } } });
  expect(JSON.stringify(excel.host.book.sheets.map((s) => [s.name, [...s.cells.keys()]]))).toBe(before);
});

it('draws anew over its own sheets when asked, and keeps them in place for what refers to them', async () => {
  await drawWorkbook(specimen);
  const before = excel.host.book.sheets.map((s) => s.id);
  excel.host.types('Danh mục', 'D9', 'thừa');
  const again = await drawWorkbook(specimen, { existing: 'replace' });
  expect(again).toMatchObject({ kind: 'drawn', drawn: { sheets: [], names: [] }, replaced: specimen.sheets.map((s) => s.name) });
  expect(excel.host.book.sheets.map((s) => s.id)).toEqual(before);
  for (const sheet of specimen.sheets) {
    const shown = normalSheetOfBook(excel.host.book, sheet.name, sheet.rows.length, widest(sheet), sheet.columns.length);
    expect(shown).toEqual(normalSheet(sheet, specimen));
  }
  expect(
    excel.host.book.sheets
      .find((s) => s.name === 'Danh mục')
      ?.cells.get(8)
      ?.get(3),
  ).toBeUndefined();
  expect(excel.host.book.names.map((n) => n.name)).toEqual(['TinhHinh', 'NgayChot']);
});

it('touches nothing, even when asked to replace, where a table of that name stands on a sheet of the person', async () => {
  await drawWorkbook({ ...specimen, sheets: specimen.sheets.slice(1), names: [] });
  await addSheet('Riêng');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Riêng').tables.add('A1:B2', true).name = 'nhiemvu';
    await context.sync();
  });
  const drawing = await drawWorkbook(specimen, { existing: 'replace' });
  expect(drawing).toMatchObject({ kind: 'taken', preview: { blocking: ['NhiemVu'] } });
  expect(
    excel.host.book.sheets
      .find((s) => s.name === 'Danh mục')
      ?.cells.get(1)
      ?.get(0)?.value,
  ).toBe('Chưa thực hiện');
});

it('takes away just what it drew, even where a person renamed a sheet', async () => {
  await addSheet('Riêng');
  const drawing = await drawWorkbook(specimen);
  if (drawing.kind !== 'drawn') throw new Error(drawing.kind);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tổng quan').name = 'Tổng quan (sửa)';
    await context.sync();
  });
  await removeDrawn(drawing.drawn);
  expect(sheetNames()).toEqual(['Sheet1', 'Riêng']);
  expect(excel.host.book.names).toEqual([]);
});

it('stops when cancelled and leaves the workbook as it was', async () => {
  let asked = 0;
  const heard: string[] = [];
  const drawing = await drawWorkbook(specimen, { cancelled: () => (asked += 1) > 0, progress: (_done, _total, at) => heard.push(at) });
  expect(drawing).toEqual({ kind: 'cancelled' });
  expect(heard).toEqual([]);
  expect(sheetNames()).toEqual(['Sheet1']);
  expect(excel.host.book.names).toEqual([]);
});

it('takes away what it had drawn when Excel fails half-way, and says so with a name', async () => {
  excel.host.failLater(2, 200, new HostError('ServerBusy', 'busy', 503));
  await expect(drawWorkbook(specimen)).rejects.toBeInstanceOf(HostBusy);
  expect(sheetNames()).toEqual(['Sheet1']);
  expect(excel.host.book.names).toEqual([]);
});

it('tells what is left when it cannot even take it away', async () => {
  const original = excel.host.execute;
  let request = 0;
  excel.host.execute = (body, flags) => {
    request += 1;
    if (request === 3) excel.host.failLater(0, 100, new HostError('AccessDenied', 'someone protected it', 403));
    if (request > 3) excel.host.failLater(0, 0, new HostError('AccessDenied', 'someone protected it', 403));
    return original(body, flags);
  };
  const error: unknown = await drawWorkbook(specimen).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(DrawingIncomplete);
  if (!(error instanceof DrawingIncomplete)) return;
  expect(error.cause).toBeInstanceOf(HostRefused);
  expect(error.drawn.sheets.map((s) => s.name)).toEqual(specimen.sheets.map((s) => s.name));
  excel.host.execute = original;
  await removeDrawn(error.drawn);
  expect(sheetNames()).toEqual(['Sheet1']);
});

it('waits while a person edits a cell', async () => {
  excel.host.editsCell(true);
  const drawing = drawWorkbook(specimen);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sheetNames()).toEqual(['Sheet1']);
  excel.host.editsCell(false);
  expect((await drawing).kind).toBe('drawn');
});
