import { cellValues, type SeenCell, type SeenWorkbook } from './cell-values';
import { convert, type NamedFile } from './soffice';

/** What every cell of each workbook holds after LibreOffice has opened it and calculated every formula anew. */
export async function recalculate(files: readonly NamedFile[]): Promise<SeenWorkbook[]> {
  return (await convert(files, 'xlsx')).map(cellValues);
}

function same(a: SeenCell['value'], b: SeenCell['value']): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return (a ?? '') === (b ?? '');
}

/**
 * Every formula whose stored value is not what LibreOffice calculates, one line each with file, sheet and cell; and a line for a workbook
 * in which no formula was found at all, so that a comparison of nothing is noticed.
 */
export async function recalculationFaults(files: readonly NamedFile[]): Promise<string[]> {
  const after = await recalculate(files);
  return files.flatMap((file, i) => {
    const faults: string[] = [];
    let formulas = 0;
    for (const [sheet, cells] of cellValues(file.bytes)) {
      for (const [address, stored] of cells) {
        if (stored.formula === undefined) continue;
        formulas += 1;
        const calculated = after[i]?.get(sheet)?.get(address)?.value ?? null;
        if (!same(stored.value, calculated)) {
          faults.push(`${file.name} ${sheet}!${address}: stored ${JSON.stringify(stored.value)}, calculated ${JSON.stringify(calculated)}`);
        }
      }
    }
    return formulas === 0 ? [`${file.name}: no formula`] : faults;
  });
}
