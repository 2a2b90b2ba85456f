import type { Bag, ChartItem, SeriesItem, SheetItem } from '../book';
import { generalException, invalidArgument, itemNotFound } from '../host-error';
import type { HostClass, HostObject } from '../host-class';
import { defineClass, isHostObject, object } from '../host-class';
import { bagClass } from './bag-class';
import { only, qualified, rangeArgument, type RangeTarget } from './range-target';

interface ChartTarget {
  readonly sheet: SheetItem;
  readonly chart: ChartItem;
}

interface SeriesTarget {
  readonly chart: ChartItem;
  readonly series: SeriesItem;
}

const chartObject = (sheet: SheetItem, chart: ChartItem): HostObject => object('Chart', { sheet, chart } satisfies ChartTarget, chart.id);
const seriesObject = (chart: ChartItem, series: SeriesItem): HostObject => object('ChartSeries', { chart, series } satisfies SeriesTarget);

const chartBag = (t: ChartTarget, name: string): Bag => (t.chart.bags[name] ??= {});
const seriesBag = (t: SeriesTarget, name: string): Bag => (t.series.bags[name] ??= {});

function vector(given: unknown): string {
  if (!isHostObject(given)) throw invalidArgument('a range is expected');
  const target = given.target as RangeTarget;
  const rect = only(target);
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument('a series is one row or one column');
  return qualified(target);
}

const seriesProperties = ['HasDataLabels', 'GapWidth', 'Overlap', 'Smooth', 'MarkerStyle', 'MarkerSize', 'AxisGroup'];
const chartProperties = ['DisplayBlanksAs', 'PlotVisibleOnly', 'Width', 'Height', 'Top', 'Left'];

function chartNamed(s: SheetItem, key: unknown): HostObject {
  const chart = s.charts.find((c) => c.name === key || c.id === key);
  if (chart === undefined) throw itemNotFound(`chart ${String(key)}`);
  return chartObject(s, chart);
}

