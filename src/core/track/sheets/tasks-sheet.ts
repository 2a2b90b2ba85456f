import { taskFields } from '../../fields/fields';
import { fieldKey } from '../../fields/key';
import { tableEnd, trackingNames, trackingSheets, trackingTables } from '../../fields/layout';
import { missingWords } from '../../fields/missing-words';
import { placeFields, placeOf, type PlacedField } from '../../fields/place-fields';
import { a1, absoluteRange } from '../../sheet/a1';
import { lineHeight } from '../../sheet/text-height';
import type { CellSpec, RowSpec, SheetSpec, TableSpec } from '../../sheet/workbook-spec';
import type { TaskRow } from '../rows/task-row';
import { workbookFont, type StyleName } from '../styles';
import { trackWords } from '../track-words';
import { remembered } from '../tracking-memo';
import { cell, formulaCell, rowOf } from './cells';
import { headRows, widthOf, type HeadColumns } from './head-rows';
import { inputRules } from './input-rules';
import { keepSignature, tablePrint } from './page-setup';
import { fillCount, progressLine, progressLineFormula } from './progress-line';
import { headerHeight, rowHeight } from './row-height';
import { signRows } from './sign-rows';
import { rangeOf, rowAddresses, structuredAddresses, tableGeometry, type TableGeometry } from './table-geometry';
import { rowValues, serial, taskCell, taskFormulas } from './task-cells';
import { taskFormats } from './task-formats';
import { taskGroups } from './task-groups';
import type { TrackingContext } from './tracking-context';

/** Rows above the key row: four of the heading and the line that says how far the sheet is filled in. */
const TOP = 5;

/** A table sheet with where its table stands. */
export interface DrawnTable {
  readonly sheet: SheetSpec;
  readonly table: TableGeometry;
}

/**
 * The sheet `Nhiệm vụ`: heading, line of progress, hidden key row, the table (this period's rows, then later ones folded away), signature block. At
 * least one row is needed.
 */
export function tasksSheet(context: TrackingContext, rows: readonly TaskRow[], title: string, subtitle: string): DrawnTable {
  const placed = placeFields(taskFields, context.shown);
  const columns = headColumns(placed);
  const cutoffColumn = placeOf(placed, 'result').column;
  const table = tableGeometry(placed, TOP, rows.length, `$${placeOf(placed, 'result').letters}$${TOP}`);
  const head = headRows(context, placed, columns, title, subtitle);
  const groups = taskGroups(rows, context.cutoff);
  const body = rows.map((row, i): RowSpec => {
    const at = rowAddresses(table, table.firstRow + i);
    const make = (): RowSpec => {
      const cells = placed.map((p) => taskCell(p, row, groups[i]!, at, context));
      const later = row.scope === 'later' ? { hidden: true, outline: 1 } : {};
      return { cells, height: rowHeight(placed, cells), ...later };
    };
    const isBlank = row.previous === null && Object.keys(row.values).length === 0;
    return isBlank ? remembered(context.memo.rows, rowKey(row, table, groups[i]!.alone), make) : make();
  });
  const anyLater = rows.some((row) => row.scope === 'later');
  const sign = signRows(context, columns, table.endRow + 1);
  const lastRow = table.endRow + sign.rows.length;
  const widths = placed.map((p) => ({ width: p.field.width, ...(p.hidden ? { hidden: true } : {}), ...(p.folded ? { outline: 1 } : {}) }));
  const print = tablePrint(widthOf(placed, columns.whole), `${a1(columns.whole[0], 1)}:${a1(columns.whole[1], lastRow)}`, table.headerRow);
  const all = [
    ...head.rows,
    lineRow(context, rows, table, columns, cutoffColumn),
    keyRow(placed),
    headerRow(placed),
    ...body,
    rowOf(new Map([[columns.whole[0], cell('end', tableEnd.vi)]]), {
      height: lineHeight(workbookFont.size) + 4,
      ...(anyLater ? { collapsed: true } : {}),
    }),
    ...sign.rows,
  ];
  return {
    table,
    sheet: {
      name: trackingSheets.tasks,
      tabColor: '1F3864',
      columns: widths,
      rows: keepSignature(all, sign.rows.length + 1, table.headerRow, print, widths.slice(columns.whole[0], columns.whole[1] + 1)),
      merges: [...head.merges, `${a1(columns.left[0], TOP)}:${a1(columns.left[1], TOP)}`, ...sign.merges],
      tables: [tableSpec(placed, table, context)],
      freeze: { rows: table.headerRow, columns: placeOf(placed, 'due').column + 1 },
      rules: [...inputRules(table, context.lists, 'kind'), ...unitRule(context, columns)],
      formats: taskFormats(table, context.settings.dueSoonDays),
      print,
      outlineSummaryBelow: true,
      showGridLines: false,
      ...(context.protect ? { protect: true } : {}),
    },
  };
}

