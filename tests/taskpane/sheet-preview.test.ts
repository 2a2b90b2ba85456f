import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { sheetPreview } from '../../src/taskpane/state/sheet-preview';

const styles: WorkbookSpec['styles'] = {
  title: { bold: true, align: 'center' },
  head: { bold: true, fill: 'D9D9D9' },
  date: { format: 'dd/mm/yyyy' },
  share: { format: '0.0%', align: 'right' },
  count: { format: '#,##0' },
  figure: { format: '#,##0.##' },
  change: { format: '+#,##0;-#,##0;0' },
};
const one = (style: string, value: number | string): string | undefined => {
  const spec = bookOf([{ cells: [{ value, style }] }], [{ width: 10 }]);
  return sheetPreview(spec, 'Sheet')?.rows[0]?.[0]?.words;
};
function bookOf(
  rows: WorkbookSpec['sheets'][number]['rows'],
  columns: WorkbookSpec['sheets'][number]['columns'],
  merges: readonly string[] = [],
): WorkbookSpec {
  const sheets = [{ name: 'Sheet', rows, columns, merges }];
  return { title: '', created: '2026-06-20', font: { name: 'Times New Roman', size: 12 }, styles, names: [], sheets };
}

test.each([
  ['date', 46203, '30/06/2026'],
  ['share', 0.8333, '83,3%'],
  ['share', 1, '100,0%'],
  ['count', 1234567, '1.234.567'],
  ['figure', 1234.5, '1.234,5'],
  ['figure', 12, '12'],
  ['change', 5, '+5'],
  ['change', -5, '-5'],
  ['change', 0, '0'],
  ['', 0.25, '0,25'],
  ['', '12/5', '12/5'],
])('a cell of look “%s” holding %s is shown as %s', (style, value, words) => {
  expect(one(style, value)).toBe(words);
});

test('merged cells are one, hidden rows and columns are left out, and widths are shares', () => {
  const book = bookOf(
    [
      { cells: [{ value: 'TỔNG HỢP', style: 'title' }] },
      { hidden: true, cells: [{ value: 'khóa' }] },
      { cells: [{ value: 'a', style: 'head' }, { value: 'ẩn' }, { value: 'c' }] },
    ],
    [{ width: 10 }, { width: 99, hidden: true }, { width: 30 }],
    ['A1:C1'],
  );
  const preview = sheetPreview(book, 'Sheet');
  expect(preview?.widths).toEqual([0.25, 0.75]);
  expect(preview?.rows).toEqual([
    [{ words: 'TỔNG HỢP', span: 2, bold: true, align: 'center', heading: false }],
    [
      { words: 'a', span: 1, bold: true, align: 'left', heading: true },
      { words: 'c', span: 1, bold: false, align: 'left', heading: false },
    ],
  ]);
});

test('only the beginning is shown, and how much follows', () => {
  const rows = Array.from({ length: 100 }, (_, i) => ({ cells: [{ value: i }] }));
  const preview = sheetPreview(bookOf(rows, [{ width: 9 }]), 'Sheet');
  expect([preview?.rows.length, preview?.more]).toEqual([40, 60]);
  expect(sheetPreview(bookOf(rows, []), 'Không có')).toBeNull();
});

test('rows without cells, which keep room for charts on paper, are neither shown nor counted', () => {
  const rows = [{ cells: [{ value: 'a' }] }, ...Array.from({ length: 60 }, () => ({ cells: [] })), { cells: [{ value: 'b' }] }];
  const preview = sheetPreview(bookOf(rows, [{ width: 9 }]), 'Sheet');
  expect(preview?.rows.map(([cell]) => cell?.words)).toEqual(['a', 'b']);
  expect(preview?.more).toBe(0);
});
