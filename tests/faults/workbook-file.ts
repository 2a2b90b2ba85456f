import { a1 } from '../../src/core/sheet/a1';
import { serialOf } from '../../src/core/date/serial';
import { parseIsoDate } from '../../src/core/date/iso-date';
import { fieldOfKey } from '../../src/core/fields/key';
import type { CellSpec, RowSpec, SheetSpec, SpecValue, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook, type TrackingRequest } from '../../src/core/track/tracking-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, readPart } from '../../src/opc/package';
import { swapParts } from '../../src/opc/swap-parts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { request } from '../core/track/requests';

/** Something that may be written to, all the way down. */
export type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;

/** A row of a table with its id, wherever it is moved to. */
export interface FileRow {
  readonly id: string;
  readonly row: Loose<RowSpec>;
}

/** A tracking workbook in the hands of a person, who may do anything to it. */
export interface WorkbookFile {
  readonly book: Loose<WorkbookSpec>;
  readonly tasks: Loose<SheetSpec>;
  readonly targets: Loose<SheetSpec>;
  /** The rows that are asked for in the period, in the order of the sheet as issued. */
  readonly rows: readonly FileRow[];
  readonly targetRows: readonly FileRow[];
  readonly keyRow: Loose<RowSpec>;
  readonly columnOf: (field: string) => number;
  readonly answerAll: () => void;
  readonly type: (row: number, field: string, value: SpecValue) => void;
  readonly typeTarget: (row: number, field: string, value: SpecValue) => void;
  readonly formula: (row: number, field: string, formula: string, value: SpecValue) => void;
  readonly look: (row: number, field: string, format: string) => void;
  /** A cell is written as some markup: `attributes` and `content` of its element. */
  readonly markup: (row: number, field: string, attributes: string, content: string) => void;
  readonly address: (row: number, field: string) => string;
  /** Takes away what only fits the sheet as issued (tables, rules, formats, merges), as when a person rebuilds it. */
  readonly loosen: (sheet: Loose<SheetSpec>) => void;
  readonly spec: () => WorkbookSpec;
  readonly bytes: () => Uint8Array;
}

/** The day on which every dated task was finished. */
export const finishedDay = serialOf(parseIsoDate('2026-05-20')!)!;

function keyRowOf(sheet: Loose<SheetSpec>): Loose<RowSpec> {
  return sheet.rows.find((row) => row.cells.filter((c) => typeof c?.value === 'string' && fieldOfKey(c.value) !== null).length > 1)!;
}

function columnIn(keyRow: Loose<RowSpec>, field: string): number {
  return keyRow.cells.findIndex((c) => typeof c?.value === 'string' && fieldOfKey(c.value) === field);
}

function rowsIn(sheet: Loose<SheetSpec>, idField: string): FileRow[] {
  const keyRow = keyRowOf(sheet);
  const [id, scope] = [columnIn(keyRow, idField), columnIn(keyRow, 'scope')];
  return sheet.rows.flatMap((row) => {
    const value = row.cells[id]?.value;
    const asked = typeof value === 'string' && value.startsWith('NV-') && row.cells[scope]?.value !== 'later';
    return asked ? [{ id: value, row }] : [];
  });
}

/** The workbook that the first unit of the sample is issued for the second quarter of 2026. */
export function issued(more: Partial<TrackingRequest> = {}): WorkbookFile {
  const book = structuredClone(trackingWorkbook(request(more))!) as Loose<WorkbookSpec>;
  const tasks = book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const targets = book.sheets.find((s) => s.name === 'Chỉ tiêu')!;
  const [keyRow, targetKeyRow] = [keyRowOf(tasks), keyRowOf(targets)];
  const [rows, targetRows] = [rowsIn(tasks, 'occurrence'), rowsIn(targets, 'target')];
  const edits: { row: Loose<RowSpec>; field: string; attributes: string; content: string }[] = [];
  const columnOf = (field: string): number => columnIn(keyRow, field);
  const put = (row: Loose<RowSpec>, column: number, cell: CellSpec): void => {
    const { style } = row.cells[column] ?? {};
    row.cells[column] = { ...(style === undefined ? {} : { style }), ...cell };
  };
  const type = (row: number, field: string, value: SpecValue): void => put(rows[row]!.row, columnOf(field), { value });
  const typeTarget = (row: number, field: string, value: SpecValue): void =>
    put(targetRows[row]!.row, columnIn(targetKeyRow, field), { value });
  const valueOf = (row: FileRow, field: string): unknown => row.row.cells[columnOf(field)]?.value;
  const answerAll = (): void => {
    rows.forEach((row, i) => {
      const kind = valueOf(row, 'kind');
      type(i, 'progress', kind === 'dated' ? 'Đã hoàn thành' : kind === 'ongoing' ? 'Đã thực hiện trong kỳ' : 'Đang thực hiện');
      type(i, 'result', `Kết quả thứ ${i + 1} đã nêu trong báo cáo của xã`);
      if (kind === 'dated') type(i, 'finishedOn', finishedDay);
      if (kind === 'undated') type(i, 'percent', 60);
    });
    targetRows.forEach((row, i) => {
      const aggregate = row.row.cells[columnIn(targetKeyRow, 'aggregate')]?.value;
      if (aggregate === 'unit-share') return typeTarget(i, 'reached', 'Chưa đạt');
      for (const [field, figure] of [
        ['inPeriod', 10],
        ['sinceYear', 20],
        ['sincePlan', 30],
      ] as const)
        typeTarget(i, field, figure);
      if (aggregate === 'ratio') typeTarget(i, 'base', 100);
    });
  };
  const bytes = (): Uint8Array => {
    const written = writeWorkbook(book as WorkbookSpec, nodeZip);
    if (edits.length === 0) return written;
    const part = `xl/worksheets/sheet${book.sheets.indexOf(tasks) + 1}.xml`;
    let xml = new TextDecoder().decode(readPart(openPackage(written, nodeZip).value!, part) as Uint8Array);
    for (const { row, field, attributes, content } of edits) {
      const at = a1(columnOf(field), tasks.rows.indexOf(row) + 1);
      xml = xml.replace(new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`), `<c r="${at}"${attributes}>${content}</c>`);
    }
    return swapParts(written, new Map([[part, new TextEncoder().encode(xml)]]), nodeZip).value!;
  };
  return {
    book,
    tasks,
    targets,
    rows,
    targetRows,
    keyRow,
    columnOf,
    answerAll,
    type,
    typeTarget,
    formula: (row, field, formula, value) => put(rows[row]!.row, columnOf(field), { formula, value }),
    look: (row, field, format) => {
      const name = `look ${format}`;
      book.styles[name] = { format };
      rows[row]!.row.cells[columnOf(field)] = { ...rows[row]!.row.cells[columnOf(field)], style: name };
    },
    markup: (row, field, attributes, content) => {
      // Something has to stand there to be replaced.
      type(row, field, 'x');
      edits.push({ row: rows[row]!.row, field, attributes, content });
    },
    address: (row, field) => a1(columnOf(field), tasks.rows.indexOf(rows[row]!.row) + 1),
    loosen: (sheet) => {
      for (const part of ['tables', 'rules', 'formats', 'merges', 'charts', 'filterRef', 'freeze', 'print'] as const) delete sheet[part];
    },
    spec: () => book as WorkbookSpec,
    bytes,
  };
}
