import { nodeZip } from '../../src/opc/node-zlib';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { noNotes } from '../../src/core/entry/office-notes';
import type { CellSpec, RowSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { asRead, keyColumns, rowsById } from '../core/entries/returned-double';
import { numbersFrom, planOfUnits } from '../work/many-units';
import { trackingSpecOf } from '../work/period-files';

/** A file as Playwright hands it to a page. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const tasksSheet = 'Nhiệm vụ';
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const upload = (name: string, spec: WorkbookSpec): Upload => ({ name, mimeType, buffer: Buffer.from(writeWorkbook(spec, nodeZip)) });

/** What a unit types: every row of its tasks says whether it is under way, and with what result. */
function answered(spec: WorkbookSpec, seed: number): WorkbookSpec {
  const next = numbersFrom(seed);
  const read = asRead(spec).sheets.find((sheet) => sheet.name === tasksSheet)!;
  const columns = keyColumns(read);
  const numbers = new Set(rowsById(read).values());
  const typed = (column: number, cell: CellSpec | null): CellSpec | null => {
    if (column === columns.get('progress')) return { ...cell, value: next(2) === 0 ? 'Đang thực hiện' : 'Chưa thực hiện' };
    return column === columns.get('result') ? { ...cell, value: `Kết quả ${next(9)}` } : cell;
  };
  const withAnswers = (row: RowSpec, at: number): RowSpec =>
    numbers.has(at + 1) ? { ...row, cells: row.cells.map((cell, column) => typed(column, cell)) } : row;
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => (sheet.name === tasksSheet ? { ...sheet, rows: sheet.rows.map(withAnswers) } : sheet)),
  };
}

/** The master workbook of a plan for a number of invented communes. */
export function masterFile(units: number): Upload {
  return upload('so-goc.xlsx', masterWorkbook({ plan: planOfUnits(units), notes: noNotes }, { asOf: '2026-06-20', toolVersion: '0.1.0' }));
}

/** The filled-in workbooks of the first `count` of them for quarter II of 2026. */
export function returnedFiles(units: number, count: number): Upload[] {
  const of = planOfUnits(units);
  return of.units.slice(0, count).map(({ id }, i) => upload(`${id} bao cao.xlsx`, answered(trackingSpecOf(of, id), i + 1)));
}
