import { isDerivedText } from '../fields/derived-words';
import type { AnyField } from '../fields/fields';
import { tidy } from '../fields/kind/plain-text';
import { issue, type Issue } from '../issue/issue';
import { a1 } from '../sheet/a1';
import type { SheetRow } from '../sheet/sheet-rows';
import { isSignature } from './below-table';
import { cellText } from './cell-text';
import type { SheetFound } from './find-sheets';

const MOST_CELLS = 8;
const LONGEST_TEXT = 120;
/** A stroke or a full stop says nothing. */
const SAYS = /[\p{L}\p{N}]/u;
/** An id as they are issued, damaged or not. */
const LIKE_ID = /^(?:NV|CT)\b/iu;

/** A table whose rows have been read: the field by which its rows are known, and the rows (from 1) that were. */
export interface TableRead {
  readonly fields: readonly AnyField[];
  readonly id: string;
  readonly rows: ReadonlySet<number>;
}

/** What is typed where nothing is read, in cells without a heading of their own, and by the headings that units have put over columns of theirs. */
export interface UnreadTexts {
  readonly loose: readonly { readonly cell: string; readonly text: string }[];
  readonly headed: ReadonlyMap<string, string>;
}

type Column =
  | { readonly kind: 'read' }
  | { readonly kind: 'id' }
  | { readonly kind: 'unheaded' }
  | { readonly kind: 'derived'; readonly field: string }
  | { readonly kind: 'headed'; readonly header: string };

const READ: Column = { kind: 'read' };
const ID: Column = { kind: 'id' };
const UNHEADED: Column = { kind: 'unheaded' };

function columnsOf({ sheet, table }: SheetFound, { fields, id }: TableRead): Column[] {
  const columns: Column[] = [];
  for (const cell of sheet.rows.find((row) => row.index === table.lastHeadRow)?.cells ?? []) {
    const header = cellText(cell.value).trim();
    if (header !== '') columns[cell.column] = { kind: 'headed', header };
  }
  for (const [field, column] of table.columns) {
    const isDerived = fields.some((f) => f.id === field && f.role === 'derived');
    columns[column] = isDerived ? { kind: 'derived', field } : field === id ? ID : READ;
  }
  return columns;
}

/** Whether a row of no known id says something in the table itself, so that it is told already. */
const isTold = (row: SheetRow, columns: readonly Column[]): boolean =>
  row.cells.some((cell) => columns[cell.column] === READ && cellText(cell.value).trim() !== '');

/**
 * The texts that were typed below the heading of a table where nothing is read: in columns that are no fields, over the formulas of calculated columns (not their results, which some programs put there), and
 * in the column of ids far from any row. Formulas, figures and signatures below the table are left out, and so are columns whose headings are `told`.
 */
export function unreadTexts(found: SheetFound, read: TableRead, told: ReadonlySet<string>): UnreadTexts {
  const columns = columnsOf(found, read);
  let last = 0;
  for (const row of read.rows) last = Math.max(last, row);
  const loose: { cell: string; text: string }[] = [];
  const headed = new Map<string, string>();
  for (const row of found.sheet.rows) {
    if (row.index <= found.table.lastHeadRow) continue;
    for (const { column, value, formula } of row.cells) {
      const of = columns[column] ?? UNHEADED;
      if (of === READ || typeof value !== 'string' || formula === true) continue;
      if (of.kind === 'id' && (read.rows.has(row.index) || isTold(row, columns))) continue;
      const text = tidy(value);
      if (!SAYS.test(text) || (row.index > last && isSignature(text))) continue;
      if (of.kind === 'headed') {
        if (!headed.has(of.header) && !told.has(of.header)) headed.set(of.header, text);
      } else if (!(of.kind === 'derived' && isDerivedText(of.field, text)) && !(of.kind === 'id' && LIKE_ID.test(text))) {
        loose.push({ cell: a1(column, row.index), text });
      }
    }
  }
  return { loose, headed };
}

const short = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);

/** The issues of such texts: one `text-not-read` for the sheet, and `column-added` for each column with a heading, a note where the unit wrote no text below it. */
export function unreadIssues({ loose, headed }: UnreadTexts, added: readonly string[], sheet: string, file: string): Issue[] {
  const place = { kind: 'sheet', file, sheet } as const;
  const issues = added.map((header) => {
    const text = headed.get(header);
    return text === undefined
      ? issue('column-added', 'note', place, { header })
      : issue('column-added', 'warning', place, { header, text: short(text) });
  });
  const [first] = loose;
  if (first === undefined) return issues;
  const cells = loose.slice(0, MOST_CELLS).map(({ cell }) => cell);
  const told = { count: loose.length, cells: `${cells.join(', ')}${loose.length > MOST_CELLS ? ', …' : ''}`, text: short(first.text) };
  return [...issues, issue('text-not-read', 'warning', place, told)];
}
