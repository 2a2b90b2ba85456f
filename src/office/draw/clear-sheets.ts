function clearContent(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
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

/**
 * Empties sheets that are to be drawn anew, without deleting them: what other sheets refer to stays where it is. Two round trips; a sheet that is
 * protected with a password makes Excel refuse.
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
  standing.forEach(clearContent);
  await context.sync();
}
