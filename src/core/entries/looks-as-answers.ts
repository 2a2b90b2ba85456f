import { entryFields, targetFields } from '../fields/fields';
import { MARK_FILLS } from '../fields/layout';
import { issue, type Issue } from '../issue/issue';
import { a1 } from '../sheet/a1';
import type { SheetRows } from '../sheet/sheet-rows';
import type { SheetFound } from './find-sheets';

/** A row of a table as far as its looks go: where it stands, and whether the unit answered it in words or figures. */
export interface AnsweredOrNot {
  readonly row: number;
  readonly answered: boolean;
}

const MOST_CELLS = 8;
/** Of the rows, the part that must look alike for another look to be somebody's doing. */
const USUAL_PART = 0.8;
const ENTERED: ReadonlySet<string> = new Set([
  ...Object.values(entryFields).map((f) => f.id),
  ...targetFields.filter((f) => f.role === 'entered').map((f) => f.id),
]);

/** For each row of a sheet that is asked for (in order), the look of every column; rows in which none changes share one list. */
function looksOf(sheet: SheetRows, asked: readonly AnsweredOrNot[]): (readonly string[])[] {
  let looks: string[] = [];
  let next = 0;
  return asked.map(({ row }) => {
    for (; next < sheet.rows.length && sheet.rows[next]!.index <= row; next++) {
      const changes = sheet.rows[next]!.looks ?? [];
      if (changes.length > 0) looks = [...looks];
      for (const { column, look } of changes) looks[column] = look;
    }
    return looks;
  });
}

/** The office put the fill there itself. */
const isMark = (look: string): boolean => MARK_FILLS.some((fill) => look.includes(fill));
const isColour = (look: string): boolean => look !== '' && !isMark(look);

/** The look that nearly all rows have in a column; undefined where there is none. */
function usualLook(looks: readonly (readonly string[])[], column: number): string | undefined {
  const counts = new Map<string, number>();
  for (const of of looks) {
    const look = of[column] ?? '';
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= USUAL_PART * looks.length)?.[0];
}

/**
 * Tells where rows without an answer were coloured or struck through (`look-as-answer`): looks carry no figures. A colour is somebody's doing in a cell that
 * was issued without one and left blank, or where the text of a row looks unlike that of nearly all others; in a sheet whose coloured rows are mostly answered it
 * is an ornament. `text` and `answer` are the fields of the issued text and of the answer; `rows` are those that are asked for.
 */
export function looksAsAnswers(
  { sheet, table }: SheetFound,
  rows: readonly AnsweredOrNot[],
  text: string,
  answer: string,
  file: string,
): Issue[] {
  if (!sheet.rows.some((row) => row.looks !== undefined)) return [];
  const asked = [...rows].sort((a, b) => a.row - b.row);
  const looks = looksOf(sheet, asked);
  const ours = [...table.columns.values()];
  const entered = [...table.columns].flatMap(([field, column]) => (ENTERED.has(field) ? [column] : []));
  const textColumn = table.columns.get(text);
  const usual = textColumn === undefined ? undefined : usualLook(looks, textColumn);
  const textLook = (of: readonly string[]): string => of[textColumn ?? -1] ?? '';
  const isUnusual = (of: readonly string[]): boolean =>
    ours.some((column) => of[column]?.endsWith('struck')) || (usual !== undefined && !isMark(textLook(of)) && textLook(of) !== usual);
  const painted = (of: readonly string[]): readonly number[] => entered.filter((column) => isColour(of[column] ?? ''));
  // Rows share their lists of looks, so that of a sheet that nobody painted one list is looked at and no row.
  const kinds = new Map([...new Set(looks)].map((of) => [of, { unusual: isUnusual(of), painted: painted(of) }] as const));
  if ([...kinds.values()].every((kind) => !kind.unusual && kind.painted.length === 0)) return [];
  const byIndex = new Map(sheet.rows.map((row) => [row.index, row]));
  const marked = asked.filter(({ row, answered }, at) => {
    const kind = kinds.get(looks[at]!)!;
    if (kind.unusual || (answered && kind.painted.length > 0)) return true;
    const holds = new Set(byIndex.get(row)?.cells.map((cell) => cell.column));
    return kind.painted.some((column) => !holds.has(column));
  });
  const open = marked.filter((row) => !row.answered);
  if (open.length === 0 || 2 * open.length < marked.length) return [];
  const column = table.columns.get(answer) ?? 0;
  const cells = open.slice(0, MOST_CELLS).map(({ row }) => a1(column, row));
  const told = { count: open.length, cells: `${cells.join(', ')}${open.length > cells.length ? ', …' : ''}` };
  return [issue('look-as-answer', 'warning', { kind: 'sheet', file, sheet: sheet.name }, told)];
}
