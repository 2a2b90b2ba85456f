import { absoluteRange, a1, columnLetters, quotedSheet } from '../sheet/a1';
import { columnPoints, textWidth } from '../sheet/text-height';
import type { SheetSpec, ChartSpec } from '../sheet/workbook-spec';
import { countFormula } from '../status/count-formula';
import { figureOf, type CountFigure } from '../status/count-figures';
import { completionRate, doneIn } from '../status/counts';
import type { UnitTally } from '../rollup/tally';
import { countCells, countColumns } from './count-cells';
import { detailColumn, type DetailPlaces } from './detail-sheet';
import { bodyRow, printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportFont } from './report-styles';
import { reportWords } from './report-words';
import { stackedChart } from './stacked-chart';

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
const LAST = columnsFor(SHORTEST_NAME).length;
/** More bars than this cannot be read on a page; units are then shown in bands of completion. */
const MOST_BARS = 45;

/** The sheet `Theo đơn vị` and where its total row stands. */
export interface UnitsSheet {
  readonly sheet: SheetSpec;
  readonly totalRow: number;
  readonly assignedColumn: number;
}

/** Names stand on one line: some programs do not wrap one that is a link. */
function nameWidth(names: readonly string[]): number {
  const { size } = reportFont;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  let width = SHORTEST_NAME;
  while (width < LONGEST_NAME && columnPoints(width, size) < widest) width += 1;
  return width;
}

function bandOf(tally: UnitTally): number {
  const { turns, coverage } = tally.counts;
  const rate = completionRate(turns);
  if (coverage.reported.length === 0) return 0;
  if (rate === null) return 6;
  return rate >= 1 ? 5 : 1 + Math.floor(rate * 4);
}

function bandRows(units: readonly UnitTally[]): { readonly names: string[]; readonly values: number[] } {
  const values = words.bandNames.map((_, band) => units.filter((u) => bandOf(u) === band).length);
  return { names: [...words.bandNames], values };
}

function unitChart(context: ReportContext, units: readonly UnitTally[], first: number, below: number, rows: number): ChartSpec {
  const place = { from: { column: 0, row: below }, to: { column: LAST, row: below + rows } };
  return stackedChart(
    'TH_TheoDonVi',
    words.charts.byUnit,
    words.charts.alt(words.charts.byUnit, context.periodName),
    {
      sheet: words.sheets.units,
      names: units.map((u) => context.unitName(u.unitId)),
      counts: units.map((u) => u.counts.turns),
      firstRow: first,
      nameColumn: UNIT,
      assignedColumn: ASSIGNED,
    },
    place,
  );
}

function chartRows(bars: number): number {
  return Math.max(14, Math.min(70, 6 + Math.ceil(bars * 1.4)));
}

/** The sheet `Theo đơn vị`: the count of every unit in official order, as formulas over its block of `Chi tiết`, their total, and a chart. */
export function unitsSheet(context: ReportContext, places: DetailPlaces): UnitsSheet {
  const { rollUp, receipts } = context;
  const { units, all } = rollUp.tally;
  const columns = columnsFor(nameWidth(units.map((u) => context.unitName(u.unitId))));
  const first = bodyRow(columns);
  const totalRow = first + units.length;
  const detail = quotedSheet(words.sheets.detail);
  const stateOf = new Map(receipts.map((r) => [r.unitId, words.states[r.state]]));
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
        cellOf('textCenter', stateOf.get(unitId) ?? null),
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
  const notes: PrintedRow[] = [
    { cells: [cellOf('note', words.formulaNote)], spread: columns.length },
    { cells: [cellOf('note', words.follow)], spread: columns.length },
  ];
  const many = units.length > MOST_BARS;
  const bands = bandRows(units);
  const bandTop = totalRow + notes.length + 2;
  const bandTable: PrintedRow[] = many
    ? [
        { cells: [null, cellOf('header', words.bands), cellOf('header', words.bandUnits)] },
        ...bands.names.map((name, i): PrintedRow => ({ cells: [null, cellOf('text', name), cellOf('number', bands.values[i] ?? 0)] })),
      ]
    : [];
  const bandChart = (below: number, rows: number): ChartSpec => {
    const sheet = quotedSheet(words.sheets.units);
    return {
      name: 'TH_TheoDonVi',
      kind: 'bar',
      title: words.charts.byBand,
      alt: words.charts.alt(words.charts.byBand, context.periodName),
      from: { column: 0, row: below },
      to: { column: LAST, row: below + rows },
      series: [
        {
          name: words.bandUnits,
          nameRef: `${sheet}!${absoluteRange(2, bandTop - 1, 2, bandTop - 1)}`,
          categoriesRef: `${sheet}!${absoluteRange(1, bandTop, 1, bandTop + bands.names.length - 1)}`,
          categories: bands.names,
          valuesRef: `${sheet}!${absoluteRange(2, bandTop, 2, bandTop + bands.names.length - 1)}`,
          values: bands.values,
          color: '2E75B6',
        },
      ],
    };
  };
  const sheet = printedSheet(context, {
    name: words.sheets.units,
    title: words.titles.units(context.periodName.toUpperCase()),
    columns,
    rows: [...rows, total, ...notes, ...bandTable],
    charts: (below, rows) => (units.length === 0 ? [] : [many ? bandChart(below, rows) : unitChart(context, units, first, below, rows)]),
    chartRows: many ? 18 : chartRows(units.length),
    formats:
      units.length === 0
        ? []
        : [{ kind: 'data-bar', ref: `${a1(ASSIGNED + 8, first)}:${a1(ASSIGNED + 8, totalRow - 1)}`, color: '9DC3E6', min: 0, max: 1 }],
    freezeColumns: 2,
    tabColor: '2E75B6',
  });
  return { sheet, totalRow, assignedColumn: ASSIGNED };
}
