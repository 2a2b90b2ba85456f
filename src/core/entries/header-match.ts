import type { AnyField } from '../fields/fields';
import type { SheetRow } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import { ALIKE, likeness, plainLetters } from './likeness';

/** A heading that was not as issued, and the field it was taken for: by its words, or only by its place among the other columns. */
export interface RewordedHeader {
  readonly header: string;
  readonly field: AnyField;
  readonly by: 'words' | 'place';
}

/** A column (from 0) that has a heading, for which no field is known. */
export interface OpenHeader {
  readonly column: number;
  readonly header: string;
}

/** The headings of a row as far as they are fields: the column of each field id, and what is left. */
export interface HeaderMatch {
  readonly columns: Map<string, number>;
  readonly reworded: RewordedHeader[];
  readonly unknown: readonly OpenHeader[];
}

/** No heading is longer, however it is reworded. */
const LONGEST_HEADER = 100;

const plainHeaders = new WeakMap<AnyField, readonly [string, string]>();

function plainHeadersOf(field: AnyField): readonly [string, string] {
  let plain = plainHeaders.get(field);
  if (plain === undefined) plainHeaders.set(field, (plain = [plainLetters(field.header.vi), plainLetters(field.header.en)]));
  return plain;
}

const fieldsByHeading = new WeakMap<readonly AnyField[], ReadonlyMap<string, AnyField>>();

/** The field of a table whose heading a text is word for word. */
export function exactField(text: string, fields: readonly AnyField[]): AnyField | undefined {
  let byHeading = fieldsByHeading.get(fields);
  if (byHeading === undefined) {
    const headings = fields.flatMap((f) => [[f.header.vi, f] as const, [f.header.en, f] as const]);
    // Of fields with one heading, the first counts.
    fieldsByHeading.set(fields, (byHeading = new Map(headings.reverse())));
  }
  return byHeading.get(text);
}

/**
 * Takes exact headings first, then the best likeness above the limit, each field and each column once. `known` are the columns of fields that are known
 * already.
 */
export function matchHeaders(row: SheetRow, fields: readonly AnyField[], known?: ReadonlyMap<string, number>): HeaderMatch {
  const columns = new Map<string, number>(known);
  const taken = new Set(columns.values());
  const open: OpenHeader[] = [];
  for (const cell of row.cells) {
    const header = taken.has(cell.column) ? '' : cellText(cell.value).trim();
    if (header === '') continue;
    const field = exactField(header, fields);
    if (field !== undefined && !columns.has(field.id)) columns.set(field.id, cell.column);
    else open.push({ column: cell.column, header });
  }
  const rest = fields.filter((f) => !columns.has(f.id));
  const pairs = open
    .filter(({ header }) => header.length <= LONGEST_HEADER)
    .flatMap(({ column, header }) => {
      const plain = plainLetters(header);
      return rest.map((field) => {
        const [vi, en] = plainHeadersOf(field);
        return { column, header, field, score: Math.max(likeness(plain, vi), likeness(plain, en)) };
      });
    })
    .filter((p) => p.score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const reworded: RewordedHeader[] = [];
  const used = new Set<number>();
  for (const { column, header, field, score } of pairs) {
    if (columns.has(field.id) || used.has(column)) continue;
    columns.set(field.id, column);
    used.add(column);
    if (score < 1) reworded.push({ header, field, by: 'words' });
  }
  return { columns, reworded, unknown: open.filter((o) => !used.has(o.column)) };
}
