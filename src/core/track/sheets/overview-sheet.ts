import { trackingSheets } from '../../fields/layout';
import { absoluteRange, a1, quotedSheet } from '../../sheet/a1';
import { columnPoints, lineHeight, textHeight } from '../../sheet/text-height';
import type { CellSpec, ChartSeries, ChartSpec, RowSpec, SheetSpec } from '../../sheet/workbook-spec';
import { countFormula, type CountCondition } from '../../status/count-formula';
import { figureOf, type CountFigure } from '../../status/count-figures';
import type { Counts } from '../../status/counts';
import { overviewWords } from '../overview-words';
import type { TaskRow } from '../rows/task-row';
import { workbookFont } from '../styles';
import { cell, formulaCell, rowOf } from './cells';
import { overviewFigures, rateValue, shownGroup, type OverviewFigures } from './overview-figures';
import { textPrint } from './page-setup';
import { rangeOf, type TableGeometry } from './table-geometry';
import type { TrackingContext } from './tracking-context';

const FIGURES: readonly CountFigure[] = [
  'assigned',
  'done-in-time',
  'done-late',
  'done-undated',
  'open-in-time',
  'open-late',
  'open-undated',
  'unreported',
];
const ONGOING: readonly CountFigure[] = ['ongoing', 'ongoing-done', 'ongoing-not-done', 'ongoing-nothing', 'ongoing-unreported'];
const GROUP_WIDTH = 30;
const FIGURE_WIDTH = 9.5;
const HEAD_ROW = 5;
const FIRST_CHART_ROWS = 14;
/** Charts stay readable with this many groups; the table above names all. */
const MOST_GROUPS_IN_CHART = 15;
const RATE_COLUMN = FIGURES.length + 1;
/** The room of an A4 page within the margins, in points. */
const PAGE = { width: 480, height: 725 };

/** The rows that the chart by groups takes: room for its title and legend, and for each bar. */
function groupChartRows(groups: number): number {
  return groups === 0 ? 0 : Math.max(12, Math.ceil(groups * 1.6) + 6);
}

/** Series of the stacked chart: every part of what is assigned, neighbours different in grey as well. */
const SERIES: readonly { readonly figure: CountFigure; readonly color: string }[] = [
  { figure: 'done-in-time', color: '1F4E79' },
  { figure: 'done-late', color: '2E75B6' },
  { figure: 'done-undated', color: '9DC3E6' },
  { figure: 'open-in-time', color: 'BFBFBF' },
  { figure: 'open-late', color: 'C55A11' },
  { figure: 'open-undated', color: 'E7E6E6' },
  { figure: 'unreported', color: 'F4E3C1' },
];

/** The sheet `Tổng quan`: live counts of occurrences by section (by plan where there are several), of tasks, of ongoing tasks, and two charts over them. */
export function overviewSheet(
  context: TrackingContext,
  rows: readonly TaskRow[],
  table: TableGeometry,
  title: string,
  subtitle: string,
): SheetSpec {
  const byPlan = context.shown.severalPlans;
  const figures = overviewFigures(rows, context.cutoff, (row) => (byPlan ? row.planName : row.section));
  const onTasks = (field: string) => `${quotedSheet(trackingSheets.tasks)}!${rangeOf(table, field)}`;
  const [turns, tasks, group] = [onTasks('bucket'), onTasks('taskBucket'), onTasks(byPlan ? 'planName' : 'section')];
  const firstGroup = HEAD_ROW + 1;
  const totalRow = firstGroup + figures.groups.length;
  const ongoingHead = totalRow + 4;
  const noteRow = ongoingHead + 3;
  const chartRow = noteRow + 1;
  const chartRows = FIRST_CHART_ROWS + 1 + groupChartRows(Math.min(figures.groups.length, MOST_GROUPS_IN_CHART));
  const head = (texts: readonly string[]): RowSpec => ({
    cells: texts.map((text) => cell('header', text)),
    height: Math.max(...texts.slice(1).map((text) => textHeight(text, FIGURE_WIDTH, workbookFont.size, workbookFont.size, true))),
  });
  const whole = (row: number) => `A${row}:${a1(RATE_COLUMN, row)}`;
  const line = (style: 'title' | 'subtitle' | 'note', text: string, size: number): RowSpec =>
    rowOf(new Map([[0, cell(style, text)]]), {
      height: textHeight(text, GROUP_WIDTH + RATE_COLUMN * FIGURE_WIDTH, workbookFont.size, size),
    });
  const above: readonly RowSpec[] = [
    line('title', title, 14),
    line('subtitle', subtitle, workbookFont.size),
    rowOf(new Map([[0, cell('subtitle', context.unit?.name ?? '')]])),
    { cells: [] },
    head([byPlan ? overviewWords.plan : overviewWords.group, ...FIGURES.map((f) => overviewWords.figures[f]), overviewWords.rate]),
    ...figures.groups.map((g, i) =>
      countRow(firstGroup + i, 'table', shownGroup(g.name), g.turns, turns, [
        { range: group, equals: g.name === '' ? '""' : `$A${firstGroup + i}` },
      ]),
    ),
    countRow(totalRow, 'tableBold', overviewWords.turns, figures.turns, turns),
    countRow(totalRow + 1, 'tableBold', overviewWords.tasks, figures.tasks, tasks),
    { cells: [] },
    rowOf(new Map([[0, cell('guideHead', overviewWords.ongoing)]]), { height: lineHeight(13) + 4 }),
    head(['', ...ONGOING.map((f) => overviewWords.figures[f])]),
    {
      cells: [
        cell('tableText', overviewWords.turns),
        ...ONGOING.map((f) => formulaCell('tableNumber', countFormula(f, turns), figureOf(figures.turns, f))),
      ],
    },
    { cells: [] },
    line('note', overviewWords.note, workbookFont.size),
  ];
  return {
    name: trackingSheets.overview,
    tabColor: 'C55A11',
    columns: [{ width: GROUP_WIDTH }, ...Array.from({ length: RATE_COLUMN }, () => ({ width: FIGURE_WIDTH }))],
    rows: beforeCharts(above, chartRows),
    merges: [whole(1), whole(2), whole(3), whole(noteRow)],
    charts: charts(context, figures, { firstGroup, totalRow, chartRow }),
    print: {
      ...textPrint(`A1:${a1(RATE_COLUMN, chartRow + chartRows + 1)}`),
    },
    showGridLines: false,
    ...(context.protect ? { protect: true } : {}),
  };
}

