import { columnLetters } from '../../core/sheet/a1';
import type { CellSpec, RowSpec } from '../../core/sheet/workbook-spec';
import { cellWriter, type CellPens } from './cell-writer';

/**
 * Rows as they were written in another workbook: the nth row's bytes begin at the nth start, and the last start ends the last row. The numbers of the
 * texts in each row say to a workbook that copies it what it uses.
 */
export interface KnownRows {
  readonly rows: readonly RowSpec[];
  readonly starts: readonly number[];
  readonly bytes: Uint8Array;
  /** How formulas stand for those of other rows; rows that hold such formulas are the same only where this is. */
  readonly families: string;
  readonly texts: readonly (readonly number[])[];
}

/** The numbers of the texts in each row. */
export function textsOfRows(rows: readonly RowSpec[], numbers: ReadonlyMap<string, number>): number[][] {
  return rows.map(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' && cell.formula === undefined ? [numbers.get(cell.value) ?? -1] : [])),
  );
}

function rowAttributes(row: RowSpec): string {
  return (
    (row.hidden ? ' hidden="1"' : '') +
    (row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`) +
    (row.outline ? ` outlineLevel="${row.outline}"` : '') +
    (row.collapsed ? ' collapsed="1"' : '')
  );
}

function isDrawn(cell: CellSpec | null): cell is CellSpec {
  return cell !== null && ((cell.value ?? null) !== null || cell.formula !== undefined || cell.style !== undefined);
}

function sameCell(a: CellSpec | null, b: CellSpec | null | undefined): boolean {
  if (a === b) return true;
  return !!a && !!b && a.value === b.value && a.formula === b.formula && a.family === b.family && a.style === b.style;
}

function sameRow(a: RowSpec, b: RowSpec | undefined): b is RowSpec {
  return (
    b !== undefined &&
    a.cells.length === b.cells.length &&
    rowAttributes(a) === rowAttributes(b) &&
    a.cells.every((c, i) => sameCell(c, b.cells[i]))
  );
}

/** A row that says what the other workbook's said is copied; its texts have the same numbers, but must be known to be used. */
function copyRow({ sink, texts, families }: CellPens, row: RowSpec, index: number, before: KnownRows): boolean {
  if (texts.kind !== 'shared' || !sameRow(row, before.rows[index])) return false;
  if (families.signature !== before.families && row.cells.some((cell) => cell?.family !== undefined)) return false;
  texts.table.use(before.texts[index] ?? []);
  sink.copy(before.bytes.subarray(before.starts[index], before.starts[index + 1]));
  return true;
}

/**
 * Writes the `sheetData` of a sheet: rows that hold something or look like something, cells in order. Gives where each row's bytes begin in the
 * sink. `before` must have been written with the same styles and with texts that this workbook knows.
 */
export function writeSheetData(rows: readonly RowSpec[], pens: CellPens, before?: KnownRows): number[] {
  const { sink } = pens;
  const writeCell = cellWriter(pens);
  const cellStarts: string[] = [];
  const writeRow = (row: RowSpec, number: number) => {
    const attributes = rowAttributes(row);
    if (attributes === '' && !row.cells.some(isDrawn)) return;
    const digits = String(number);
    sink.ascii(`<row r="${digits}"${attributes}>`);
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column] ?? null;
      if (!isDrawn(cell)) continue;
      sink.ascii((cellStarts[column] ??= `<c r="${columnLetters(column)}`));
      sink.ascii(digits);
      writeCell(cell, column, number);
    }
    sink.ascii('</row>');
  };
  sink.ascii('<sheetData>');
  const starts = rows.map((row, i) => {
    const start = sink.length();
    if (before === undefined || !copyRow(pens, row, i, before)) writeRow(row, i + 1);
    return start;
  });
  starts.push(sink.length());
  sink.ascii('</sheetData>');
  return starts;
}
