import { XML_DECLARATION } from '../escape-xml';
import { CATEGORY_AXIS, VALUE_AXIS, chartAxes } from './chart-axes';
import type { ChartData } from './chart-data';
import { chartSeries } from './chart-series';
import { chartTitle, textProperties } from './chart-text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const FRAME =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

function plot(chart: ChartData, font: string): string {
  const series = chart.series.map((s, i) => chartSeries(chart, s, i, font)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const stacked = chart.kind === 'stacked';
  return (
    `<c:barChart><c:barDir val="${chart.horizontal ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
  );
}

/** The XML of a native chart part (ISO/IEC 29500, DrawingML charts) with its cached values, for a workbook or a text document. */
export function chartPart(chart: ChartData, font: string): string {
  const legend =
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(font, 10)}</c:legend>` : '';
  return (
    `${XML_DECLARATION}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${chartTitle(chart.title, font)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(chart, font)}${chartAxes(chart, font)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${FRAME}${textProperties(font, 10)}</c:chartSpace>`
  );
}
