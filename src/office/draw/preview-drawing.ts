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
  tables.load('items/name');
  await context.sync();
  const ownSheets = spec.sheets.map((s) => s.name);
  const ownNames = spec.names.map((n) => n.name);
  const named = [...names.items, ...tables.items].map((n) => n.name);
  const ownTables = spec.sheets.flatMap((s) => (s.tables ?? []).map((t) => t.name));
  const takenSheet = among(worksheets.items.map((s) => s.name));
  const takenName = among(named);
  return {
    creates: { sheets: ownSheets.filter((n) => !takenSheet(n)), names: ownNames.filter((n) => !takenName(n)) },
    taken: { sheets: ownSheets.filter(takenSheet), names: ownNames.filter(takenName), tables: ownTables.filter(takenName) },
  };
}

/** What drawing the spec would add to the open workbook, and what is there already. */
export const previewDrawing = (spec: WorkbookSpec): Promise<DrawingPreview> => inExcel((context) => compareWithWorkbook(context, spec));
