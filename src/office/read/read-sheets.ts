import type { SheetRow, SheetRows, WorkbookRows } from '../../core/sheet/sheet-rows';
import type { Watch } from '../../work/ports';
import { supports } from '../host';
import { excelCode, inExcel } from '../in-excel';
import { runsOfNumbers } from '../draw/rectangles';
import { cut, groupPieces, halve } from './pieces';
import type { Piece } from './pieces';
import { rowsOfPiece } from './sheet-rows';

export interface ReadOptions extends Watch {
  /** The sheets to read, by name; all if missing. A name that is not there is left out. */
  readonly sheets?: readonly string[];
  /** Throw HostBusy instead of waiting while a person edits a cell. */
  readonly impatient?: boolean;
}

interface Found {
  readonly name: string;
  readonly state: SheetRows['state'];
  readonly block: Piece | null;
  readonly merges: readonly string[];
}

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const mergesSet = '1.13';

const withoutSheet = (addresses: string): string[] => addresses.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1));

/** Where each sheet holds something; two round trips. Merged cells are known from ExcelApi 1.13 on. */
async function findBlocks(context: Excel.RequestContext, options: ReadOptions): Promise<Found[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = worksheets.items.filter((sheet) => options.sheets === undefined || options.sheets.includes(sheet.name));
  const parts = wanted.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const merged = supports(mergesSet) ? used.getMergedAreasOrNullObject() : null;
    merged?.load('address');
    return { sheet, used, merged };
  });
  await context.sync();
  return parts.map(({ sheet, used, merged }, i) => ({
    name: sheet.name,
    state: states[sheet.visibility],
    block: used.isNullObject
      ? null
      : { sheet: i, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    merges: merged === null || merged.isNullObject ? [] : withoutSheet(merged.address),
  }));
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly found: readonly Found[];
  readonly rows: SheetRow[][];
  readonly hiddenColumns: number[][];
}

/** Reads a group of pieces in one round trip; an answer that is too large is asked for again in halves. */
async function readGroup(reading: Reading, group: readonly Piece[]): Promise<void> {
  const { context, found, rows, hiddenColumns } = reading;
  const asked = group.map((piece) => {
    const sheet = context.workbook.worksheets.getItem(found[piece.sheet]?.name ?? '');
    const range = sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns);
    range.load('values,formulas,numberFormat,valueTypes');
    const starts = piece.row === found[piece.sheet]?.block?.row;
    const columns = starts ? range.getColumnProperties({ columnHidden: true }) : null;
    return { piece, range, columns, properties: range.getRowProperties({ rowHidden: true }) };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = excelCode(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(group) : null;
    if (halves === null) throw error;
    await readGroup(reading, halves[0]);
    await readGroup(reading, halves[1]);
    return;
  }
  for (const { piece, range, columns, properties } of asked) {
    if (columns !== null) hiddenColumns[piece.sheet] = columns.value.flatMap((c, i) => (c.columnHidden === true ? [piece.column + i] : []));
    const hidden = properties.value.map((row) => row.rowHidden === true);
    const { values, formulas, numberFormat: formats, valueTypes: types } = range;
    rows[piece.sheet]?.push(...rowsOfPiece({ row: piece.row, column: piece.column, values, formulas, formats, types, hidden }));
  }
}

async function read(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookRows | null> {
  const found = await findBlocks(context, options);
  const reading: Reading = { context, found, rows: found.map(() => []), hiddenColumns: found.map(() => []) };
  const groups = groupPieces(found.flatMap(({ block }) => (block === null ? [] : cut(block))));
  for (const [i, group] of groups.entries()) {
    if (options.cancelled?.() === true) return null;
    await readGroup(reading, group);
    options.progress?.(i + 1, groups.length, found[group[0]?.sheet ?? 0]?.name ?? '');
  }
  return {
    sheets: found.map(({ name, state, merges }, i) => {
      const hidden = runsOfNumbers(reading.hiddenColumns[i] ?? []);
      return { name, state, merges, rows: reading.rows[i] ?? [], ...(hidden.length === 0 ? {} : { hiddenColumns: hidden }) };
    }),
  };
}

/** Reads the open workbook, piece by piece, into the rows that core reads; null if it was cancelled. */
export const readSheets = (options: ReadOptions = {}): Promise<WorkbookRows | null> =>
  inExcel((context) => read(context, options), options.impatient);
