import type { UnitTally } from '../rollup/tally';
import { a1, absoluteRange, quotedSheet } from '../sheet/a1';
import type { CellSpec, ChartSpec, SheetSpec } from '../sheet/workbook-spec';
import { countFormula } from '../status/count-formula';
import { figureOf, type CountFigure } from '../status/count-figures';
import { completionRate } from '../status/counts';
import { blockSheet, type SheetBlock } from './block-sheet';
import { detailColumn, type DetailPlaces } from './detail-sheet';
import { periodPoints, type PeriodPoint } from './period-points';
import type { PrintedRow } from './printed-sheet';
import { cellOf, formulaOf } from './report-cells';
import { nameOfPeriod, type ReportContext } from './report-context';
import { reportWords } from './report-words';
import { stackedChart, type ChartedRows } from './stacked-chart';

const words = reportWords;
const FIGURES = 6;
const columns = [{ width: 40 }, ...Array.from({ length: FIGURES }, () => ({ width: 14 }))];
const ONGOING = ['ongoing-done', 'ongoing-not-done', 'ongoing-nothing', 'ongoing-unreported'] as const satisfies readonly CountFigure[];
/** More bars than this cannot be read on the sheets of a meeting; units are then shown in bands of completion. */
const MOST_BARS = 45;
const BARS_ON_A_PAGE = 20;
const MOST_SECTIONS = 40;
/** Rows that the title and the legend of a chart of bars take. */
const AROUND_BARS = 6;

const band = (text: string): PrintedRow => ({
  cells: [cellOf('band', text), ...columns.slice(1).map(() => cellOf('band'))],
  spread: columns.length,
});
const heads = (...texts: readonly string[]): PrintedRow => ({ cells: texts.map((text) => cellOf('header', text)) });

const place = (from: number, to: number): Pick<ChartSpec, 'from' | 'to'> => ({
  from: { column: 0, row: from },
  to: { column: columns.length, row: to },
});

/** Ongoing tasks, which stand outside the completion rate: what was done in the period, by lượt giao and by task. */
function ongoingBlock({ rollUp }: ReportContext, places: DetailPlaces): SheetBlock {
  const { turns, tasks } = rollUp.tally.all;
  const detail = `${quotedSheet(words.sheets.detail)}!${absoluteRange(detailColumn.bucket, places.first, detailColumn.bucket, places.last)}`;
  const cellsOf = (name: string, cells: readonly CellSpec[]): PrintedRow => ({ cells: [cellOf('text', name), ...cells] });
  return {
    rows: [
      band(words.ongoing),
      heads('', ...words.ongoingColumns),
      cellsOf(
        words.turnsShort,
        ONGOING.map((figure) => formulaOf('number', countFormula(figure, detail), figureOf(turns, figure))),
      ),
      cellsOf(
        words.tasksShort,
        ONGOING.map((figure) => cellOf('number', figureOf(tasks, figure))),
      ),
    ],
  };
}

function periodsBlock({ periodName }: ReportContext, points: readonly PeriodPoint[], top: number): SheetBlock {
  const first = top + 2;
  const names = points.map(({ id, updated }) => (updated ? words.updated(nameOfPeriod(id)) : nameOfPeriod(id)));
  const rows = points.map(({ assigned, done }, i): PrintedRow => ({
    cells: [
      cellOf('text', names[i]),
      cellOf('number', assigned),
      cellOf('number', done),
      formulaOf('share', `IF(${a1(1, first + i)}=0,"",${a1(2, first + i)}/${a1(1, first + i)})`, assigned === 0 ? '' : done / assigned),
    ],
  }));
  const own = quotedSheet(words.sheets.charts);
  const column = (at: number): string => `${own}!${absoluteRange(at, first, at, first + points.length - 1)}`;
  const draw = (from: number, to: number): ChartSpec => ({
    name: 'TH_QuaCacKy',
    kind: 'line',
    percent: true,
    title: words.charts.byPeriod,
    alt: words.charts.alt(words.charts.byPeriod, periodName, words.sheets.charts),
    ...place(from, to),
    series: [
      {
        name: words.periodRate,
        categoriesRef: column(0),
        categories: names,
        valuesRef: column(3),
        values: points.map((p) => (p.assigned === 0 ? null : p.done / p.assigned)),
        color: '1F4E79',
      },
    ],
  });
  return {
    rows: [band(words.periods), heads(words.period, words.counts.assigned, words.periodDone, words.periodRate), ...rows],
    chart: { wanted: 14, least: 8, draw },
  };
}