/** The rows above the charts; where rows and charts together are longer than a page, the charts begin a page of their own. */
function beforeCharts(rows: readonly RowSpec[], chartRows: number): RowSpec[] {
  const plain = lineHeight(workbookFont.size);
  const needed = rows.reduce((sum, row) => sum + (row.height ?? plain), 0) + (chartRows + 2) * plain;
  const scale = Math.min(1, PAGE.width / columnPoints(GROUP_WIDTH + RATE_COLUMN * FIGURE_WIDTH + RATE_COLUMN, workbookFont.size));
  if (needed * scale <= PAGE.height) return [...rows];
  return rows.map((row, i) => (i === rows.length - 1 ? { ...row, pageBreakAfter: true } : row));
}

function countRow(
  row: number,
  look: 'table' | 'tableBold',
  name: string,
  counts: Counts,
  places: string,
  where: readonly CountCondition[] = [],
): RowSpec {
  const bold = look === 'tableBold';
  const number = bold ? 'tableNumberBold' : 'tableNumber';
  const [assigned, doneFirst, doneLast] = [a1(1, row), a1(2, row), a1(4, row)];
  const cells: CellSpec[] = [
    cell(bold ? 'tableBold' : 'tableText', name),
    ...FIGURES.map((figure) => formulaCell(number, countFormula(figure, places, where), figureOf(counts, figure))),
    formulaCell(
      bold ? 'tableShareBold' : 'tableShare',
      `IF(${assigned}=0,"",SUM(${doneFirst}:${doneLast})/${assigned})`,
      rateValue(counts),
    ),
  ];
  return { cells, height: textHeight(name, GROUP_WIDTH, workbookFont.size, workbookFont.size, bold) };
}

interface Places {
  readonly firstGroup: number;
  readonly totalRow: number;
  readonly chartRow: number;
}

function charts(context: TrackingContext, figures: OverviewFigures, at: Places): ChartSpec[] {
  const sheet = quotedSheet(trackingSheets.overview);
  const ref = (column: number, row: number, lastColumn = column, lastRow = row) =>
    `${sheet}!${absoluteRange(column, row, lastColumn, lastRow)}`;
  const shown = FIGURES.slice(1);
  const states: ChartSeries = {
    name: overviewWords.turns,
    nameRef: ref(0, at.totalRow),
    categoriesRef: ref(2, HEAD_ROW, shown.length + 1, HEAD_ROW),
    categories: shown.map((f) => overviewWords.figures[f]),
    valuesRef: ref(2, at.totalRow, shown.length + 1, at.totalRow),
    values: shown.map((f) => figureOf(figures.turns, f)),
    color: '2E75B6',
  };
  const first: ChartSpec = {
    name: 'TH_BieuDoTinhHinh',
    kind: 'bar',
    title: overviewWords.byState,
    alt: overviewWords.alt(overviewWords.byState.toLowerCase(), context.periodName),
    from: { column: 0, row: at.chartRow },
    to: { column: RATE_COLUMN + 1, row: at.chartRow + FIRST_CHART_ROWS },
    series: [states],
  };
  const groups = figures.groups.slice(0, MOST_GROUPS_IN_CHART);
  if (groups.length === 0) return [first];
  const title = context.shown.severalPlans ? overviewWords.byGroupOfPlans : overviewWords.byGroup;
  const lastGroup = at.firstGroup + groups.length - 1;
  const second: ChartSpec = {
    name: 'TH_BieuDoTheoMuc',
    kind: 'stacked',
    horizontal: true,
    title,
    alt: overviewWords.alt(title.toLowerCase(), context.periodName),
    from: { column: 0, row: at.chartRow + FIRST_CHART_ROWS + 1 },
    to: { column: RATE_COLUMN + 1, row: at.chartRow + FIRST_CHART_ROWS + 1 + groupChartRows(groups.length) },
    series: SERIES.map(({ figure, color }) => {
      const column = 1 + FIGURES.indexOf(figure);
      return {
        name: overviewWords.figures[figure],
        nameRef: ref(column, HEAD_ROW),
        categoriesRef: ref(0, at.firstGroup, 0, lastGroup),
        categories: groups.map((g) => shownGroup(g.name)),
        valuesRef: ref(column, at.firstGroup, column, lastGroup),
        values: groups.map((g) => figureOf(g.turns, figure)),
        color,
      };
    }),
  };
  return [first, second];
}
