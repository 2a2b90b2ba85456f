import type { ChartSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeAttribute } from '../../opc/escape-xml';
import { RELATIONS } from './namespaces';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function corner(tag: 'from' | 'to', at: ChartSpec['from']): string {
  return `<xdr:${tag}><xdr:col>${at.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function anchor(chart: ChartSpec, number: number): string {
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', chart.from)}${corner('to', chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.alt)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The part that says where the charts of a sheet stand; its nth relation leads to the nth chart. */
export function drawingPart(charts: readonly ChartSpec[]): string {
  return (
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${DRAWING_MAIN}" xmlns:r="${RELATIONS}">` +
    `${charts.map((chart, i) => anchor(chart, i + 1)).join('')}</xdr:wsDr>`
  );
}
