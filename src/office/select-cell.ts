import { inExcel } from './in-excel';

/** Shows a cell or range to the person: activates its sheet and selects it. False where the sheet is not there or is hidden. */
export const selectCell = (sheetName: string, address: string): Promise<boolean> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return true;
  });
