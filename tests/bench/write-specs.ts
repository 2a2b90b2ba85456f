import { a1 } from '../../src/core/sheet/a1';
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';

const styles: WorkbookSpec['styles'] = {
  title: { bold: true, size: 14, align: 'center' },
  head: { bold: true, fill: 'D9D9D9', border: 'thin', align: 'center', valign: 'center', wrap: true },
  text: { border: 'thin', wrap: true, valign: 'top' },
  entry: { border: 'thin', wrap: true, valign: 'top', unlocked: true },
  date: { border: 'thin', format: 'dd/mm/yyyy', align: 'center', valign: 'top' },
  percent: { border: 'thin', format: '0%', valign: 'top' },
  number: { border: 'thin', format: '#,##0', valign: 'top' },
};

const phrase = 'Tham mưu ban hành kế hoạch triển khai thực hiện nhiệm vụ chuyển đổi số trong các cơ quan, đơn vị trên địa bàn';

function taskText(task: number): string {
  return `${phrase}; hoàn thành ${task} nội dung, bảo đảm ${task % 100}% hồ sơ được xử lý trên môi trường điện tử, báo cáo kết quả về Văn phòng.`;
}

const taskHeads = [
  'Mã',
  'STT',
  'Nội dung nhiệm vụ',
  'Thời hạn',
  'Hạn',
  'Chủ trì',
  'Sản phẩm',
  'Tình hình',
  'Kết quả',
  'Tiến độ',
  'Ngày hoàn thành',
  'Số văn bản',
  'Khó khăn',
  'Kiến nghị',
  'Trạng thái',
  'Cần bổ sung',
];

function taskRow(task: number): RowSpec {
  const row = task + 4;
  const cells: CellSpec[] = [
    { value: `NV-${String(task + 1).padStart(3, '0')}K/2026-Q2`, style: 'text' },
    { value: task + 1, style: 'number' },
    { value: taskText(task), style: 'text' },
    { value: `Quý ${(task % 4) + 1}/2026`, style: 'text' },
    { value: 46100 + (task % 90), style: 'date' },
    { value: `Đơn vị chủ trì số ${task % 7}`, style: 'text' },
    { value: `Kế hoạch số ${task}-KH/ĐU`, style: 'text' },
    { value: task % 3 === 0 ? 'Đã hoàn thành' : null, style: 'entry' },
    { value: task % 3 === 0 ? `Đã ban hành Kế hoạch số ${task}` : null, style: 'entry' },
    { value: null, style: 'percent' },
    { value: null, style: 'date' },
    { value: null, style: 'entry' },
    { value: null, style: 'entry' },
    { value: null, style: 'entry' },
    { formula: `IF($H${row}="Đã hoàn thành","Hoàn thành",IF($E${row}<$C$2,"Quá hạn","Trong hạn"))`, value: 'Trong hạn', style: 'text' },
    { formula: `IF(AND($H${row}="Đã hoàn thành",$I${row}=""),"Đề nghị bổ sung kết quả","")`, value: '', style: 'text' },
  ];
  return { cells, height: 63 };
}

function tasksSheet(tasks: number, unit: number): SheetSpec {
  const last = tasks + 3;
  return {
    name: 'Nhiệm vụ',
    columns: [12, 5, 50, 12, 12, 20, 20, 16, 40, 8, 12, 16, 30, 30, 14, 30].map((width) => ({ width })),
    rows: [
      { cells: [{ value: `Đơn vị số ${unit}`, style: 'title' }] },
      { cells: [null, null, { value: 46156, style: 'date' }] },
      { cells: taskHeads.map((value) => ({ value, style: 'head' })) },
      ...Array.from({ length: tasks }, (_, task) => taskRow(task)),
    ],
    merges: ['A1:P1'],
    tables: [{ name: 'bangNhiemVu', ref: `A3:P${last}`, columns: taskHeads }],
    freeze: { rows: 3, columns: 3 },
    rules: [
      { ref: `H4:H${last}`, kind: 'list', formula1: `'Danh mục'!$A$2:$A$8`, onError: 'stop', error: 'Đề nghị chọn trong danh sách.' },
      { ref: `J4:J${last}`, kind: 'decimal', formula1: '0', formula2: '1', onError: 'stop' },
      { ref: `K4:K${last}`, kind: 'date', formula1: '36526', onError: 'warning' },
    ],
    formats: [
      { kind: 'expression', ref: `A4:P${last}`, formula: '$O4="Quá hạn"', style: { fill: 'FCE4D6' } },
      { kind: 'data-bar', ref: `J4:J${last}`, color: '9DC3E6', min: 0, max: 1 },
    ],
    print: { paper: 'A3', landscape: true, fitWidth: true, repeatRows: { first: 3, last: 3 }, footer: '&CTrang &P/&N' },
  };
}

