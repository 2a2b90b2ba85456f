import { excelCode } from '../in-excel';
import { canFold } from './outline';

function clearContent(sheet: Excel.Worksheet): void {
  for (const chart of [...sheet.charts.items]) chart.delete();
  for (const table of [...sheet.tables.items]) table.convertToRange();
  if (sheet.autoFilter.enabled) sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.clear('All');
}

// Excel folds at most so deep.
const deepestFold = 7;

/** Takes one level after the other off the outline of a sheet; Excel refuses once none is left, and tells it in no other way. */
async function unfold(context: Excel.RequestContext, name: string, by: 'ByRows' | 'ByColumns', left = deepestFold): Promise<void> {
  if (left === 0) return;
  context.workbook.worksheets.getItem(name).getUsedRange().ungroup(by);
  const more = await context.sync().then(
    () => true,
    (error: unknown) => {
      if (excelCode(error) === undefined) throw error;
      return false;
    },
  );
  if (more) await unfold(context, name, by, left - 1);
}

async function unfoldAll(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await unfold(context, name, 'ByRows');
    await unfold(context, name, 'ByColumns');
  }
}

/**
 * Empties sheets that are to be drawn anew, without deleting them: what other sheets refer to stays where it is. Two round trips, and some
 * more per sheet where rows can be folded; a sheet that is protected with a password makes Excel refuse.
 */
export async function clearSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const standing = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('protection/protected,autoFilter/enabled');
    sheet.charts.load('items/name');
    sheet.tables.load('items/name');
    return sheet;
  });
  await context.sync();
  for (const sheet of standing) if (sheet.protection.protected) sheet.protection.unprotect();
  if (canFold()) await unfoldAll(context, names);
  standing.forEach(clearContent);
  await context.sync();
}
