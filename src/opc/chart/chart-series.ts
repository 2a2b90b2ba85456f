import { escapeText } from '../escape-xml';
import type { ChartData, ChartSeriesData } from './chart-data';
import { textProperties } from './chart-text';

// Beside colour, a line is told from its neighbours by dashes and markers: charts are printed in grey.
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'];
const MARKERS = ['circle', 'square', 'triangle', 'diamond'];

function stringCache(values: readonly string[]): string {
  const points = values.map((v, i) => `<c:pt idx="${i}"><c:v>${escapeText(v)}</c:v></c:pt>`).join('');
  return `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
}

function numberCache(values: readonly (number | null)[], format: string): string {
  const points = values.map((v, i) => (v === null ? '' : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`)).join('');
  return `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
}

function seriesName(series: ChartSeriesData): string {
  if (series.nameRef === undefined) return `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeText(series.nameRef)}</c:f>${stringCache([series.name])}</c:strRef></c:tx>`;
}

function look(chart: ChartData, series: ChartSeriesData, index: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill>`;
  if (chart.kind !== 'line') return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const dash = DASHES[index % DASHES.length];
  const marker = MARKERS[index % MARKERS.length];
  return (
    `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`
  );
}

/** Black or white, whichever is legible on a colour (its luma as in ITU-R BT.601). */
function legibleOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? 'FFFFFF' : '000000';
}

function dataLabels(chart: ChartData, color: string, font: string): string {
  // An empty third section keeps zeros from crowding the bars.
  const format = chart.percent ? '0%;-0%;' : '#,##0;-#,##0;';
  const look = textProperties(font, 9, chart.kind === 'stacked' ? legibleOn(color) : '000000');
  const place = { bar: 'outEnd', stacked: 'ctr', line: 't' }[chart.kind];
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look}` +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** One `c:ser`: name, look, labels, and references with the values that stand there, so that previews show the chart without calculating. */
export function chartSeries(chart: ChartData, series: ChartSeriesData, index: number, font: string): string {
  const format = chart.percent ? '0%' : 'General';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(series)}${look(chart, series, index)}${dataLabels(chart, series.color, font)}` +
    `<c:cat><c:strRef><c:f>${escapeText(series.categoriesRef)}</c:f>${stringCache(series.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(series.valuesRef)}</c:f>${numberCache(series.values, format)}</c:numRef></c:val>` +
    `${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}
