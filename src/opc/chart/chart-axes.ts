import type { ChartData } from './chart-data';
import { textProperties } from './chart-text';

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

const LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></c:spPr>';
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** The two axes of a bar, stacked or line chart; the categories of a horizontal one run from the top down, as people read. */
export function chartAxes(chart: ChartData, font: string): string {
  const horizontal = chart.kind !== 'line' && chart.horizontal === true;
  const format = chart.percent ? '0%' : '#,##0';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${LINE}` +
    `${textProperties(font, 9)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const negative = chart.series.some((s) => s.values.some((v) => v !== null && v < 0));
  const limits = (chart.percent ? '<c:max val="1"/>' : '') + (negative ? '' : '<c:min val="0"/>');
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>${GRID}<c:numFmt formatCode="${format}" sourceLinked="0"/>${ticks}` +
    `${textProperties(font, 9)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>';
  return category + value;
}