function barsBlock({ periodName }: ReportContext, name: string, title: string, rows: ChartedRows): SheetBlock {
  const draw = (from: number, to: number): ChartSpec =>
    stackedChart(name, title, words.charts.alt(title, periodName, rows.sheet), rows, place(from, to));
  const bars = rows.names.length;
  return { rows: [], chart: { wanted: Math.max(14, AROUND_BARS + Math.ceil(bars * 1.3)), least: AROUND_BARS + bars, draw } };
}

const slice = (rows: ChartedRows, from: number, to: number): ChartedRows => ({
  ...rows,
  names: rows.names.slice(from, to),
  counts: rows.counts.slice(from, to),
  firstRow: rows.firstRow + from,
});

/** Charts of rows one by one, as many to a page as can be read. */
function barsBlocks(context: ReportContext, name: string, title: string, rows: ChartedRows): SheetBlock[] {
  const all = rows.names.length;
  const charts = Math.ceil(all / BARS_ON_A_PAGE);
  const each = Math.ceil(all / Math.max(1, charts));
  return Array.from({ length: charts }, (_, i) => {
    const own = charts === 1 ? title : words.charts.part(title, i + 1, charts);
    return barsBlock(context, i === 0 ? name : `${name}_${i + 1}`, own, slice(rows, i * each, Math.min(all, (i + 1) * each)));
  });
}

/** Only rows that stand together can be charted; the one section that holds all others would make them too small to read, and is left out. */
function sectionBlocks(context: ReportContext, rows: ChartedRows): SheetBlock[] {
  const { sections } = context.rollUp.tally;
  const first = sections.length > 1 && sections.filter((s) => s.depth === 0).length === 1 ? 1 : 0;
  return barsBlocks(context, 'TH_TheoMuc', words.charts.bySection, slice(rows, first, first + MOST_SECTIONS));
}

function bandOf({ counts: { turns, coverage } }: UnitTally): number {
  const rate = completionRate(turns);
  if (coverage.reported.length === 0) return 0;
  if (rate === null) return 6;
  return rate >= 1 ? 5 : 1 + Math.floor(rate * 4);
}

function bandsBlock({ rollUp, periodName }: ReportContext, top: number): SheetBlock {
  const values = words.bandNames.map((_, at) => rollUp.tally.units.filter((u) => bandOf(u) === at).length);
  const own = quotedSheet(words.sheets.charts);
  const [first, last] = [top + 2, top + 1 + values.length];
  const draw = (from: number, to: number): ChartSpec => ({
    name: 'TH_TheoDonVi',
    kind: 'bar',
    title: words.charts.byBand,
    alt: words.charts.alt(words.charts.byBand, periodName, words.sheets.charts),
    ...place(from, to),
    series: [
      {
        name: words.bandUnits,
        nameRef: `${own}!${absoluteRange(1, first - 1, 1, first - 1)}`,
        categoriesRef: `${own}!${absoluteRange(0, first, 0, last)}`,
        categories: words.bandNames,
        valuesRef: `${own}!${absoluteRange(1, first, 1, last)}`,
        values,
        color: '2E75B6',
      },
    ],
  });
  return {
    rows: [
      band(words.unitBands),
      heads(words.bands, words.bandUnits),
      ...words.bandNames.map((name, i): PrintedRow => ({ cells: [cellOf('text', name), cellOf('number', values[i] ?? 0)] })),
    ],
    chart: { wanted: 18, least: 12, draw },
  };
}

/**
 * The sheet `Biểu đồ`: ongoing tasks, the periods at hand where there are several, and charts of them, of sections and of units (one by one, many in bands
 * of completion). What has heads of its own stands here, since the head of a table is repeated on every page of its sheet.
 */
export function chartsSheet(context: ReportContext, places: DetailPlaces, bySection: ChartedRows, byUnit: ChartedRows): SheetSpec {
  const points = periodPoints(context);
  const many = byUnit.names.length > MOST_BARS;
  return blockSheet(context, {
    name: words.sheets.charts,
    title: words.titles.charts(context.periodName.toUpperCase()),
    columns,
    blocks: [
      () => ongoingBlock(context, places),
      ...(points.length > 1 ? [(top: number) => periodsBlock(context, points, top)] : []),
      ...sectionBlocks(context, bySection).map((block) => () => block),
      ...(many
        ? [(top: number) => bandsBlock(context, top)]
        : barsBlocks(context, 'TH_TheoDonVi', words.charts.byUnit, byUnit).map((block) => () => block)),
    ],
    tabColor: '9DC3E6',
  });
}
