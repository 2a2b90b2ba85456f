import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeAttribute } from '../../opc/escape-xml';
import { definedNames } from './defined-names';
import { MAIN, RELATIONS } from './namespaces';

// The calculation engine of Excel 2019 and later. Without it, or with fullCalcOnLoad, Excel would recalculate on opening and
// ask to save a file that nobody has changed; the stored values are already those of the formulas.
const CALCULATION = '<calcPr calcId="191029"/>';

/** The sheet that the workbook opens on: the one named, or the first that can be seen. */
export function activeSheetIndex(spec: WorkbookSpec): number {
  const visible = (index: number) => (spec.sheets[index]?.state ?? 'visible') === 'visible';
  const named = spec.sheets.findIndex((sheet) => sheet.name === spec.activeSheet);
  if (named >= 0 && visible(named)) return named;
  const first = spec.sheets.findIndex((_, i) => visible(i));
  if (first < 0) throw new Error('a workbook needs a sheet that can be seen');
  return first;
}

/** The workbook part; the nth sheet stands behind the relation rIdn. */
export function workbookPart(spec: WorkbookSpec): string {
  const active = activeSheetIndex(spec);
  const sheets = spec.sheets.map((sheet, i) => {
    const state = (sheet.state ?? 'visible') === 'visible' ? '' : ` state="${sheet.state}"`;
    return `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return (
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20490" windowHeight="7755" activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${definedNames(spec)}${CALCULATION}</workbook>`
  );
}
