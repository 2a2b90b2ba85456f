import { isPersonalHeader, registerColumnOf, type RegisterColumn } from '../../fields/register/register-columns';
import { tidy } from '../../fields/kind/plain-text';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { Group } from '../../plan/unit';
import { a1, columnLetters } from '../../sheet/a1';
import type { SheetRow, SheetRows } from '../../sheet/sheet-rows';
import { plainText, rawText } from '../../fields/kind/plain-text';
import { readUnits, type ReadRegister } from './read-units';
import { csvRows } from './csv-rows';
import type { TableRow } from './table-rows';

/** How far down a header is looked for; above it stand titles. */
const MOST_ROWS_ABOVE = 20;

function headerOf(row: SheetRow): Map<RegisterColumn, number> {
  const columns = new Map<RegisterColumn, number>();
  for (const cell of row.cells) {
    const column = typeof cell.value === 'string' ? registerColumnOf(cell.value) : null;
    if (column !== null && !columns.has(column)) columns.set(column, cell.column);
  }
  return columns;
}

/** No name of a unit has so many words. */
const MOST_WORDS_OF_NAME = 18;
/** A line of so many words that ends as a sentence does is one. */
const WORDS_OF_SENTENCE = 8;

/** Whether the lines of a bare list are those of a text: more than a quarter are longer than names, or end as sentences do. */
function isProse(rows: readonly SheetRow[]): boolean {
  const sentences = rows.filter(({ cells: [first] }) => {
    const line = String(first?.value ?? '').trim();
    const words = line.split(/\s+/u).length;
    return words > MOST_WORDS_OF_NAME || (words >= WORDS_OF_SENTENCE && /[.:;,!?]$/u.test(line));
  });
  return sentences.length > rows.length / 4;
}

/**
 * Reads a register of units from a sheet: the columns are found by the words of the header, which may stand below titles. A sheet without a column of names
 * is read as a bare list of names where it has one column, and refused otherwise (`register-without-names`, `register-is-prose`). Groups already known keep their ids.
 * A column that is filled in and not taken over is told once (`register-column-left`).
 */
export function readRegister(sheet: SheetRows, known: readonly Group[] = []): Result<ReadRegister> {
  const at = sheet.rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => headerOf(row).has('name'));
  const isBareList = at < 0 && sheet.rows.every((row) => row.cells.every((c) => c.column === 0));
  if (at < 0 && !isBareList)
    return result({ units: [], groups: known }, [issue('register-without-names', 'error', { kind: 'sheet', sheet: sheet.name }, {})]);
  if (isBareList && isProse(sheet.rows))
    return result({ units: [], groups: known }, [issue('register-is-prose', 'error', { kind: 'sheet', sheet: sheet.name }, {})]);
  const columns = at < 0 ? new Map<RegisterColumn, number>([['name', 0]]) : headerOf(sheet.rows[at]!);
  const rows = sheet.rows.slice(at + 1).map((row) => tableRow(sheet.name, row, columns));
  const read = readUnits(
    rows.filter((row) => [...columns.keys()].some((column) => column !== 'order' && row.text(column) !== '')),
    known,
  );
  return result(read.value, [...read.issues, ...(isBareList ? [] : columnsLeft(sheet, at, columns))]);
}

function columnsLeft({ name, rows }: SheetRows, head: number, taken: ReadonlyMap<RegisterColumn, number>): Issue[] {
  const own = new Set(taken.values());
  const nameColumn = taken.get('name');
  const ofUnits = rows.slice(head + 1).filter((row) => row.cells.some((c) => c.column === nameColumn && rawText(c).trim() !== ''));
  const filled = new Set(
    ofUnits.flatMap((row) => row.cells.flatMap((c) => (own.has(c.column) || rawText(c).trim() === '' ? [] : [c.column]))),
  );
  const { index, cells } = rows[head]!;
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => {
      const header = tidy(
        cells
          .filter((c) => c.column === column)
          .map(rawText)
          .join(''),
      );
      const place = { kind: 'cell', sheet: name, cell: a1(column, index) } as const;
      return issue('register-column-left', 'note', place, { column: header || columnLetters(column), personal: isPersonalHeader(header) });
    });
}

/** Reads a register of units from the text of a .csv file, separated by semicolons, commas or tabs; `name` is the file's, for issues. */
export function readRegisterCsv(text: string, name: string, known: readonly Group[] = []): Result<ReadRegister> {
  return readRegister({ name, state: 'visible', rows: csvRows(text), merges: [] }, known);
}

function tableRow(sheet: string, row: SheetRow, columns: ReadonlyMap<string, number>): TableRow {
  const cells = new Map(row.cells.map((c) => [c.column, c]));
  const cell = (column: string) => cells.get(columns.get(column) ?? -1) ?? { value: null };
  return {
    cell,
    text: (column) => {
      const read = plainText(cell(column));
      return read.kind === 'value' ? read.value : tidy(rawText(cell(column)));
    },
    place: (column) => ({ kind: 'cell', sheet, cell: a1(columns.get(column) ?? 0, row.index) }),
    has: (column) => columns.has(column),
  };
}
