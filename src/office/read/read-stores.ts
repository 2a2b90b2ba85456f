import { METADATA_SHEET } from '../../core/fields/layout';
import { inExcel } from '../in-excel';

/** The very hidden sheets of ours in the open workbook, each with the schema that it states; two round trips. */
export const readStores = (): Promise<Map<string, string>> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const stores = worksheets.items.filter((sheet) => sheet.name.startsWith(METADATA_SHEET));
    const heads = stores.map((sheet) => ({ name: sheet.name, range: sheet.getRange('B1').load('values') }));
    await context.sync();
    return new Map(heads.map(({ name, range }) => [name, String((range.values as unknown[][])[0]?.[0] ?? '')]));
  });
