import type { SheetRow, WorkbookRows } from '../../src/core/sheet/sheet-rows';

/** Counts of lượt giao of one workbook, made on a path of its own: straight from the cells, without fields, rules, statuses or counts of the product. */
export interface Recount {
  assigned: number;
  done: number;
  doneLate: number;
  open: number;
  openLate: number;
  unreported: number;
  ongoing: number;
}

const DONE = new Set(['Đã hoàn thành']);
const OPEN = new Set([
  'Đang thực hiện',
  'Chưa thực hiện',
  'Tạm dừng',
  'Chờ văn bản',
  'Không còn phù hợp',
  'Không phát sinh',
  'Không thuộc trách nhiệm đơn vị',
  'Không thay đổi so với kỳ trước',
]);

/** Recounts one returned workbook from its raw cells; `cutoff` is a serial. A blank progress is unreported whatever else the row says. */
export function recount(workbook: WorkbookRows, cutoff: number): Recount {
  const sheet = workbook.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const keyRow = sheet.rows.find((r) => r.cells.some((c) => c.value === 'tonghop:progress'))!;
  const columnOf = (key: string): number => keyRow.cells.find((c) => c.value === `tonghop:${key}`)!.column;
  const [id, kind, scope, due, progress, finished] = ['occurrence', 'kind', 'scope', 'due', 'progress', 'finishedOn'].map(columnOf) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const at = (row: SheetRow, column: number) => row.cells.find((c) => c.column === column)?.value ?? null;
  const counted: Recount = { assigned: 0, done: 0, doneLate: 0, open: 0, openLate: 0, unreported: 0, ongoing: 0 };
  for (const row of sheet.rows) {
    if (row.index <= keyRow.index || !String(at(row, id) ?? '').startsWith('NV-')) continue;
    if (at(row, scope) === 'later') continue;
    if (at(row, kind) === 'ongoing') {
      counted.ongoing += 1;
      continue;
    }
    const [said, day, last] = [at(row, progress), at(row, finished), at(row, due)];
    counted.assigned += 1;
    if (typeof said === 'string' && DONE.has(said)) {
      counted.done += 1;
      if (typeof last === 'number' && (typeof day === 'number' ? day : cutoff) > last) counted.doneLate += 1;
    } else if (typeof said === 'string' && OPEN.has(said)) {
      counted.open += 1;
      if (typeof last === 'number' && cutoff > last) counted.openLate += 1;
    } else counted.unreported += 1;
  }
  return counted;
}

/** Recounts added up. */
export function addRecounts(counts: readonly Recount[]): Recount {
  const sum: Recount = { assigned: 0, done: 0, doneLate: 0, open: 0, openLate: 0, unreported: 0, ongoing: 0 };
  for (const one of counts) for (const key of Object.keys(sum) as (keyof Recount)[]) sum[key] += one[key];
  return sum;
}
