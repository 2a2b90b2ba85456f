import { a1 } from '../../src/core/sheet/a1';
import type { RowSpec, SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import type { GroupId } from '../../src/core/plan/ids';
import { request } from '../core/track/requests';
import { samplePlan, task, timeline, unit } from '../core/track/sample-plan';

const phrase = 'Tham mưu ban hành kế hoạch triển khai thực hiện nhiệm vụ chuyển đổi số trong các cơ quan, đơn vị trên địa bàn';

function taskText(number: number): string {
  return `${phrase}; hoàn thành ${number} nội dung, bảo đảm ${number % 100}% hồ sơ được xử lý trên môi trường điện tử, báo cáo kết quả về Văn phòng.`;
}

/** The tracking workbooks that `count` units get for the second quarter: `tasks` tasks, each unit by itself. */
export function trackingSpecs(count: number, tasks = 150): WorkbookSpec[] {
  const communes = 'N-xa' as GroupId;
  const units = Array.from({ length: count }, (_, i) => unit(i + 1, `DU-${i + 1}`, `Đảng ủy xã số ${i + 1}`, 'commune', [communes]));
  const due = timeline('periods', 'Quý II/2026', { year: 2026, quarter: 2 });
  const plan = samplePlan({
    tasks: Array.from({ length: tasks }, (_, i) => task(i + 1, taskText(i + 1), { timeline: due, product: [`Kế hoạch số ${i + 1}`] })),
    units,
  });
  return units.map((one) => {
    const spec = trackingWorkbook(request({ unit: one }, plan));
    if (spec === null) throw new Error('a unit without tasks');
    return spec;
  });
}

const styles: WorkbookSpec['styles'] = {
  head: { bold: true, fill: 'D9D9D9', border: 'thin', align: 'center', valign: 'center', wrap: true },
  text: { border: 'thin', wrap: true, valign: 'top' },
  date: { border: 'thin', format: 'dd/mm/yyyy', align: 'center', valign: 'top' },
  percent: { border: 'thin', format: '0%', valign: 'top' },
};

/** A text as a reader gives it: in one piece, where joining would leave it in many until somebody looks at it. */
function decoded(text: string): string {
  return Buffer.from(text).toString();
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
          { value: decoded(`Đơn vị số ${unit}`), style: 'text' },
          { value: `NV-${task + 1}`, style: 'text' },
          { value: decoded(taskText(task + 1)), style: 'text' },
          { value: 46100 + task, style: 'date' },
          { value: task % 3 === 0 ? 'Đã hoàn thành' : 'Đang thực hiện', style: 'text' },
          { value: decoded(`Đơn vị ${unit} đã thực hiện nội dung ${task} theo kế hoạch`), style: 'text' },
          { value: (task % 101) / 100, style: 'percent' },
          { value: decoded(`${unit}_bao-cao.xlsx`), style: 'text' },
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
