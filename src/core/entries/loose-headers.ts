import type { AnyField } from '../fields/fields';
import { fold } from '../text/fold';
import type { HeaderMatch, OpenHeader, RewordedHeader } from './header-match';
import { headerSynonyms } from './header-synonyms';
import { plainLetters } from './likeness';

/** A word of fewer letters says too little of a heading of several. */
const SHORTEST_PART = 4;

/** Whether a table always has the column of a field; others may be missing from it as issued. */
const isAlwaysDrawn = ({ shown }: AnyField): boolean => shown !== 'several-plans' && shown !== 'with-earlier';

const holdsWords = (text: string, words: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `);

const spaced = (text: string): string =>
  fold(text)
    .replace(/[,;:()./-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function isPart(ours: string, theirs: string): boolean {
  return holdsWords(theirs, ours) || (theirs.length >= SHORTEST_PART && holdsWords(ours, theirs));
}

/** The ways in which a heading may name a field, the surest first: its words, words that mean the same, its words without their marks. */
const ways: readonly ((header: string, field: AnyField) => boolean)[] = [
  (header, field) => isPart(spaced(field.header.vi), spaced(header)),
  (header, field) => (headerSynonyms[field.id] ?? []).some((words) => holdsWords(spaced(header), fold(words))),
  (header, field) => isPart(plainLetters(field.header.vi), plainLetters(header)),
];

/** The one field of the table that a heading names in other words; null where it names none or several. */
function namedField(header: string, fields: readonly AnyField[]): AnyField | null {
  for (const names of ways) {
    const named = fields.filter((field) => isAlwaysDrawn(field) && names(header, field));
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return null;
  }
  return null;
}

/** The columns next to some place that have a field, on both sides, as places in the order of fields; -1 and the number of fields at the edges. */
function neighbours(columns: ReadonlyMap<string, number>, fields: readonly AnyField[], column: number): readonly [number, number] {
  let [left, right] = [-1, Infinity];
  let [before, after] = [-1, fields.length];
  fields.forEach(({ id }, at) => {
    const known = columns.get(id);
    if (known === undefined) return;
    if (known < column && known > left) [left, before] = [known, at];
    if (known > column && known < right) [right, after] = [known, at];
  });
  return [before, after];
}

/** The headings of no known field that stand where a missing field was issued: between the columns of the fields next to it. */
export function standInFor(field: AnyField, match: HeaderMatch, fields: readonly AnyField[]): readonly OpenHeader[] {
  const place = fields.indexOf(field);
  return match.unknown.filter(({ column }) => {
    const [before, after] = neighbours(match.columns, fields, column);
    return before < place && place < after;
  });
}

const isOpen =
  (columns: ReadonlyMap<string, number>) =>
  ({ column }: OpenHeader): boolean =>
    ![...columns.values()].includes(column);

/**
 * Takes the headings of a table that is known by most of its others for the fields that it lacks, where a heading names just one field in fewer, more or other
 * words.
 */
export function withNamedHeaders(match: HeaderMatch, fields: readonly AnyField[]): HeaderMatch {
  const columns = new Map(match.columns);
  const reworded: RewordedHeader[] = [...match.reworded];
  const named = match.unknown.map((open) => ({ open, field: namedField(open.header, fields) }));
  for (const { open, field } of named) {
    if (field === null || columns.has(field.id) || named.filter((n) => n.field === field).length > 1) continue;
    columns.set(field.id, open.column);
    reworded.push({ header: open.header, field, by: 'words' });
  }
  return { columns, reworded, unknown: match.unknown.filter(isOpen(columns)) };
}

/**
 * Takes an unknown column for a field where it is the only one that stands where only this field is missing. `marker` is never taken so: it is what
 * decides.
 */
export function withPlacedHeaders(match: HeaderMatch, fields: readonly AnyField[], marker: string): HeaderMatch {
  const columns = new Map(match.columns);
  const reworded: RewordedHeader[] = [...match.reworded];
  for (const { column, header } of match.unknown) {
    const [before, after] = neighbours(match.columns, fields, column);
    const missing = fields.filter((f, at) => before < at && at < after && isAlwaysDrawn(f) && !match.columns.has(f.id));
    const [field] = missing;
    if (field === undefined || missing.length > 1 || field.id === marker || standInFor(field, match, fields).length > 1) continue;
    columns.set(field.id, column);
    reworded.push({ header, field, by: 'place' });
  }
  return { columns, reworded, unknown: match.unknown.filter(isOpen(columns)) };
}
