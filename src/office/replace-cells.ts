import { inExcel } from './in-excel';
import { quotedText } from './draw/quoted-text';

type Scalar = string | number | boolean;

/** What a cell of the open workbook is to hold in place of what it holds; `format` is the number format that it is then to have. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly from: Scalar;
  readonly to: Scalar;
  readonly format?: string;
}

/** What became of changes: those done, each as the change that takes it back, and the cells that no longer held what was expected. */
export interface CellsReplaced {
  readonly undo: readonly CellChange[];
  readonly left: readonly Pick<CellChange, 'sheet' | 'cell'>[];
}

// A cell is asked for and written with about three calls of 420 bytes: well below a megabyte.
const cellsAtOnce = 600;

function pieces<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / cellsAtOnce) }, (_, i) => all.slice(i * cellsAtOnce, (i + 1) * cellsAtOnce));
}

/** The sheets of the changes that are there. */
async function presentSheets(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<Map<string, Excel.Worksheet>> {
  const names = [...new Set(changes.map((change) => change.sheet))];
  const found = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  await context.sync();
  return new Map(found.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet] as const])));
}

interface Standing {
  readonly change: CellChange;
  readonly range: Excel.Range;
}

/** Asks, piece by piece, what the cells hold now. */
async function standing(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  [next, ...rest]: readonly (readonly CellChange[])[],
): Promise<Standing[]> {
  if (next === undefined) return [];
  const asked = next.flatMap((change) => {
    const range = sheets.get(change.sheet)?.getRange(change.cell);
    range?.load('values,numberFormat');
    return range === undefined ? [] : [{ change, range }];
  });
  await context.sync();
  return [...asked, ...(await standing(context, sheets, rest))];
}

function write({ change, range }: Standing): CellChange {
  const [[value]] = range.values as [[Scalar]];
  const [[format]] = range.numberFormat as [[string]];
  const { to } = change;
  // The format first: in a cell of texts a number would become one.
  if (change.format !== undefined && change.format !== format) range.numberFormat = [[change.format]];
  range.values = [[typeof to === 'string' ? quotedText(to) : to]];
  return { sheet: change.sheet, cell: change.cell, from: to, to: value, format };
}

async function writeAll(context: Excel.RequestContext, [next, ...rest]: readonly (readonly Standing[])[]): Promise<CellChange[]> {
  if (next === undefined) return [];
  const undo = next.map(write);
  await context.sync();
  return [...undo, ...(await writeAll(context, rest))];
}

/**
 * Puts values into cells of the open workbook. A cell that does not hold what the change says (somebody has typed meanwhile), or is gone, is left alone
 * and told. One round trip for the sheets, and two for every 600 cells; all is asked for before anything is written.
 */
export const replaceCells = (changes: readonly CellChange[]): Promise<CellsReplaced> =>
  inExcel(async (context) => {
    const sheets = await presentSheets(context, changes);
    const asked = await standing(context, sheets, pieces(changes));
    const ready = asked.filter(({ change, range }) => (range.values as [[unknown]])[0][0] === change.from);
    const undo = await writeAll(context, pieces(ready));
    const done = new Set(ready.map(({ change }) => change));
    return { undo, left: changes.filter((change) => !done.has(change)).map(({ sheet, cell }) => ({ sheet, cell })) };
  });
