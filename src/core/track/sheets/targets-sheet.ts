import { targetFields } from '../../fields/fields';
import type { ListRanges } from '../../fields/define-field';
import { fieldKey } from '../../fields/key';
import { targetsEnd, trackingSheets, trackingTables } from '../../fields/layout';
import { targetMissingFormula, targetMissingWords } from '../../fields/missing-words';
import { placeFields, placeOf, type PlacedField } from '../../fields/place-fields';
import { reachedWords } from '../../fields/reached-words';
import type { TargetField, TargetRowCells, TargetRowValues } from '../../fields/row-values';
import { a1 } from '../../sheet/a1';
import { figureWidth } from '../../sheet/figure-width';
import { lineHeight } from '../../sheet/text-height';
import type { CellSpec, ConditionalFormat, RowSpec } from '../../sheet/workbook-spec';
import { targetRules } from '../../fields/target-rules/target-rules';
import { notFilledWords } from '../../fields/row-rules/not-filled';
import { fittedText } from '../rows/issued-text';
import type { TargetRow } from '../rows/target-rows';
import { issuedStyle, workbookFont, type StyleName } from '../styles';
import { cell, formulaCell, rowOf } from './cells';
import { headRows, widthOf, type HeadColumns } from './head-rows';
import { inputRules } from './input-rules';
import { keepSignature, tablePrint } from './page-setup';
import { fillCount, progressLine, progressLineFormula } from './progress-line';
import { headerHeight, rowHeight } from './row-height';
import { signRows } from './sign-rows';
import type { RowAddresses } from './status-cells';
import { bodyRange, rangeOf, rowAddresses, structuredAddresses, tableGeometry, type TableGeometry } from './table-geometry';
import { styleOf } from './task-cells';
import type { DrawnTable } from './tasks-sheet';
import type { TrackingContext } from './tracking-context';

const TOP = 5;
const FIGURES: readonly TargetField[] = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base', 'reached', 'document', 'note'];

/** The sheet `Chỉ tiêu`: heading, line of progress, hidden key row, one row for each target. At least one row is needed. */
export function targetsSheet(context: TrackingContext, rows: readonly TargetRow[], title: string, subtitle: string): DrawnTable {
  const placed = roomy(placeFields(targetFields, context.shown), rows);
  const at = (id: string) => placeOf(placed, id).column;
  const columns: HeadColumns = {
    left: [at('order'), at('indicator')],
    right: [at('sincePlan'), at('document')],
    whole: [at('order'), at('note')],
  };
  const table = tableGeometry(placed, TOP, rows.length, '');
  const head = headRows({ ...context, unit: context.unit ?? COMMON }, placed, columns, title, subtitle);
  const told = rows.map((row) => ({ missing: targetMissingWords(rowValues(row), 'vi'), later: false }));
  const ranges = { text: rangeOf(table, 'indicator'), missing: rangeOf(table, 'missing') };
  const body = rows.map((row, i): RowSpec => {
    const cells = placed.map((p) => targetCell(p, row, rowAddresses(table, table.firstRow + i), context));
    return { cells, height: rowHeight(placed, cells) };
  });
  const sign = signRows(context, columns, table.endRow + 1);
  const name = (id: string) => placeOf(placed, id).field.header.vi;
  const widths = placed.map((p) => ({ width: p.field.width, ...(p.hidden ? { hidden: true } : {}) }));
  const area = `${a1(columns.whole[0], 1)}:${a1(columns.whole[1], table.endRow + sign.rows.length)}`;
  const print = tablePrint(widthOf(placed, columns.whole), area, table.headerRow);
  const progress = formulaCell('line', progressLineFormula(ranges), progressLine(fillCount(told)));
  const all = [
    ...head.rows,
    rowOf(new Map([[columns.left[0], progress]]), { height: lineHeight(workbookFont.size) + 6 }),
    { cells: placed.map((p) => cell('key', fieldKey(p.field.id))), hidden: true },
    { cells: placed.map((p) => cell(targetHeaderStyle(p), p.field.header.vi)), height: headerHeight(placed) },
    ...body,
    rowOf(new Map([[columns.whole[0], cell('end', targetsEnd.vi)]])),
    ...sign.rows,
  ];
  return {
    table,
    sheet: {
      name: trackingSheets.targets,
      tabColor: '548235',
      columns: widths,
      rows: keepSignature(all, sign.rows.length + 1, table.headerRow, print, widths.slice(columns.whole[0], columns.whole[1] + 1)),
      merges: [...head.merges, ...sign.merges],
      tables: [
        {
          name: trackingTables.targets,
          ref: `${a1(0, table.headerRow)}:${a1(placed.length - 1, table.lastRow)}`,
          columns: placed.map((p) => p.field.header.vi),
          calculated: {
            [name('missing')]: missingFormulaAt(structuredAddresses(table, trackingTables.targets), context.lists),
          },
        },
      ],
      freeze: { rows: table.headerRow, columns: at('indicator') + 1 },
      rules: inputRules(table, context.lists, 'aggregate'),
      formats: targetFormats(table),
      print,
      showGridLines: false,
      ...(context.protect ? { protect: true } : {}),
    },
  };
}

