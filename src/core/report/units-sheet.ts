import { isCounted, type Receipt } from '../entry/receipt';
import type { UnitId } from '../plan/ids';
import { absoluteRange, a1, columnLetters, quotedSheet } from '../sheet/a1';
import { columnPoints, textWidth } from '../sheet/text-height';
import type { SheetSpec } from '../sheet/workbook-spec';
import { countFormula } from '../status/count-formula';
import { figureOf, type CountFigure } from '../status/count-figures';
import { doneIn } from '../status/counts';
import { countCells, countColumns } from './count-cells';
import { detailColumn, type DetailPlaces } from './detail-sheet';
import { bodyRow, printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportFont } from './report-styles';
import { reportWords } from './report-words';
import type { ChartedRows } from './stacked-chart';

const words = reportWords;
/** The columns (from 0) of `Theo đơn vị`: number, unit, then the count of lượt giao, then tasks and what became of the report. */
const UNIT = 1;
const ASSIGNED = 2;
const SHORTEST_NAME = 30;
const LONGEST_NAME = 46;
const columnsFor = (nameWidth: number): readonly PrintedColumn[] => [
  { header: words.number, width: 5 },
  { header: words.unit, width: nameWidth },
  ...countColumns,
  { header: words.counts.tasks, width: 10 },
  { header: words.counts.tasksDone, width: 10 },
  { header: words.receipts.state, width: 13 },
];
/** The sheet `Theo đơn vị`, where its total row stands, and where its units stand with their lượt giao. */
export interface UnitsSheet {
  readonly sheet: SheetSpec;
  readonly totalRow: number;
  readonly charted: ChartedRows;
}

/** Names stand on one line: some programs do not wrap one that is a link. */
function nameWidth(names: readonly string[]): number {
  const { size } = reportFont;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  let width = SHORTEST_NAME;
  while (width < LONGEST_NAME && columnPoints(width, size) < widest) width += 1;
  return width;
}

/** What became of the report of each unit: of several files, one that counts says it. */
function receiptStates(receipts: readonly Receipt[]): Map<UnitId | null, string> {
  const stateOf = (r: Receipt): string => (r.setAside === true ? words.receipts.setAside : words.states[r.state]);
  return new Map([...receipts.filter((r) => !isCounted(r)), ...receipts.filter(isCounted)].map((r) => [r.unitId, stateOf(r)]));
}

/**
 * The sheet `Theo đơn vị`: the count of every unit in official order, as formulas over its block of `Chi tiết`, and their total. Units that are asked
 * only what stands outside the count are named below it.
 */
export function unitsSheet(context: ReportContext, places: DetailPlaces): UnitsSheet {
  const { rollUp, receipts } = context;
  const { units, all } = rollUp.tally;
  const columns = columnsFor(nameWidth(units.map((u) => context.unitName(u.unitId))));
  const first = bodyRow(columns);
  const totalRow = first + units.length;
  const detail = quotedSheet(words.sheets.detail);
  const states = receiptStates(receipts);
  const rows = units.map(({ unitId, counts }, i): PrintedRow => {
    const row = first + i;
    const block = places.blocks.get(unitId);
    const range =
      block === undefined ? null : `${detail}!${absoluteRange(detailColumn.bucket, block.first, detailColumn.bucket, block.last)}`;
    const name = cellOf('link', context.unitName(unitId), block === undefined ? undefined : `${detail}!A${block.first}`);
    return {
      cells: [
        cellOf('textCenter', i + 1),
        name,
        ...countCells(counts.turns, ASSIGNED, row, false, (figure: CountFigure) => (range === null ? null : countFormula(figure, range))),
        cellOf('number', figureOf(counts.tasks, 'assigned')),
        cellOf('number', doneIn(counts.tasks)),
        cellOf('textCenter', states.get(unitId) ?? null),
      ],
    };
  });
  const sumOf = (column: number): string => `SUM(${a1(column, first)}:${columnLetters(column)}${totalRow - 1})`;
  const total: PrintedRow = {
    cells: [
      cellOf('bold'),
      cellOf('bold', words.total),
      ...countCells(all.turns, ASSIGNED, totalRow, true, (_figure, column) => (units.length === 0 ? null : sumOf(column))),
      cellOf('numberBold', figureOf(all.tasks, 'assigned')),
      cellOf('numberBold', doneIn(all.tasks)),
      cellOf('bold'),
    ],
  };
  const listed = new Set(units.map((u) => u.unitId));
  const beside = rollUp.asked
    .filter((id) => !listed.has(id))
    .map((id) => words.withState(context.unitName(id), states.get(id) ?? words.states['not-received']));
  const notes = [...(beside.length === 0 ? [] : [words.uncountedUnits(beside.join('; '))]), words.formulaNote, words.follow].map(
    (text): PrintedRow => ({ cells: [cellOf('note', text)], spread: columns.length }),
  );
  const sheet = printedSheet(context, {
    name: words.sheets.units,
    title: words.titles.units(context.periodName.toUpperCase()),
    columns,
    rows: [...rows, total],
    notes,
    formats:
      units.length === 0
        ? []
        : [{ kind: 'data-bar', ref: `${a1(ASSIGNED + 8, first)}:${a1(ASSIGNED + 8, totalRow - 1)}`, color: '9DC3E6', min: 0, max: 1 }],
    freezeColumns: 2,
    tabColor: '2E75B6',
  });
  const charted = {
    sheet: words.sheets.units,
    names: units.map((u) => context.unitName(u.unitId)),
    counts: units.map((u) => u.counts.turns),
    firstRow: first,
    nameColumn: UNIT,
    assignedColumn: ASSIGNED,
  };
  return { sheet, totalRow, charted };
}
