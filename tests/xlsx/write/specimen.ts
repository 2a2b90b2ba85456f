import type { ChartSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';

const units = ['Xã Đồng Đăng', 'Phường Kỳ Lừa', 'Đặc khu "Lý Sơn" & vùng phụ cận', 'Xã Na Dương'];
const given = [40, 38, 25, 31];
const done = [30, 19, 25, 0];

function series(name: string, column: string, values: readonly number[], color: string) {
  return {
    name,
    nameRef: `'Theo dõi'!$${column}$4`,
    categoriesRef: `'Theo dõi'!$B$5:$B$8`,
    categories: units,
    valuesRef: `'Theo dõi'!$${column}$5:$${column}$8`,
    values,
    color,
  };
}

const charts: ChartSpec[] = [
  {
    name: 'Số nhiệm vụ',
    kind: 'bar',
    title: 'Số nhiệm vụ theo đơn vị',
    alt: 'Biểu đồ cột: số nhiệm vụ được giao của bốn đơn vị',
    from: { column: 0, row: 11 },
    to: { column: 3, row: 26 },
    series: [series('Được giao', 'C', given, '1F4E79')],
  },
  {
    name: 'Hoàn thành',
    kind: 'stacked',
    horizontal: true,
    title: 'Được giao và hoàn thành',
    alt: 'Biểu đồ thanh chồng',
    from: { column: 3, row: 11 },
    to: { column: 7, row: 26 },
    series: [series('Được giao', 'C', given, '1F4E79'), series('Hoàn thành', 'D', done, '9DC3E6')],
  },
  {
    name: 'Tỷ lệ',
    kind: 'line',
    title: 'Tỷ lệ hoàn thành',
    alt: 'Biểu đồ đường: tỷ lệ hoàn thành',
    from: { column: 0, row: 27 },
    to: { column: 7, row: 42 },
    percent: true,
    series: [
      series(
        'Tỷ lệ',
        'E',
        done.map((d, i) => d / (given[i] ?? 1)),
        'C55A11',
      ),
    ],
  },
];

const heads = ['STT', 'Đơn vị', 'Được giao', 'Hoàn\nthành', 'Tỷ lệ', 'Hạn', 'Tình hình'];

/** One workbook with every feature that a spec can have. */
export const specimen: WorkbookSpec = {
  title: 'Theo dõi "quý II" & <bản mẫu>',
  created: '2026-05-14',
  font: { name: 'Times New Roman', size: 12 },
  styles: {
    title: { bold: true, size: 14, align: 'center', valign: 'center' },
    head: { bold: true, fill: 'D9D9D9', border: 'thin', align: 'center', valign: 'center', wrap: true },
    text: { border: 'thin', wrap: true, valign: 'top' },
    entry: { border: 'thin', wrap: true, valign: 'top', unlocked: true },
    number: { border: 'thin', format: '#,##0', align: 'right' },
    percent: { border: 'thin', format: '0%' },
    date: { border: 'thin', format: 'dd/mm/yyyy', align: 'center' },
    longDate: { format: '"ngày" dd "tháng" mm "năm" yyyy', italic: true },
    link: { underline: true, color: '0563C1' },
    indent: { indent: 2, align: 'justify', border: 'bottom', valign: 'bottom' },
  },
  activeSheet: 'Theo dõi',
  names: [
    { name: 'TinhHinh', ref: `'Danh mục'!$A$2:$A$4` },
    { name: 'NgayChot', ref: `'Theo dõi'!$F$2` },
  ],
  sheets: [
    { name: '_tonghop', state: 'veryHidden', columns: [], rows: [{ cells: [{ value: 'schema' }, { value: 'tonghop/tracking@1' }] }] },
    {
      name: 'Theo dõi',
      tabColor: '1F4E79',
      columns: [
        { width: 5 },
        { width: 28 },
        { width: 11 },
        { width: 11 },
        { width: 11 },
        { width: 14 },
        { width: 30 },
        { width: 8, hidden: true, outline: 1 },
      ],
      rows: [
        { cells: [{ value: 'BẢNG THEO DÕI', style: 'title' }], height: 30 },
        { cells: [null, null, null, null, { value: 'Ngày chốt:' }, { value: 46156, style: 'longDate' }] },
        { cells: heads.map((_, i) => ({ value: `tonghop:${i}` })), hidden: true },
        { cells: heads.map((value) => ({ value, style: 'head' })), height: 36 },
        ...units.map((unit, i) => ({
          cells: [
            { value: i + 1, style: 'number' },
            { value: unit, style: 'text', link: `'Danh mục'!A${i + 1}` },
            { value: given[i] ?? 0, style: 'number' },
            { value: done[i] ?? 0, style: 'number' },
            { formula: `IF(C${i + 5}=0,"",D${i + 5}/C${i + 5})`, value: (done[i] ?? 0) / (given[i] ?? 1), style: 'percent' },
            { value: 46140 + i * 10, style: 'date' },
            { value: i === 3 ? null : 'Đang thực hiện', style: 'entry' },
            { value: i % 2 === 0 },
          ],
          height: 21,
        })),
        {
          cells: [
            null,
            { value: 'Cộng', style: 'head' },
            { formula: 'SUM(C5:C8)', value: 134, style: 'number' },
            { formula: 'SUM(D5:D8)', value: 74, style: 'number' },
            { formula: 'C9>=D9', value: true, style: 'text' },
            { formula: 'IF(F5<NgayChot,"Quá hạn & chậm","Trong hạn")', value: 'Quá hạn & chậm', style: 'text' },
            { formula: 'IF(C9>0,"","trống")', value: '', style: 'text' },
          ],
          pageBreakAfter: true,
        },
        { cells: [null, { value: '- Ban hành kế hoạch', style: 'indent' }, { value: '=1+1' }, { value: '+84' }, { value: '@SUM(1)' }] },
        { cells: [] },
        { cells: [{ value: 'gộp hai\ndòng', style: 'text' }], outline: 1, hidden: true },
        { cells: [{ value: ' hai đầu có dấu cách ' }, { value: 'ký tự \u000b và _x0041_ và 😀\ttab' }], outline: 1, hidden: true },
        { cells: [{ value: 1e-7 }, { value: -12.5 }, { value: 1e21 }], collapsed: true },
      ],
      merges: ['A1:G1'],
      tables: [
        { name: 'bangTheoDoi', ref: 'A4:G8', columns: heads, calculated: { 'Tỷ lệ': 'IF(bangTheoDoi[[#This Row],[Được giao]]=0,"",1)' } },
      ],
      freeze: { rows: 4, columns: 2 },
      rules: [
        {
          ref: 'G5:G8',
          kind: 'list',
          formula1: 'TinhHinh',
          onError: 'stop',
          errorTitle: 'Tình hình',
          error: 'Đề nghị chọn trong danh sách.',
        },
        { ref: 'B5:B8', kind: 'list', formula1: `'Danh mục'!$A$2:$A$4`, onError: 'information' },
        {
          ref: 'F5:F8',
          kind: 'date',
          formula1: '36526',
          formula2: '73050',
          onError: 'warning',
          promptTitle: 'Hạn',
          prompt: 'Nhập ngày,\nví dụ 30/4/2026.',
        },
        { ref: 'C5:D8', kind: 'whole', formula1: '0', onError: 'stop' },
        { ref: 'E5:E8', kind: 'decimal', formula1: '0', operator: 'greaterThanOrEqual', onError: 'stop' },
        { ref: 'A5:A8', kind: 'length', formula1: '10', operator: 'lessThanOrEqual', onError: 'stop' },
        { ref: 'H5:H8', kind: 'custom', formula1: 'AND(C5>=D5,D5<>"")', onError: 'warning' },
      ],
      formats: [
        { kind: 'expression', ref: 'A5:G8', formula: '$F5<$F$2', style: { fill: 'FCE4D6', bold: true } },
        { kind: 'data-bar', ref: 'E5:E8', color: '9DC3E6', min: 0, max: 1 },
        { kind: 'data-bar', ref: 'C5:C8', color: 'A6A6A6', min: 0, max: 50 },
        { kind: 'expression', ref: 'D5:D8', formula: '$D5=INT($D5)', style: { format: '#,##0' } },
        { kind: 'expression', ref: 'G5:G8', formula: 'ISBLANK($G5)', style: { italic: true, color: 'C00000', fill: 'FFF2CC' } },
      ],
      charts,
      print: {
        paper: 'A4',
        landscape: true,
        fitWidth: true,
        repeatRows: { first: 4, last: 4 },
        area: 'A1:G43',
        header: '&R&"Times New Roman,Italic"&10Kỳ báo cáo: Quý II/2026',
        footer: '&C&"Times New Roman,Regular"&10Trang &P/&N',
        margins: { top: 20, bottom: 20, left: 20, right: 15 },
        centerHorizontally: true,
      },
      protect: true,
      zoom: 90,
      showGridLines: false,
      outlineSummaryBelow: false,
    },
    {
      name: "Sổ d'An",
      columns: [{ width: 20 }],
      rows: [{ cells: [{ value: 'Mục' }, { value: 'Số' }] }, { cells: [{ value: 'a' }, { value: 1 }] }],
      filterRef: 'A1:B2',
      print: { paper: 'A3', landscape: false, fitWidth: false, repeatRows: { first: 1, last: 1 } },
      freeze: { rows: 1, columns: 0 },
    },
    {
      name: 'Danh mục',
      state: 'hidden',
      columns: [{ width: 30 }],
      rows: [
        { cells: [{ value: 'Tình hình', style: 'head' }] },
        ...['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành'].map((value) => ({ cells: [{ value }] })),
      ],
      tables: [{ name: 'bangDanhMuc', ref: 'A1:A4', columns: ['Tình hình'], filter: false }],
    },
  ],
};