/** Columns of figures in which figures as great as those required, or entered before, can be read whole. */
function roomy(placed: readonly PlacedField[], rows: readonly TargetRow[]): PlacedField[] {
  const given = rows.flatMap(({ target, values }) => [
    target.low,
    target.high,
    values.inPeriod,
    values.sinceYear,
    values.sincePlan,
    values.base,
  ]);
  const room = figureWidth(given);
  return placed.map((p) => (p.field.kind === 'number' && p.field.width < room ? { ...p, field: { ...p.field, width: room } } : p));
}

/** In a common workbook the name is picked on the sheet of tasks alone; this sheet's heading stays blank. */
const COMMON: NonNullable<TrackingContext['unit']> = {
  id: '' as NonNullable<TrackingContext['unit']>['id'],
  name: '',
  otherNames: [],
  kind: 'other',
  groups: [],
  order: 0,
  parentId: null,
};

function rowValues(row: TargetRow): TargetRowValues {
  return { values: row.values, facts: { aggregate: row.target.aggregate, unread: new Set() } };
}

/** The formula of *Cần bổ sung* in a target row. */
export function missingFormulaAt(at: RowAddresses, lists: ListRanges): string {
  const cells: TargetRowCells = {
    aggregate: at.cell('aggregate'),
    lists,
    values: Object.fromEntries(FIGURES.map((f) => [f, at.cell(f)])) as Record<TargetField, string>,
  };
  return targetMissingFormula(cells, 'vi');
}

/** The look of a heading of the table of targets: what the unit fills in stands out. */
export const targetHeaderStyle = ({ field }: Pick<PlacedField, 'field'>): StyleName =>
  field.role === 'entered' ? 'headerEntered' : 'header';

/** The look of a field's cells in the table of targets. */
export const targetStyleOf = (placed: Pick<PlacedField, 'field'>): StyleName =>
  placed.field.kind === 'number' ? 'enteredNumber' : styleOf(placed);

function targetCell(placed: PlacedField, row: TargetRow, at: RowAddresses, context: TrackingContext): CellSpec {
  const { id, width } = placed.field;
  const style = targetStyleOf(placed);
  const issued = (text: string) => {
    const fitted = fittedText(text, width);
    return cell(style === 'issued' ? issuedStyle(fitted.size) : style, fitted.text);
  };
  switch (id) {
    case 'target':
      return cell(style, row.target.id);
    case 'plan':
      return cell(style, row.planId);
    case 'aggregate':
      return cell(style, row.target.aggregate);
    case 'order':
      return cell(style, row.number);
    case 'indicator':
      return issued(row.indicator);
    case 'planName':
      return issued(row.planName);
    case 'required':
      return issued(row.required);
    case 'measure':
      return issued(row.measure);
    case 'previous':
      return issued(row.previous);
    case 'missing':
      return formulaCell(style, missingFormulaAt(at, context.lists), targetMissingWords(rowValues(row), 'vi'), id);
    default: {
      const value = row.values[id as TargetField];
      if (value === undefined) return cell(style);
      return cell(style, typeof value === 'boolean' ? reachedWords[value ? 'yes' : 'no'].vi : value);
    }
  }
}

/** A number format with optional decimals leaves a decimal sign behind where there are none: whole numbers have a format of their own. */
const WHOLE = { format: '#,##0' } as const;
const isWholeNumber = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}=INT(${cell}),FALSE)`;

/** The looks of a table of targets that depend on values; each also stands there in words. */
export function targetFormats(table: TableGeometry): ConditionalFormat[] {
  const at = (field: string) => `$${placeOf(table.placed, field).letters}${table.firstRow}`;
  const missing = at('missing');
  const fields = [...new Set(targetRules.map((rule) => rule.field))].filter((field) => field !== 'inPeriod');
  const found = (words: string) => `ISNUMBER(SEARCH("${words}",${missing}))`;
  const expression = (field: string, formula: string, style: (ConditionalFormat & { kind: 'expression' })['style']): ConditionalFormat => ({
    kind: 'expression',
    ref: bodyRange(table, field),
    formula,
    style,
  });
  const isShare = `${at('aggregate')}="unit-share"`;
  const notFilled = `${missing}="${notFilledWords.vi}"`;
  return [
    ...fields.map((field) => {
      const words = targetRules.filter((rule) => rule.field === field).map((rule) => found(rule.words.vi));
      const asked = field === 'reached' ? [...words, `AND(${notFilled},${isShare})`] : words;
      return expression(field, asked.length === 1 ? asked[0]! : `OR(${asked.join(',')})`, { fill: 'FFF2CC' });
    }),
    ...['inPeriod', 'sinceYear', 'sincePlan'].map((field) => expression(field, `AND(${notFilled},NOT(${isShare}))`, { fill: 'FFF2CC' })),
    ...['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base'].map((field) => expression(field, isShare, { fill: 'E7E6E6' })),
    ...['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base'].map((field) => expression(field, isWholeNumber(at(field)), WHOLE)),
    expression('reached', `NOT(${isShare})`, { fill: 'E7E6E6' }),
    expression('missing', `${missing}<>""`, { color: '9C0006', bold: true }),
  ];
}
