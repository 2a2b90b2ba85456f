import { excelCode, inExcel } from './in-excel';

export interface WatchOptions {
  /** How long nothing must have changed before the listener hears of it, in milliseconds. */
  readonly pause?: number;
}

/** What a listener hears: something changed on the sheet, here or by a co-author; what it was is read anew. */
export interface SheetChange {
  readonly remote: boolean;
}

const usualPause = 800;
const ownChange = 'ThisLocalAddin';

/**
 * Tells `listener` that something changed on a sheet, once a short pause follows the last change. Excel's events miss some changes and describe
 * others badly, so they say no more than that. Changes that this add-in makes are not told where Excel knows them (ExcelApi 1.14). The returned
 * function ends it.
 */
export async function watchSheet(
  name: string,
  listener: (change: SheetChange) => void,
  options: WatchOptions = {},
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remote = true;
  const hear = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === ownChange) return Promise.resolve();
    remote = remote && event.source === 'Remote';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { remote };
      remote = true;
      listener(change);
    }, options.pause ?? usualPause);
    return Promise.resolve();
  };
  const handler = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id');
    await context.sync();
    const added = sheet.onChanged.add(hear);
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch((error: unknown) => {
      // A sheet that was deleted meanwhile has taken its events with it.
      if (excelCode(error) !== 'ItemNotFound') throw error;
    });
  };
}
