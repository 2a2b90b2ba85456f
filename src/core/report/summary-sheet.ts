import type { SectionTally } from '../rollup/tally';
import { a1, absoluteRange, quotedSheet } from '../sheet/a1';
import type { CellSpec, ChartSpec, SheetSpec } from '../sheet/workbook-spec';
import { countFormula } from '../status/count-formula';
import { figureOf, type CountFigure } from '../status/count-figures';
import type { Counts } from '../status/counts';
import { countCells, countColumns } from './count-cells';
import { detailColumn, type DetailPlaces } from './detail-sheet';
import { periodPoints, type PeriodPoint } from './period-points';
import { bodyRow, printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, formulaOf } from './report-cells';
import { nameOfPeriod, type ReportContext } from './report-context';
import type { ReportStyle } from './report-styles';
import { reportWords } from './report-words';
import { stackedChart } from './stacked-chart';
import type { UnitsSheet } from './units-sheet';

const words = reportWords;
const ASSIGNED = 2;
const columns: readonly PrintedColumn[] = [
  { header: words.number, width: 7 },
  { header: words.section, width: 38 },
  ...countColumns,
  { header: words.counts.coverage, width: 11 },
];
/** Section formulas reach all of `Chi tiết`; beyond this many cells to visit they are values, so that the workbook opens at once. */
const MOST_VISITED = 3_000_000;
const ONGOING = ['ongoing-done', 'ongoing-not-done', 'ongoing-nothing', 'ongoing-unreported'] as const satisfies readonly CountFigure[];

function sectionName({ section }: SectionTally): string {
  return section.title ?? section.text?.[0] ?? section.number;
}

function nameStyle(depth: number): ReportStyle {
  return depth === 0 ? 'bold' : depth === 1 ? 'textIndent1' : 'textIndent2';
}

/**
 * The sheet `Tổng hợp`: lượt giao and số nhiệm vụ by section and in all, ongoing tasks apart, the periods at hand, and charts. The total follows
 * from `Theo đơn vị`, sections from `Chi tiết` as long as that can be calculated at once.
 */