/** Blank rows with the same key are the same: what a unit reads in them, and where they stand. */
function rowKey(row: TaskRow, table: TableGeometry, alone: boolean): string {
  const where = [table.placed.length, table.firstRow, alone ? 0 : table.endRow];
  return [row.planId, row.occurrence.id, row.content, row.scope, row.counted, row.number, alone, row.responsible, ...where].join('\u0000');
}

/** The cell in which a unit of a common workbook picks its name. */
export function chosenUnitCell(placed: readonly PlacedField[]): string {
  const column = headColumns(placed).left[0];
  return absoluteRange(column, 2, column, 2).split(':')[0]!;
}

function headColumns(placed: readonly PlacedField[]): HeadColumns {
  const at = (id: string) => placeOf(placed, id).column;
  return { left: [at('order'), at('due')], right: [at('percent'), at('documentDate')], whole: [at('order'), at('status')] };
}

function lineRow(
  context: TrackingContext,
  rows: readonly TaskRow[],
  table: TableGeometry,
  columns: HeadColumns,
  cutoffColumn: number,
): RowSpec {
  const told = rows.map((row) => ({ missing: missingWords(rowValues(row, context.cutoff), 'vi'), later: row.scope === 'later' }));
  const ranges = { text: rangeOf(table, 'content'), missing: rangeOf(table, 'missing'), scope: rangeOf(table, 'scope') };
  const choose =
    context.unit === null ? { condition: `TRIM(${chosenUnitCell(table.placed)})=""`, words: trackWords.chooseUnitFirst } : undefined;
  const later = rows.filter((row) => row.scope === 'later').length;
  return rowOf(
    new Map<number, CellSpec>([
      [columns.left[0], formulaCell('line', progressLineFormula(ranges, choose), choose?.words ?? progressLine(fillCount(told)))],
      [cutoffColumn - 1, cell('lineLabel', trackWords.cutoff)],
      [cutoffColumn, cell('lineDate', serial(context.cutoff))],
      [columns.right[0], cell('lineHint', later === 0 ? trackWords.columnHint : trackWords.laterHint(later))],
    ]),
    { height: lineHeight(workbookFont.size) + 6 },
  );
}

function keyRow(placed: readonly PlacedField[]): RowSpec {
  return { cells: placed.map((p) => cell('key', fieldKey(p.field.id))), hidden: true };
}

/** The look of a heading of the table: the two columns that every row asks for stand out. */
export function taskHeaderStyle({ field }: PlacedField): StyleName {
  return field.id === 'progress' || field.id === 'result' ? 'headerEntered' : 'header';
}

function headerRow(placed: readonly PlacedField[]): RowSpec {
  return {
    cells: placed.map((p) => cell(taskHeaderStyle(p), p.field.header.vi)),
    height: headerHeight(placed),
  };
}

function tableSpec(placed: readonly PlacedField[], table: TableGeometry, context: TrackingContext): TableSpec {
  const at = structuredAddresses(table, trackingTables.tasks);
  const name = (id: string) => placeOf(placed, id).field.header.vi;
  return {
    name: trackingTables.tasks,
    ref: `${a1(0, table.headerRow)}:${a1(placed.length - 1, table.lastRow)}`,
    columns: placed.map((p) => p.field.header.vi),
    calculated: {
      [name('status')]: taskFormulas.status(at),
      [name('bucket')]: taskFormulas.bucket(at),
      [name('missing')]: taskFormulas.missing(at, context.lists),
    },
  };
}

function unitRule(context: TrackingContext, columns: HeadColumns): NonNullable<SheetSpec['rules']> {
  if (context.unit !== null) return [];
  return [
    {
      ref: a1(columns.left[0], 2),
      kind: 'list',
      formula1: trackingNames.units,
      onError: 'stop',
      errorTitle: trackWords.chooseUnitTitle,
      error: trackWords.chooseUnitError,
      promptTitle: trackWords.chooseUnitTitle,
      prompt: trackWords.chooseUnitPrompt,
    },
  ];
}
