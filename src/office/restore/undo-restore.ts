import { protectSheet } from '../draw/frame';
import { quotedText } from '../draw/quoted-text';
import { inExcel } from '../in-excel';
import { sameFormula } from './differences';
import type { ReplacedCell } from './restored';

// A cell is asked for and written with about three calls of 420 bytes: well below a megabyte.
const cellsAtOnce = 600;

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** The sheets of the cells that are still there, with whether they are protected. */
async function presentSheets(context: Excel.RequestContext, cells: readonly ReplacedCell[]): Promise<Sheets> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const found = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of found) sheet.load('protection/protected');
  await context.sync();
  return new Map(found.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet] as const])));
}

async function putBack(context: Excel.RequestContext, sheets: Sheets, cells: readonly ReplacedCell[]): Promise<number> {
  if (cells.length === 0) return 0;
  const asked = cells.slice(0, cellsAtOnce).flatMap((cell) => {
    const range = sheets.get(cell.sheet)?.getRange(cell.cell).load('formulas');
    return range === undefined ? [] : [{ cell, range }];
  });
  await context.sync();
  const ready = asked.filter(({ cell, range }) => sameFormula((range.formulas as readonly (readonly unknown[])[])[0]?.[0], cell.put));
  for (const { cell, range } of ready) {
    const { was } = cell;
    range.formulas = [[typeof was === 'string' && !was.startsWith('=') ? quotedText(was) : was]];
  }
  await context.sync();
  return ready.length + (await putBack(context, sheets, cells.slice(cellsAtOnce)));
}

async function undo(context: Excel.RequestContext, cells: readonly ReplacedCell[]): Promise<number> {
  const sheets = await presentSheets(context, cells);
  const locked = [...sheets.values()].filter((sheet) => sheet.protection.protected);
  for (const sheet of locked) sheet.protection.unprotect();
  try {
    return await putBack(context, sheets, cells);
  } finally {
    for (const sheet of locked) protectSheet(sheet);
    await context.sync();
  }
}

/**
 * Puts back what stood in cells before the template was restored over it, and gives in how many. A cell in which somebody has typed since is left alone, as is one
 * whose sheet is gone. One round trip for the sheets, and two for every 600 cells.
 */
export const undoRestore = (cells: readonly ReplacedCell[]): Promise<number> => inExcel((context) => undo(context, cells));
