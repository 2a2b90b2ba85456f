import type { ConditionalFormat } from '../../core/sheet/workbook-spec';
import { escapeText } from '../../opc/escape-xml';
import type { StyleBook } from './style-book';

type DataBar = Extract<ConditionalFormat, { kind: 'data-bar' }>;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The name that joins a data bar to its extension; numbered, so that the same spec gives the same bytes. */
function barId(priority: number): string {
  return `{7B1D0C5E-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleBook): string {
  if (format.kind === 'expression') {
    return `<cfRule type="expression" dxfId="${styles.rule(format.style)}" priority="${priority}"><formula>${escapeText(format.formula)}</formula></cfRule>`;
  }
  return (
    `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">` +
    `<cfvo type="num" val="${format.min}"/><cfvo type="num" val="${format.max}"/><color rgb="FF${format.color}"/></dataBar>` +
    `<extLst><ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${barId(priority)}</x14:id></ext></extLst></cfRule>`
  );
}

/** `conditionalFormatting` elements in the order given, the first the strongest. */
export function conditionalFormats(formats: readonly ConditionalFormat[], styles: StyleBook): string {
  return formats
    .map((format, i) => `<conditionalFormatting sqref="${format.ref}">${ruleXml(format, i + 1, styles)}</conditionalFormatting>`)
    .join('');
}

function solidBar(bar: DataBar, priority: number): string {
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(priority)}">` +
    '<x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="none">' +
    `<x14:cfvo type="num"><xm:f>${bar.min}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${bar.max}</xm:f></x14:cfvo>` +
    `</x14:dataBar></x14:cfRule><xm:sqref>${bar.ref}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** The sheet's `extLst`: since Excel 2010 data bars are solid, and so legible in grey; older ones read the plain rule. */
export function dataBarExtension(formats: readonly ConditionalFormat[]): string {
  const bars = formats.flatMap((format, i) => (format.kind === 'data-bar' ? [solidBar(format, i + 1)] : []));
  if (bars.length === 0) return '';
  const inner = `<x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="${X14}" uri="${SHEET_EXTENSION}">${inner}</ext></extLst>`;
}