export const chartClasses: Readonly<Record<string, HostClass>> = {
  ChartCollection: defineClass<SheetItem>({
    get: { Count: (s) => s.charts.length },
    item: chartNamed,
    items: (s) => s.charts.map((c) => chartObject(s, c)),
    call: {
      Add: (s, [type, data, by], host) => {
        const rect = only(rangeArgument(host.book, s, data));
        const count = by === 'Rows' ? rect.rows : rect.columns;
        if (count !== 1) throw new Error('the host does not guess series: start a chart from one row or one column');
        const n = (host.book.counter += 1);
        const chart: ChartItem = {
          id: `{CHART-${n}}`,
          name: `Chart ${n}`,
          type: String(type),
          series: [{ name: 'Series1', values: vector(data), bags: {} }],
          bags: {},
        };
        s.charts.push(chart);
        return chartObject(s, chart);
      },
      GetItem: (s, [key]) => chartNamed(s, key),
      GetCount: (s) => s.charts.length,
    },
  }),
  Chart: defineClass<ChartTarget>({
    get: {
      Id: (t) => t.chart.id,
      Name: (t) => t.chart.name,
      ChartType: (t) => t.chart.type,
      Title: (t) => object('ChartTitle', chartBag(t, 'title')),
      Legend: (t) => object('ChartLegend', chartBag(t, 'legend')),
      Axes: (t) => object('ChartAxes', t),
      Format: (t) => object('ChartAreaFormat', chartBag(t, 'font')),
      Series: (t) => object('ChartSeriesCollection', t),
      ...Object.fromEntries(chartProperties.map((p) => [p, (t: ChartTarget) => chartBag(t, 'own')[p] ?? null])),
    },
    set: {
      Name: (t, value) => {
        t.chart.name = String(value);
      },
      ...Object.fromEntries(
        chartProperties.map((p) => [
          p,
          (t: ChartTarget, value: unknown) => {
            chartBag(t, 'own')[p] = value;
          },
        ]),
      ),
    },
    call: {
      SetPosition: (t, [from, to], host) => {
        const a = only(rangeArgument(host.book, t.sheet, from));
        const b = only(rangeArgument(host.book, t.sheet, to));
        if (b.row < a.row || b.column < a.column) throw invalidArgument('position of a chart');
        t.chart.position = { row: a.row, column: a.column, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
      },
      Delete: (t) => {
        t.sheet.charts.splice(t.sheet.charts.indexOf(t.chart), 1);
      },
    },
  }),
  ChartTitle: bagClass(['Text', 'Visible', 'Overlay']),
  ChartLegend: bagClass(['Visible', 'Position', 'Overlay']),
  ChartAxes: defineClass<ChartTarget>({
    get: {
      CategoryAxis: (t) => object('ChartAxis', chartBag(t, 'categoryAxis')),
      ValueAxis: (t) => object('ChartAxis', chartBag(t, 'valueAxis')),
    },
  }),
  ChartAxis: bagClass([
    'Minimum',
    'Maximum',
    'MajorUnit',
    'NumberFormat',
    'LinkNumberFormat',
    'ReversePlotOrder',
    'Visible',
    'TickLabelPosition',
  ]),
  ChartSeriesCollection: defineClass<ChartTarget>({
    get: { Count: (t) => t.chart.series.length },
    items: (t) => t.chart.series.map((s) => seriesObject(t.chart, s)),
    call: {
      Add: (t, [name]) => {
        const series: SeriesItem = { name: String(name ?? ''), bags: {} };
        t.chart.series.push(series);
        return seriesObject(t.chart, series);
      },
      GetItemAt: (t, [index]) => {
        const series = t.chart.series[Number(index)];
        if (series === undefined) throw itemNotFound(`series ${String(index)}`);
        return seriesObject(t.chart, series);
      },
      GetCount: (t) => t.chart.series.length,
    },
  }),
  ChartSeries: defineClass<SeriesTarget>({
    get: {
      Name: (t) => t.series.name,
      Format: (t) => object('ChartSeriesFormat', t),
      DataLabels: (t) => object('ChartDataLabels', seriesBag(t, 'labels')),
    },
    set: {
      Name: (t, value) => {
        if (String(value).length > 255) throw invalidArgument('series name');
        t.series.name = String(value);
      },
      ...Object.fromEntries(
        seriesProperties.map((p) => [
          p,
          (t: SeriesTarget, value: unknown) => {
            seriesBag(t, 'own')[p] = value;
          },
        ]),
      ),
    },
    call: {
      SetValues: (t, [range]) => {
        t.series.values = vector(range);
      },
      SetXAxisValues: (t, [range]) => {
        t.series.categories = vector(range);
      },
      Delete: (t) => {
        if (t.chart.series.length === 1) throw generalException('the last series of a chart');
        t.chart.series.splice(t.chart.series.indexOf(t.series), 1);
      },
    },
  }),
  ChartDataLabels: bagClass(['ShowValue', 'NumberFormat', 'Position', 'ShowSeriesName'], {
    get: { Format: (bag) => object('ChartDataLabelFormat', bag) },
  }),
  ChartAreaFormat: defineClass<Bag>({ get: { Font: (bag) => object('ChartFont', bag) } }),
  ChartDataLabelFormat: defineClass<Bag>({ get: { Font: (bag) => object('ChartFont', bag) } }),
  ChartFont: bagClass(['Name', 'Size', 'Color', 'Bold', 'Italic']),
  ChartSeriesFormat: defineClass<SeriesTarget>({
    get: {
      Fill: (t) => object('ChartFill', seriesBag(t, 'fill')),
      Line: (t) => object('ChartLineFormat', seriesBag(t, 'line')),
    },
  }),
  ChartFill: defineClass<Bag>({
    call: {
      SetSolidColor: (bag, [color]) => {
        if (!/^#[0-9A-F]{6}$/i.test(String(color))) throw invalidArgument(`colour ${String(color)}`);
        bag['Color'] = color;
      },
    },
  }),
  ChartLineFormat: bagClass(['Color', 'Weight', 'LineStyle']),
};
