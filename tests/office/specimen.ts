import { a1 } from '../../src/core/sheet/a1';
import type { CellSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';

const text = (value: string, style = 'body'): CellSpec => ({ value, style });

/** A workbook that uses every feature of a spec that the live workbook can show, with texts that Excel likes to change. */
export const specimen: WorkbookSpec = {
  title: 'Theo dõi thực hiện kế hoạch',
  created: '2026-05-20',
  font: { name: 'Times New Roman', size: 13 },
  styles: {
    title: { bold: true, size: 16, align: 'center', valign: 'center' },
    head: { bold: true, fill: 'D9E2F3', border: 'thin', align: 'center', valign: 'center', wrap: true },
    body: { border: 'thin', valign: 'top', wrap: true },
    input: { border: 'thin', unlocked: true, fill: 'FFF9E5' },
    date: { border: 'thin', format: 'dd/mm/yyyy', align: 'center', unlocked: true },
    share: { format: '0%', align: 'right' },
    note: { italic: true, color: '7F7F7F', indent: 1, align: 'left', underline: true },
    under: { border: 'bottom', align: 'justify' },
    code: { format: '@', valign: 'bottom' },
  },
  sheets: [
    {
      name: 'Nhiệm vụ',
      tabColor: '2F5496',
      showGridLines: false,
      zoom: 90,
      columns: [{ width: 8 }, { width: 44.5 }, { width: 12, hidden: true, outline: 1 }, { width: 14, outline: 1 }, { width: 10 }],
      rows: [
        { height: 30, cells: [text('THEO DÕI NHIỆM VỤ', 'title'), null, null, null, null] },
        { cells: [{ value: 'Kỳ báo cáo: Quý II/2026', style: 'note' }, { style: 'under' }] },
        {
          height: 34.5,
          cells: [text('Mã', 'head'), text('Nhiệm vụ', 'head'), text('Hạn', 'head'), text('Tình hình', 'head'), text('Tỷ lệ', 'head')],
        },
        {
          cells: [
            text('NV-001A'),
            { value: '- Rà soát, bổ sung quy chế', style: 'body', link: "'Danh mục'!A2" },
            { value: 46203, style: 'date' },
            { style: 'input' },
            { formula: 'IF(D4="Đã hoàn thành",1,0)', value: 0, style: 'share' },
          ],
        },
        {
          hidden: true,
          outline: 1,
          cells: [
            text('1.10', 'code'),
            text('12/5'),
            { value: 46234, style: 'date' },
            { value: 'TRUE', style: 'input' },
            { value: 0.5, style: 'share' },
          ],
        },
        {
          outline: 2,
          pageBreakAfter: true,
          cells: [text('NV-003C'), text("'Trích dẫn'"), { value: true }, { value: '=không phải công thức', style: 'input' }, { value: 1 }],
        },
        {
          outline: 1,
          cells: [text('NV-004D'), text('50%'), null, { value: '+84', style: 'input' }, { formula: 'SUM(E4:E6)', value: 1.5 }],
        },
      ],
      merges: ['A1:E1'],
      tables: [{ name: 'NhiemVu', ref: 'A3:E7', columns: ['Mã', 'Nhiệm vụ', 'Hạn', 'Tình hình', 'Tỷ lệ'], filter: false }],
      freeze: { rows: 3, columns: 2 },
      rules: [
        {
          ref: 'D4:D7',
          kind: 'list',
          formula1: 'TinhHinh',
          onError: 'stop',
          errorTitle: 'Tình hình',
          error: 'Đề nghị chọn trong danh sách.',
          promptTitle: 'Tình hình',
          prompt: 'Chọn một mục trong danh sách.',
        },
        { ref: 'C4:C7', kind: 'date', formula1: '45658', formula2: '47848', operator: 'between', onError: 'warning', error: 'Ngoài kỳ.' },
        { ref: 'E4:E7', kind: 'decimal', formula1: '0', formula2: '1', onError: 'information' },
        { ref: 'A4:A7', kind: 'custom', formula1: 'LEN(A4)=7', onError: 'stop' },
        { ref: 'B4:B7', kind: 'length', formula1: '500', operator: 'lessThanOrEqual', onError: 'warning' },
        { ref: 'A2', kind: 'whole', formula1: '1', onError: 'stop' },
      ],
      formats: [
        {
          kind: 'expression',
          ref: 'A4:E7',
          formula: '$D4="Đã hoàn thành"',
          style: { color: '375623', fill: 'E2EFDA', bold: true, italic: false },
        },
        { kind: 'expression', ref: 'C4:C7', formula: '$C4<$A$2', style: { color: 'C00000', format: '0.0' } },
        { kind: 'data-bar', ref: 'E4:E7', color: '5B9BD5', min: 0, max: 1 },
      ],
      print: {
        paper: 'A4',
        landscape: true,
        fitWidth: true,
        repeatRows: { first: 3, last: 3 },
        area: 'A1:E7',
        header: '&LTổng Hợp&R&A',
        footer: 'Trang &P/&N',
        margins: { top: 15, bottom: 12.5, left: 20, right: 10 },
        centerHorizontally: true,
      },
      protect: true,
    },
    {
      name: 'Tổng quan',
      columns: [{ width: 20 }, { width: 12 }, { width: 12 }],
      rows: [
        { cells: [text('Mục', 'head'), text('Hoàn thành', 'head'), text('Chưa', 'head')] },
        { cells: [text('I'), { value: 3 }, { value: 2 }] },
        { cells: [text('II'), { value: 1 }, { value: 4 }] },
      ],
      filterRef: 'A1:C3',
      freeze: { rows: 1, columns: 0 },
      charts: (['bar', 'stacked', 'line'] as const).map((kind, i) => ({
        name: `Biểu đồ ${i + 1}`,
        kind,
        horizontal: kind === 'stacked',
        title: 'Tỷ lệ hoàn thành',
        alt: `Cột ${i + 1} cho thấy số nhiệm vụ đã xong của từng mục`,
        from: { column: 4, row: i * 12 },
        to: { column: 10, row: i * 12 + 10 },
        percent: kind === 'line',
        series: [
          {
            name: 'Hoàn thành',
            nameRef: "'Tổng quan'!$B$1",
            categoriesRef: "'Tổng quan'!$A$2:$A$3",
            categories: ['I', 'II'],
            valuesRef: "'Tổng quan'!$B$2:$B$3",
            values: [3, 1],
            color: '2F5496',
          },
          {
            name: 'Chưa',
            categoriesRef: "'Tổng quan'!$A$2:$A$3",
            categories: ['I', 'II'],
            valuesRef: "'Tổng quan'!$C$2:$C$3",
            values: [2, 4],
            color: 'F4B183',
          },
        ],
      })),
    },
    {
      name: 'Danh mục',
      state: 'hidden',
      columns: [{ width: 24 }],
      rows: [{ cells: [text('Tình hình', 'head')] }, { cells: [text('Chưa thực hiện')] }, { cells: [text('Đã hoàn thành')] }],
      freeze: { rows: 0, columns: 1 },
    },
    { name: '_tonghop', state: 'veryHidden', columns: [], rows: [{ cells: [{ value: 'tonghop/workbook@1' }] }] },
  ],
  names: [
    { name: 'TinhHinh', ref: "'Danh mục'!$A$2:$A$3" },
    { name: 'NgayChot', ref: "'Nhiệm vụ'!$A$2" },
  ],
  activeSheet: 'Tổng quan',
};

/** The values of the specimen's formulas, for a host that does not calculate. */
export function valuesOf(spec: WorkbookSpec): (formula: string, sheet: string, address: string) => string | number | boolean {
  const known = new Map<string, string | number | boolean>();
  for (const sheet of spec.sheets)
    sheet.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        if (cell?.formula !== undefined) known.set(`${sheet.name}!${a1(c, r + 1)}`, cell.value ?? '');
      });
    });
  return (_formula, sheet, address) => known.get(`${sheet}!${address}`) ?? 0;
}
