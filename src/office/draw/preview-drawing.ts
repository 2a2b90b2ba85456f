import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { inExcel } from '../in-excel';
import type { DrawingPreview } from './drawing';

const among = (names: readonly string[]): ((name: string) => boolean) => {
  const lower = new Set(names.map((n) => n.toLowerCase()));
  return (name) => lower.has(name.toLowerCase());
};

/** Compares a spec with the open workbook, within a batch; one round trip. */
export async function compareWithWorkbook(context: Excel.RequestContext, spec: WorkbookSpec): Promise<DrawingPreview> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const ownSheets = spec.sheets.map((s) => s.name);
  const ownNames = spec.names.map((n) => n.name);
  const ownTables = spec.sheets.flatMap((s) => (s.tables ?? []).map((t) => t.name));
  const isSheet = among(worksheets.items.map((s) => s.name));
  const isName = among(names.items.map((n) => n.name));
  const isTable = among(tables.items.map((t) => t.name));
  const isOwnSheet = among(ownSheets);
  const isTableElsewhere = among(tables.items.filter((t) => !isOwnSheet(t.worksheet.name)).map((t) => t.name));
  return {
    creates: { sheets: ownSheets.filter((n) => !isSheet(n)), names: ownNames.filter((n) => !isName(n)) },
    taken: { sheets: ownSheets.filter(isSheet), names: ownNames.filter(isName), tables: ownTables.filter(isTable) },
    blocking: [...ownNames.filter(isTable), ...ownTables.filter(isName), ...ownTables.filter(isTableElsewhere)],
  };
}

/** What drawing the spec would add to the open workbook, and what is there already. */
export const previewDrawing = (spec: WorkbookSpec): Promise<DrawingPreview> => inExcel((context) => compareWithWorkbook(context, spec));
