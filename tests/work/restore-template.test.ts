import type { SheetRow, WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { besideOpen } from '../../src/work/beside-open';
import { restoreTemplate } from '../../src/work/restore-template';
import { asRead } from '../core/entries/returned-double';
import { request } from '../core/track/requests';

const book = asRead(trackingWorkbook(request())!);
const templateOf = (workbook: WorkbookRows) => restoreTemplate(workbook).value!;
const changed = (edit: (row: SheetRow) => SheetRow | null): WorkbookRows => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === 'Nhiệm vụ' ? { ...sheet, rows: sheet.rows.flatMap((row) => edit(row) ?? []) } : sheet,
  ),
});

test('every heading, formula, rule and look is the one that the workbook was drawn with', () => {
  const spec = trackingWorkbook(request())!;
  for (const template of templateOf(book).sheets) {
    const sheet = spec.sheets.find((s) => s.name === template.sheet)!;
    expect(template.formats).toEqual(sheet.formats);
    const rules = template.columns.flatMap(({ rule }) => rule ?? []);
    expect(rules).toEqual(sheet.rules!.filter((rule) => rules.some(({ ref }) => ref === rule.ref)));
    expect(rules.length).toBeGreaterThan(5);
    for (const { column, formulas, styles } of template.columns) {
      const drawn = styles.map((_, i) => sheet.rows[template.firstRow + i - 1]!.cells[column]!);
      expect(styles).toEqual(drawn.map((cell) => spec.styles[cell.style!]));
      expect(formulas ?? drawn.map(() => null)).toEqual(drawn.map((cell) => cell.formula ?? null));
    }
  }
});

test('where columns and rows were moved, the template moves with them', () => {
  const moved = changed((row) => ({
    ...row,
    index: row.index + 2,
    cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 1 })),
  }));
  const [before, after] = [book, moved].map((workbook) => templateOf(workbook).sheets[0]!);
  expect(after!.firstRow).toBe(before!.firstRow + 2);
  expect(after!.columns.map((c) => c.column)).toEqual(before!.columns.map((c) => c.column + 1));
  const status = (of: typeof before) => of!.columns.find((c) => c.header === 'Trạng thái')!.formulas![0]!;
  const progress = (of: typeof before) => of!.columns.find((c) => c.header === 'Tình hình')!.ref.replace(/:.*/, '');
  for (const one of [before, after]) expect(status(one)).toContain(`$${progress(one)}`);
});

test('a row that a unit added has looks and lists, but no formulas of its own to be put back', () => {
  const last = Math.max(
    ...book.sheets
      .find((s) => s.name === 'Nhiệm vụ')!
      .rows.filter((r) => r.cells.some((c) => String(c.value).startsWith('NV-')))
      .map((r) => r.index),
  );
  const template = templateOf(
    changed((row) => (row.index === last ? { ...row, cells: row.cells.filter((c) => !/^NV-/.test(String(c.value))) } : row)),
  ).sheets[0]!;
  const status = template.columns.find((c) => c.header === 'Trạng thái')!;
  expect(status.formulas!.at(-1)).toBeNull();
  expect(status.styles).toHaveLength(status.formulas!.length);
});

test('without the heading row the place below the keys is its own, unless a task stands there', () => {
  const [first] = templateOf(book).sheets;
  const headed = templateOf(changed((row) => (row.index === first!.firstRow - 1 ? null : row))).sheets[0]!;
  expect(headed.heads).toEqual(first!.heads);
  const gone = templateOf(
    changed((row) => (row.index === first!.firstRow - 1 ? null : row.index >= first!.firstRow ? { ...row, index: row.index - 1 } : row)),
  ).sheets[0]!;
  expect(gone.heads.every(({ text }) => text.startsWith('tonghop:'))).toBe(true);
  expect(gone.firstRow).toBe(first!.firstRow - 1);
});

test('a column whose key is gone is known by its heading; without a needed column no formula is put back', () => {
  const [first] = templateOf(book).sheets;
  const keyless = changed((row) => ({ ...row, cells: row.cells.filter((c) => c.value !== 'tonghop:result') }));
  expect(templateOf(keyless).sheets[0]!.heads).toEqual(first!.heads);
  const result = first!.columns.find((c) => c.header === 'Kết quả thực hiện')!.column;
  const without = templateOf(changed((row) => ({ ...row, cells: row.cells.filter((c) => c.column !== result) }))).sheets[0]!;
  expect(without.columns.every(({ formulas }) => formulas === null)).toBe(true);
  expect(without.formats).toEqual([]);
  expect(without.columns.some(({ rule }) => rule !== null)).toBe(true);
});

test('lists that stand under another name beside a master workbook stay there', () => {
  const { lists, names } = templateOf(asRead(besideOpen(trackingWorkbook(request())!, new Map([['_tonghop', 'tonghop/master@1']]))));
  expect(lists.name).toBe('Danh mục (theo dõi)');
  expect(names.filter((n) => n.ref.startsWith("'Danh mục (theo dõi)'!"))).toHaveLength(3);
});
