import { inExcel } from '../in-excel';
import type { Drawn } from './drawing';

async function remove(context: Excel.RequestContext, drawn: Drawn): Promise<void> {
  const sheets = drawn.sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
  const names = drawn.names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('visibility');
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    // Excel deletes no very hidden sheet.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}

/** Takes away the sheets and names that a drawing added, wherever they have been moved or however renamed, and nothing else; two round trips. */
export const removeDrawn = (drawn: Drawn): Promise<void> => inExcel((context) => remove(context, drawn));
