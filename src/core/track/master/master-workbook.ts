import { METADATA_SHEET } from '../../fields/layout';
import { masterLists } from '../../fields/master/choices';
import { MASTER_SCHEMA, type Master } from '../../fields/master/master';
import { masterKeys, pieces } from '../../fields/master/master-metadata';
import type { MasterRow, MasterTable } from '../../fields/master/master-table';
import * as tables from '../../fields/master/master-tables';
import { settingsLines } from '../../fields/master/settings-lines';
import { a1, absoluteRange, quotedSheet } from '../../sheet/a1';
import type { CellSpec, NameSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../sheet/workbook-spec';
import { planName } from '../rows/task-rows';
import { cell, rowOf } from '../sheets/cells';
import { tablePrint } from '../sheets/page-setup';
import { styles, workbookFont } from '../styles';
import { assignmentRows } from './assignment-rows';
import { masterWords } from './master-words';
import { adjustmentRows, closedRows, indicatorRows, receiptRows, settingsRows, waiverRows } from './office-rows';
import { planRows } from './plan-rows';
import { groupRows, unitRows } from './register-rows';
import { waitingRows } from './waiting-rows';
import { tableSheet } from './table-sheet';

/** The run that writes a master workbook: its day (ISO) and the program's version. */
export interface MasterRun {
  readonly asOf: string;
  readonly toolVersion: string;
}

const FIRST_LIST_ROW = 4;
const LIST_WIDTH = 28;

function rowsOf(table: MasterTable, { plan, notes }: Master, day: string): readonly MasterRow[] {
  switch (table) {
    case tables.tasksTable:
      return planRows(plan);
    case tables.unitsTable:
      return unitRows(plan);
    case tables.groupsTable:
      return groupRows(plan);
    case tables.assignmentsTable:
      return assignmentRows(plan, day);
    case tables.settingsTable:
      return settingsRows(plan);
    case tables.waitingTable:
      return waitingRows(plan);
    case tables.indicatorsTable:
      return indicatorRows(plan);
    case tables.receiptsTable:
      return receiptRows(notes);
    case tables.adjustmentsTable:
      return adjustmentRows(notes);
    case tables.closedTable:
      return closedRows(notes);
    case tables.waiversTable:
      return waiverRows(notes);
    default:
      throw new Error(`no rows for the table ${table.tableName}`);
  }
}

/**
 * The master workbook (Sổ gốc): one sheet for each of its tables, the lists that cells offer, and the very hidden sheet with the whole plan and the
 * office's notes as JSON. What people edit in the visible sheets is read back from there.
 */
export function masterWorkbook(master: Master, run: MasterRun): WorkbookSpec {
  const settingLists = settingsLines.map((line) => line.list);
  const lists = listsSheet();
  return {
    title: masterWords.title(planName(master.plan)),
    created: run.asOf,
    font: workbookFont,
    styles,
    sheets: [
      ...tables.masterTables.map((table) =>
        tableSheet(table, rowsOf(table, master, run.asOf), table === tables.settingsTable ? settingLists : []),
      ),
      lists.sheet,
      metadata(master, run),
    ],
    names: lists.names,
    activeSheet: tables.tasksTable.sheet,
  };
}

function metadata(master: Master, run: MasterRun): SheetSpec {
  const text = (key: string, json: string): CellSpec[][] =>
    pieces(json).map((piece, i) => [{ value: key }, { value: i + 1 }, { value: piece }]);
  return {
    name: METADATA_SHEET,
    state: 'veryHidden',
    columns: [{ width: 12 }, { width: 24 }, { width: 60 }],
    rows: [
      [{ value: masterKeys.schema }, { value: MASTER_SCHEMA }],
      [{ value: masterKeys.asOf }, { value: run.asOf }],
      [{ value: masterKeys.tool }, { value: run.toolVersion }],
      ...text(masterKeys.plan, JSON.stringify(master.plan)),
      ...text(masterKeys.notes, JSON.stringify(master.notes)),
    ].map((cells): RowSpec => ({ cells })),
  };
}

function listsSheet(): { sheet: SheetSpec; names: NameSpec[] } {
  const lists = Object.entries(masterLists);
  const longest = Math.max(...lists.map(([, values]) => values.length));
  const body = Array.from({ length: longest }, (_, i) =>
    rowOf(
      new Map(lists.flatMap(([, values], column) => (values[i] === undefined ? [] : [[column, cell('tableText', values[i])] as const]))),
    ),
  );
  return {
    sheet: {
      name: masterWords.lists,
      columns: lists.map(() => ({ width: LIST_WIDTH })),
      rows: [
        rowOf(new Map([[0, cell('guideHead', masterWords.listsTitle)]])),
        rowOf(new Map([[0, cell('lineHint', masterWords.listsHint)]])),
        { cells: lists.map(([name]) => cell('key', name)) },
        ...body,
      ],
      print: tablePrint(lists.length * LIST_WIDTH, `A1:${a1(lists.length - 1, FIRST_LIST_ROW + longest - 1)}`, FIRST_LIST_ROW - 1),
      showGridLines: false,
    },
    names: lists.map(([name, values], column) => ({
      name,
      ref: `${quotedSheet(masterWords.lists)}!${absoluteRange(column, FIRST_LIST_ROW, column, FIRST_LIST_ROW + values.length - 1)}`,
    })),
  };
}