export function summarySheet(context: ReportContext, places: DetailPlaces, unitsSheet: UnitsSheet): SheetSpec {
  const { tally } = context.rollUp;
  const { sections, all } = tally;
  const first = bodyRow(columns);
  const detail = quotedSheet(words.sheets.detail);
  const range = (column: number): string => `${detail}!${absoluteRange(column, places.first, column, places.last)}`;
  const byFormula = (places.last - places.first + 1) * sections.length * 9 <= MOST_VISITED;
  const rows: PrintedRow[] = [];
  const rowNumber = (): number => first + rows.length;
  const band = (text: string): void =>
    void rows.push({ cells: [cellOf('band', text), ...columns.slice(1).map(() => cellOf('band'))], spread: columns.length });
  const coverage = (reported: number, expected: number): CellSpec => cellOf('textCenter', `${reported}/${expected}`);
  const sectionRow = (tallied: SectionTally, counts: Counts, formulaFor: (figure: CountFigure) => string | null): PrintedRow => {
    const { reported, expected } = tallied.counts.coverage;
    return {
      cells: [
        cellOf('textCenter', tallied.section.number.replace(/[.)\s]+$/, '')),
        cellOf(nameStyle(tallied.depth), sectionName(tallied)),
        ...countCells(counts, ASSIGNED, rowNumber(), tallied.depth === 0, formulaFor),
        coverage(reported.length, expected.length),
      ],
    };
  };
  const totalRow = (counts: Counts, formulaFor: (figure: CountFigure, column: number) => string | null): PrintedRow => ({
    cells: [
      cellOf('bold'),
      cellOf('bold', words.total),
      ...countCells(counts, ASSIGNED, rowNumber(), true, formulaFor),
      coverage(all.coverage.reported.length, all.coverage.expected.length),
    ],
  });

  band(words.turns);
  const firstSection = rowNumber();
  for (const tallied of sections) {
    const where = [{ range: range(detailColumn.section), equals: `"*/${tallied.section.id}/*"` }];
    rows.push(
      sectionRow(tallied, tallied.counts.turns, (figure) => (byFormula ? countFormula(figure, range(detailColumn.bucket), where) : null)),
    );
  }
  const units = quotedSheet(words.sheets.units);
  rows.push(totalRow(all.turns, (_figure, column) => `${units}!${a1(column - ASSIGNED + unitsSheet.assignedColumn, unitsSheet.totalRow)}`));
  band(words.tasks);
  for (const tallied of sections) rows.push(sectionRow(tallied, tallied.counts.tasks, () => null));
  rows.push(totalRow(all.tasks, () => null));
  band(words.ongoing);
  rows.push({
    cells: [cellOf('header'), cellOf('header', ''), ...words.ongoingColumns.map((w) => cellOf('header', w))],
  });
  rows.push({
    cells: [
      cellOf('text'),
      cellOf('text', words.turnsShort),
      ...ONGOING.map((figure) => formulaOf('number', countFormula(figure, range(detailColumn.bucket)), figureOf(all.turns, figure))),
    ],
  });
  rows.push({
    cells: [cellOf('text'), cellOf('text', words.tasksShort), ...ONGOING.map((figure) => cellOf('number', figureOf(all.tasks, figure)))],
  });
  const points = periodPoints(context);
  let firstPoint = 0;
  if (points.length > 1) {
    band(words.periods);
    rows.push({
      cells: [
        cellOf('header'),
        ...[words.period, words.counts.assigned, words.periodDone, words.periodRate].map((w) => cellOf('header', w)),
      ],
    });
    firstPoint = rowNumber();
    for (const { id, assigned, done } of points) {
      const row = rowNumber();
      rows.push({
        cells: [
          cellOf('text'),
          cellOf('text', nameOfPeriod(id)),
          cellOf('number', assigned),
          cellOf('number', done),
          formulaOf('share', `IF(${a1(2, row)}=0,"",${a1(3, row)}/${a1(2, row)})`, assigned === 0 ? '' : done / assigned),
        ],
      });
    }
  }
  rows.push({ cells: [cellOf('note', words.formulaNote)], spread: columns.length });
  return printedSheet(context, {
    name: words.sheets.summary,
    title: words.titles.summary(context.periodName.toUpperCase()),
    columns,
    rows,
    charts: (below, chartRows) => charts(context, sections, firstSection, points, firstPoint, below, chartRows),
    chartRows: 22,
    freezeColumns: 2,
    tabColor: '1F4E79',
  });
}

/** Only rows that stand together can be charted; the one section that holds all others would make them too small to read, and is left out. */
function charts(
  context: ReportContext,
  sections: readonly SectionTally[],
  firstSection: number,
  points: readonly PeriodPoint[],
  firstPoint: number,
  below: number,
  chartRows: number,
): ChartSpec[] {
  const middle = points.length > 1 ? 7 : columns.length;
  const first = sections.length > 1 && sections.filter((s) => s.depth === 0).length === 1 ? 1 : 0;
  const shown = sections.slice(first, first + 24);
  const made: ChartSpec[] = [];
  if (shown.length > 0) {
    const rows = {
      sheet: words.sheets.summary,
      names: shown.map(sectionName),
      counts: shown.map((t) => t.counts.turns),
      firstRow: firstSection + first,
      nameColumn: 1,
      assignedColumn: ASSIGNED,
    };
    const place = { from: { column: 0, row: below }, to: { column: middle, row: below + chartRows } };
    made.push(
      stackedChart('TH_TheoMuc', words.charts.bySection, words.charts.alt(words.charts.bySection, context.periodName), rows, place),
    );
  }
  if (points.length > 1) {
    const sheet = quotedSheet(words.sheets.summary);
    const last = firstPoint + points.length - 1;
    made.push({
      name: 'TH_QuaCacKy',
      kind: 'line',
      percent: true,
      title: words.charts.byPeriod,
      alt: words.charts.alt(words.charts.byPeriod, context.periodName),
      from: { column: middle, row: below },
      to: { column: columns.length, row: below + chartRows },
      series: [
        {
          name: words.periodRate,
          categoriesRef: `${sheet}!${absoluteRange(1, firstPoint, 1, last)}`,
          categories: points.map((p) => nameOfPeriod(p.id)),
          valuesRef: `${sheet}!${absoluteRange(4, firstPoint, 4, last)}`,
          values: points.map((p) => (p.assigned === 0 ? null : p.done / p.assigned)),
          color: '1F4E79',
        },
      ],
    });
  }
  return made;
}
