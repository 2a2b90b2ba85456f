import type { WorkbookRows } from '../sheet/sheet-rows';
import { a1 } from '../sheet/a1';
import { METADATA_SHEET } from '../fields/layout';
import { hasSecrecyMark } from '../text/secrecy-mark';

/** Where a mark of secrecy stands. Its text is not kept: such content belongs on other machines and into no report. */
export interface SecrecyMark {
  readonly sheet: string;
  readonly cell: string;
}

/** Of so many columns the last text is remembered. */
const MOST_COLUMNS = 64;

/** The first mark of secrecy in a workbook, in comments and boxes too, in order of sheets and rows, or null. */
export function findSecrecyMark(workbook: WorkbookRows): SecrecyMark | null {
  for (const sheet of workbook.sheets) {
    if (sheet.name.startsWith(METADATA_SHEET)) continue;
    for (const note of sheet.notes ?? []) if (hasSecrecyMark(note.text)) return { sheet: sheet.name, cell: note.cell };
    // Columns repeat their texts: each is looked at once as long as it comes again in the next row.
    const before: string[] = [];
    for (const row of sheet.rows) {
      for (const { column, value } of row.cells) {
        if (typeof value !== 'string' || before[column] === value) continue;
        if (hasSecrecyMark(value)) return { sheet: sheet.name, cell: a1(column, row.index) };
        if (column < MOST_COLUMNS) before[column] = value;
      }
    }
  }
  return null;
}