function list(name: string, rows: readonly RowSpec[], state: NonNullable<SheetSpec['state']> = 'visible'): SheetSpec {
  return { name, state, columns: [{ width: 30 }, { width: 60 }], rows };
}

/** The tracking workbook of one unit, of the size and look of a real one; charts left out, as exceljs has none. */
export function trackingSpec(unit: number, tasks = 150): WorkbookSpec {
  const helps = taskHeads.map((head) => ({
    cells: [
      { value: head, style: 'head' },
      { value: `${head}: ${phrase}`, style: 'text' },
    ],
  }));
  const lists = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Tạm dừng', 'Chờ văn bản', 'Không phát sinh', 'Không thuộc'];
  const issued = Array.from({ length: tasks }, (_, task) => ({ cells: [{ value: `NV-${task + 1}` }, { value: taskText(task) }] }));
  return {
    title: 'Theo dõi nhiệm vụ',
    created: '2026-05-14',
    font: { name: 'Times New Roman', size: 12 },
    styles,
    names: [{ name: 'TinhHinh', ref: `'Danh mục'!$A$2:$A$8` }],
    sheets: [
      list('Hướng dẫn', helps),
      tasksSheet(tasks, unit),
      list('Danh mục', [{ cells: [{ value: 'Tình hình', style: 'head' }] }, ...lists.map((value) => ({ cells: [{ value }] }))], 'hidden'),
      list('_tonghop', [{ cells: [{ value: 'unit' }, { value: `Đơn vị số ${unit}` }] }, ...issued], 'veryHidden'),
    ],
  };
}

const detailHeads = ['Đơn vị', 'Mã', 'Nội dung', 'Hạn', 'Tình hình', 'Kết quả', 'Tiến độ', 'Tệp', 'Trang', 'Ô', 'SHA-256'];

/** The detail sheet of a consolidation: `units` × 150 rows with their origin. */
export function detailSpec(units: number): WorkbookSpec {
  const rows: RowSpec[] = [{ cells: detailHeads.map((value) => ({ value, style: 'head' })) }];
  for (let unit = 0; unit < units; unit += 1) {
    const sha = unit.toString(16).padStart(64, '0');
    for (let task = 0; task < 150; task += 1) {
      rows.push({
        cells: [
          { value: `Đơn vị số ${unit}`, style: 'text' },
          { value: `NV-${task + 1}`, style: 'text' },
          { value: taskText(task), style: 'text' },
          { value: 46100 + task, style: 'date' },
          { value: task % 3 === 0 ? 'Đã hoàn thành' : 'Đang thực hiện', style: 'text' },
          { value: `Đơn vị ${unit} đã thực hiện nội dung ${task} theo kế hoạch`, style: 'text' },
          { value: (task % 101) / 100, style: 'percent' },
          { value: `${unit}_bao-cao.xlsx`, style: 'text' },
          { value: 'Nhiệm vụ', style: 'text' },
          { value: a1(7, task + 4), style: 'text' },
          { value: sha, style: 'text' },
        ],
      });
    }
  }
  const columns = [20, 10, 60, 12, 16, 40, 8, 24, 12, 8, 30].map((width) => ({ width }));
  const sheet: SheetSpec = { name: 'Chi tiết', columns, rows, freeze: { rows: 1, columns: 2 }, filterRef: `A1:K${rows.length}` };
  return { title: 'Tổng hợp', created: '2026-05-14', font: { name: 'Times New Roman', size: 12 }, styles, names: [], sheets: [sheet] };
}
