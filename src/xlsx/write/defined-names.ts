import { quotedSheet } from '../../core/sheet/a1';
import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute, escapeText } from '../../opc/escape-xml';

/** A reference with absolute marks: A1:H9 → $A$1:$H$9. */
export function absolute(ref: string): string {
  return ref.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
}

function sheetNames(sheet: SheetSpec, index: number): string[] {
  const own = (name: string, ref: string, hidden = '') =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${escapeText(ref)}</definedName>`;
  const at = quotedSheet(sheet.name);
  const inSheet = (ref: string) =>
    ref
      .split(',')
      .map((part) => `${at}!${absolute(part)}`)
      .join(',');
  const names: string[] = [];
  if (sheet.filterRef !== undefined) names.push(own('_FilterDatabase', inSheet(sheet.filterRef), ' hidden="1"'));
  if (sheet.print?.area !== undefined) names.push(own('Print_Area', inSheet(sheet.print.area)));
  const heads = sheet.print?.repeatRows;
  if (heads !== undefined) names.push(own('Print_Titles', `${at}!$${heads.first}:$${heads.last}`));
  return names;
}

/** `definedNames`: the workbook's own, and each sheet's print area, repeated rows and filter. */
export function definedNames(spec: WorkbookSpec): string {
  const own = spec.names.map(({ name, ref }) => `<definedName name="${escapeAttribute(name)}">${escapeText(ref)}</definedName>`);
  const all = [...own, ...spec.sheets.flatMap(sheetNames)];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}
