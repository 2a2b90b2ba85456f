import { a1 } from '../sheet/a1';
import type { SheetFound } from './find-sheets';
import type { HeadText } from './returned-workbook';

/** A heading has fewer texts, and the name of a unit is shorter. */
const MOST_TEXTS = 12;
const LONGEST_NAME = 200;

/** The first texts above a table, each with its place; longer ones than any name of a unit, and results of formulas, are left out. */
export function headTexts({ sheet, table }: SheetFound): HeadText[] {
  const texts: HeadText[] = [];
  for (const { index, cells } of sheet.rows) {
    if (index >= table.lastHeadRow) break;
    for (const { column, value, formula } of cells) {
      if (typeof value !== 'string' || formula === true || value.length > LONGEST_NAME) continue;
      texts.push({ sheet: sheet.name, cell: a1(column, index), text: value });
      if (texts.length === MOST_TEXTS) return texts;
    }
  }
  return texts;
}
