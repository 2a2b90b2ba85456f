import type { ChartSpec } from '../../../core/sheet/workbook-spec';
import type { Probe } from '../probe';
import { looking } from '../probe';

const rows = [
  { cells: [{ value: 'Mục' }, { value: 'Hoàn thành' }, { value: 'Chưa' }] },
  { cells: [{ value: 'I' }, { value: 0.6 }, { value: 0.4 }] },
  { cells: [{ value: 'II' }, { value: 0.2 }, { value: 0.8 }] },
];

function chart(sheet: string, kind: ChartSpec['kind'], horizontal: boolean): ChartSpec {
  const series = (['B', 'C'] as const).map((column, i) => ({
    name: i === 0 ? 'Hoàn thành' : 'Chưa',
    categoriesRef: `'${sheet}'!$A$2:$A$3`,
    categories: ['I', 'II'],
    valuesRef: `'${sheet}'!$${column}$2:$${column}$3`,
    values: i === 0 ? [0.6, 0.2] : [0.4, 0.8],
    color: i === 0 ? '2F5496' : 'F4B183',
  }));
  return {
    name: 'TuKiemTra',
    kind,
    horizontal,
    title: 'Tự kiểm tra',
    alt: 'Hai cột',
    from: { column: 4, row: 0 },
    to: { column: 10, row: 12 },
    series,
    percent: kind === 'line',
  };
}

/** A chart of one kind, and what Excel says of it. */
const chartProbe = (kind: ChartSpec['kind'], horizontal: boolean, type: string): Probe => ({
  part: (sheet) => ({ rows, charts: [chart(sheet, kind, horizontal)] }),
  look: looking(async (context, sheet) => {
    const drawn = sheet.charts.getItem('TuKiemTra');
    drawn.load('chartType,title/text');
    const count = drawn.series.getCount();
    await context.sync();
    return [
      { what: 'chartType', drawn: type, found: drawn.chartType },
      { what: 'title.text', drawn: 'Tự kiểm tra', found: drawn.title.text },
      { what: 'series', drawn: 2, found: count.value },
    ];
  }),
});

export const chartProbes = {
  barChart: chartProbe('bar', false, 'ColumnClustered'),
  stackedChart: chartProbe('stacked', true, 'BarStacked'),
  lineChart: chartProbe('line', false, 'LineMarkers'),
} as const satisfies Record<string, Probe>;
