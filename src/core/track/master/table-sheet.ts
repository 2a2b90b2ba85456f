import { LONGEST_TEXT } from '../../fields/kind/any-text';
import { fieldKey } from '../../fields/key';
import type { MasterColumn, MasterRow, MasterTable } from '../../fields/master/master-table';
import { a1 } from '../../sheet/a1';
import { lineHeight, TALLEST_ROW, textHeight } from '../../sheet/text-height';
import type { CellSpec, InputRule, RowSpec, SheetSpec } from '../../sheet/workbook-spec';
import { cell, rowOf } from '../sheets/cells';
import { tablePrint } from '../sheets/page-setup';
import { serial } from '../sheets/task-cells';
import { isBold, sizeOf, workbookFont, type StyleName } from '../styles';
import { masterWords } from './master-words';

/** Title and hint, then the hidden key row, then the header. */
const HEADER_ROW = 4;

function styleOf(column: MasterColumn, isHead: boolean): StyleName {
  if (column.hidden === true) return 'key';
  if (isHead && !column.edited) return 'issuedStrong';
  if (column.kind === 'date') return column.edited ? 'enteredDate' : 'issuedDate';
  const centred = column.kind === 'number' || column.kind === 'choice';
  if (column.edited && column.kind === 'wording') return 'enteredWording';
  if (column.edited) return centred ? 'enteredCenter' : 'entered';
  return centred ? 'issuedCenter' : 'issued';
}

function valueOf(column: MasterColumn, row: MasterRow): string | number | null {
  const value = row[column.id];
  if (value === undefined || value === '') return null;
  return column.kind === 'date' && typeof value === 'string' ? serial(value) : value;
}

function heightOf(table: MasterTable, cells: readonly CellSpec[]): number {
  const heights = table.columns.map((column, i) => {
    const { value, style } = cells[i] ?? {};
    if (column.hidden === true || typeof value !== 'string') return 0;
    return textHeight(value, column.width, workbookFont.size, sizeOf(style), isBold(style));
  });
  return Math.min(TALLEST_ROW, Math.max(lineHeight(workbookFont.size) + 3, ...heights));
}

function rules(table: MasterTable, lastRow: number, cellLists: readonly (string | undefined)[]): InputRule[] {
  const range = (column: number, first: number, last: number) => `${a1(column, first)}:${a1(column, last)}`;
  return table.columns.flatMap((column, i): InputRule[] => {
    if (!column.edited) return [];
    const ref = range(i, HEADER_ROW + 1, lastRow);
    const prompt = column.help === undefined ? {} : { promptTitle: column.header.slice(0, 32), prompt: column.help };
    const wrong = { errorTitle: masterWords.wrongValue };
    if (column.list !== undefined)
      return [{ ref, kind: 'list', formula1: column.list, onError: 'stop', ...wrong, error: masterWords.chooseFromList, ...prompt }];
    if (column.kind === 'date') {
      return [
        {
          ref,
          kind: 'date',
          operator: 'between',
          formula1: '36526',
          formula2: '73415',
          onError: 'stop',
          ...wrong,
          error: masterWords.typeDate,
          ...prompt,
        },
      ];
    }
    if (column.kind === 'wording' && column.help !== undefined) {
      return [
        { ref, kind: 'length', operator: 'lessThanOrEqual', formula1: String(LONGEST_TEXT), onError: 'information', ...wrong, ...prompt },
      ];
    }
    const listed = cellLists.flatMap((list, at): InputRule[] =>
      list === undefined || column.id !== 'value'
        ? []
        : [{ ref: a1(i, HEADER_ROW + 1 + at), kind: 'list', formula1: list, onError: 'stop', ...wrong, error: masterWords.chooseFromList }],
    );
    return listed;
  });
}

/**
 * One table of the master workbook as a sheet. `cellLists` names, row by row, the list that the cell of the column `value` offers (the sheet of
 * settings). Rows of sections stand out. Blank rows stand below, ready for entries. What people edit has a yellow header.
 */
export function tableSheet(table: MasterTable, rows: readonly MasterRow[], cellLists: readonly (string | undefined)[] = []): SheetSpec {
  const { columns } = table;
  const lastRow = HEADER_ROW + Math.max(1, rows.length + table.spare);
  const blank: MasterRow = {};
  const body = Array.from({ length: lastRow - HEADER_ROW }, (_, i): RowSpec => {
    const cells = columns.map((column) =>
      cell(styleOf(column, rows[i]?.['level'] === masterWords.section), valueOf(column, rows[i] ?? blank)),
    );
    return { cells, height: heightOf(table, cells) };
  });
  const shown = columns.filter((column) => column.hidden !== true);
  const firstShown = columns.findIndex((column) => column.hidden !== true);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  return {
    name: table.sheet,
    columns: columns.map((column) => ({ width: column.width, ...(column.hidden === true ? { hidden: true } : {}) })),
    rows: [
      rowOf(new Map([[firstShown, cell('guideHead', table.title)]])),
      rowOf(new Map([[firstShown, cell('lineHint', table.hint)]])),
      { cells: columns.map((column) => cell('key', fieldKey(column.id))), hidden: true },
      {
        cells: columns.map((column) => cell(column.edited ? 'headerEntered' : 'header', column.header)),
        height: Math.max(...shown.map((c) => textHeight(c.header, c.width - 2, workbookFont.size, workbookFont.size, true))),
      },
      ...body,
    ],
    tables: [{ name: table.tableName, ref: `A${HEADER_ROW}:${a1(columns.length - 1, lastRow)}`, columns: columns.map((c) => c.header) }],
    freeze: { rows: HEADER_ROW, columns: 0 },
    rules: rules(table, lastRow, cellLists),
    print: tablePrint(width, `${a1(firstShown, 1)}:${a1(columns.length - 1, lastRow)}`, HEADER_ROW),
    showGridLines: false,
  };
}
