import { fieldOfKey } from '../../src/core/fields/key';
import { trackingSheets } from '../../src/core/fields/layout';
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { request } from '../core/track/requests';
import { samplePlan, task, timeline } from '../core/track/sample-plan';

const work = [
  'Tham mưu ban hành kế hoạch triển khai chuyển đổi số trong các cơ quan, đơn vị trên địa bàn; phân công rõ trách nhiệm từng đơn vị',
  'Tổ chức hội nghị quán triệt, tuyên truyền đến toàn thể cán bộ, đảng viên, công chức, viên chức và Nhân dân',
  'Rà soát, đánh giá thực trạng hạ tầng, trang thiết bị; đề xuất phương án đầu tư, nâng cấp phù hợp với điều kiện thực tế',
];

/** A plan of as many tasks, all due in the second quarter of 2026. */
export function planOf(tasks: number): ReturnType<typeof samplePlan> {
  const some = Array.from({ length: tasks }, (_, i) =>
    task(i + 1, `${work[i % work.length]!} (nội dung ${i + 1}).`, {
      timeline: timeline('periods', 'Quý II/2026', { year: 2026, quarter: 2 }),
      product: [`Văn bản số ${i + 1}`],
    }),
  );
  return samplePlan({ tasks: some });
}

/** What a unit fills into a row, by field. */
function answers(row: number, seed: number): Readonly<Record<string, CellSpec>> {
  const mix = (row * 31 + seed * 17) % 97;
  if (mix % 5 === 0) return {};
  if (mix % 3 === 0)
    return {
      progress: { value: 'Đang thực hiện' },
      percent: { value: (mix % 90) / 100 },
      difficulty: { value: `Thiếu kinh phí, nhân lực cho nội dung ${row}` },
    };
  return {
    progress: { value: 'Đã hoàn thành' },
    result: { value: `Đã tham mưu và ban hành văn bản, đơn vị ${seed} dòng ${row}, đạt yêu cầu đề ra` },
    finishedOn: { value: 46_114 + (mix % 60) },
    documentNumber: { value: `${mix}-KH/ĐU` },
    documentDate: { value: 46_114 + (mix % 60) },
    proposal: { value: mix % 7 === 0 ? 'Đề nghị cấp trên xem xét, hướng dẫn' : 'Không' },
  };
}

function filledSheet(sheet: SheetSpec, seed: number): SheetSpec {
  const keyRow = sheet.rows.findIndex((row) =>
    row.cells.some((cell) => typeof cell?.value === 'string' && fieldOfKey(cell.value) !== null),
  );
  const fields = sheet.rows[keyRow]!.cells.map((cell) => (typeof cell?.value === 'string' ? fieldOfKey(cell.value) : null));
  const rows = sheet.rows.map((row, at): RowSpec => {
    const isTask = at > keyRow && row.cells.some((cell) => typeof cell?.value === 'string' && /^NV-\d/.test(cell.value));
    if (!isTask) return row;
    const given = answers(at, seed);
    return {
      ...row,
      cells: row.cells.map((cell, column) => (given[fields[column] ?? ''] === undefined ? cell : { ...cell, ...given[fields[column]!] })),
    };
  });
  return { ...sheet, rows };
}

/** Tracking workbooks of as many tasks as units return them, filled in to four fifths; no two of them are alike. */
export function returnedWorkbooks(count: number, tasks: number): Uint8Array[] {
  const plan = planOf(tasks);
  const issued: WorkbookSpec = trackingWorkbook(request({}, plan))!;
  return Array.from({ length: count }, (_, seed) => {
    const sheets = issued.sheets.map((sheet) => (sheet.name === trackingSheets.tasks ? filledSheet(sheet, seed) : sheet));
    return writeWorkbook({ ...issued, sheets }, nodeZip);
  });
}
