import { a1 } from '../../core/sheet/a1';
import type { ChartSeries, ChartSpec, SheetSpec } from '../../core/sheet/workbook-spec';
import { quotedText } from './quoted-text';
import type { Place, Step } from './step';
import { jsonBytes, step } from './step';

// Beside colour, a line is told from its neighbours by dashes and markers: charts are printed in grey.
const dashes = ['Continuous', 'Dash', 'Dot', 'DashDot'] as const;
const markers = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;
const labelPositions = { bar: 'OutsideEnd', stacked: 'Center', line: 'Top' } as const;
const markerSize = 7;
const lineWeight = 2.25;
const gapWidth = 60;
const fullOverlap = 100;
const callsPerSeries = 14;
const callsPerChart = 22;

function typeOf(chart: ChartSpec): Excel.ChartType | 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'LineMarkers' {
  if (chart.kind === 'line') return 'LineMarkers';
  if (chart.kind === 'stacked') return chart.horizontal ? 'BarStacked' : 'ColumnStacked';
  return chart.horizontal ? 'BarClustered' : 'ColumnClustered';
}

function rangeOf({ workbook, sheet }: Place, reference: string): Excel.Range {
  const m = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (m === null) return sheet.getRange(reference);
  return workbook.worksheets.getItem(m[1]?.replace(/''/g, "'") ?? m[2] ?? '').getRange(m[3] ?? '');
}

/** Black or white, whichever is legible on a colour (its luma as in ITU-R BT.601). */
function legibleOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? '#FFFFFF' : '#000000';
}

function drawSeries(place: Place, series: Excel.ChartSeries, chart: ChartSpec, spec: ChartSeries, index: number): void {
  series.name = spec.name;
  series.setValues(rangeOf(place, spec.valuesRef));
  series.setXAxisValues(rangeOf(place, spec.categoriesRef));
  series.hasDataLabels = true;
  series.dataLabels.position = labelPositions[chart.kind];
  // An empty third section keeps zeros from crowding the bars.
  series.dataLabels.numberFormat = chart.percent ? '0%;-0%;' : '#,##0;-#,##0;';
  if (chart.kind === 'stacked') series.dataLabels.format.font.color = legibleOn(spec.color);
  if (chart.kind === 'line') {
    series.format.line.color = `#${spec.color}`;
    series.format.line.weight = lineWeight;
    series.format.line.lineStyle = dashes[index % dashes.length] ?? 'Continuous';
    series.markerStyle = markers[index % markers.length] ?? 'Circle';
    series.markerSize = markerSize;
    return;
  }
  series.format.fill.setSolidColor(`#${spec.color}`);
  series.gapWidth = gapWidth;
  if (chart.kind === 'stacked') series.overlap = fullOverlap;
}

function drawAxes(axes: Excel.ChartAxes, spec: ChartSpec): void {
  const { valueAxis, categoryAxis } = axes;
  valueAxis.numberFormat = spec.percent ? '0%' : '#,##0';
  if (!spec.series.some((s) => s.values.some((v) => v !== null && v < 0))) valueAxis.minimum = 0;
  if (spec.percent) valueAxis.maximum = 1;
  // A horizontal chart is read from the top down.
  if (spec.kind !== 'line' && spec.horizontal) categoryAxis.reversePlotOrder = true;
}

function drawChart(place: Place, spec: ChartSpec, font: string): void {
  const [first] = spec.series;
  if (first === undefined) return;
  const values = rangeOf(place, first.valuesRef);
  const chart = place.sheet.charts.add(typeOf(spec) as Excel.ChartType, values, isRow(first.valuesRef) ? 'Rows' : 'Columns');
  chart.name = spec.name;
  chart.setPosition(a1(spec.from.column, spec.from.row + 1), a1(spec.to.column - 1, spec.to.row));
  chart.title.text = spec.title;
  chart.format.font.name = font;
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = 'Bottom';
  drawAxes(chart.axes, spec);
  spec.series.forEach((series, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawSeries(place, drawn, spec, series, i);
  });
}

/** Whether a reference to one line of cells lies along a row. */
function isRow(reference: string): boolean {
  const [, from, to] = /\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(reference) ?? [];
  return from !== undefined && from === to;
}

/** The live workbook has no alternative text for charts at this level: it stands in the cell below, unless something else does. */
function drawAlternative(place: Place, spec: ChartSpec, sheet: SheetSpec): void {
  const there = sheet.rows[spec.to.row]?.cells[spec.from.column];
  if (spec.alt === '' || (there !== null && there !== undefined)) return;
  const cell = place.sheet.getRange(a1(spec.from.column, spec.to.row + 1));
  cell.values = [[quotedText(spec.alt)]];
  cell.format.font.italic = true;
}

/** Native charts; they come after the cells of all sheets. */
export function chartSteps(sheet: SheetSpec, font: string): Step[] {
  return (sheet.charts ?? []).map((spec) =>
    step(callsPerChart + spec.series.length * callsPerSeries, jsonBytes(spec.alt), (place) => {
      drawChart(place, spec, font);
      drawAlternative(place, spec, sheet);
    }),
  );
}
