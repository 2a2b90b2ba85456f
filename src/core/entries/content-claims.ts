import { tidy } from '../fields/kind/plain-text';
import type { CellsCompared, IdentifiedRow, IssuedId } from './row-identity';

/** What the contents of rows say where they and the ids contradict each other; all by the row's place in the list of rows. */
export interface ContentClaims {
  /** Rows that are another issued row than their id says. */
  readonly read: ReadonlyMap<number, IssuedId>;
  /** Of these, the rows into which the id of another row was copied, which still stands there too. */
  readonly copied: ReadonlySet<number>;
  /** Rows of which nobody can tell what they are. */
  readonly unclear: ReadonlySet<number>;
}

/** What the text of a row says of its id: it is that row's, that of one other, of several others or of none; or there is no text. */
type Said = IssuedId | 'own' | 'several' | 'none' | 'blank';

type Found = readonly (IssuedId | undefined)[];

const weight = ({ same, other }: CellsCompared): number => same - other;

/** Issued rows by their text, tidy. */
export function byText(issued: readonly IssuedId[]): ReadonlyMap<string, readonly IssuedId[]> {
  const texts = new Map<string, IssuedId[]>();
  for (const one of issued) {
    const text = tidy(one.text);
    const others = texts.get(text);
    if (others === undefined) texts.set(text, [one]);
    else others.push(one);
  }
  return texts;
}

/** A task has fewer due dates in a period; of more rows of one text nobody tells one by the rest of its cells. */
const MOST_ALIKE = 500;

/** Of issued rows with the text of a row, those whose other cells are the row's too, where the text alone does not tell. */
export function fittingRows(row: IdentifiedRow, sameText: readonly IssuedId[]): readonly IssuedId[] {
  return sameText.length < 2 || sameText.length > MOST_ALIKE ? sameText : sameText.filter((issued) => row.others(issued.at).other === 0);
}

function saidBy(row: IdentifiedRow, own: IssuedId, sameText: readonly IssuedId[]): Said {
  if (row.text() === '') return 'blank';
  if (sameText.length === 0) return 'none';
  const fitting = fittingRows(row, sameText);
  if (fitting.includes(own) || (fitting.length === 0 && sameText.includes(own))) return 'own';
  return fitting.length === 1 ? fitting[0]! : 'several';
}

/** Whether the other cells of a row speak for its id, so that its text is rather one that was written over. */
const keepsId = (row: IdentifiedRow, own: IssuedId): boolean => {
  const { same, other } = row.others(own.at);
  return same > 0 && other === 0;
};

/**
 * Weighs ids and contents of rows against each other, as where cells that are seen were sorted, deleted or pasted and hidden ids were not: a text that is issued
 * for exactly one other row, of which nothing speaks for another, outweighs the id, unless the row's other issued cells speak for the id. `found` is each row's issued
 * row by its id, `changed` the rows in which something reads otherwise than it was issued.
 */
export function contentClaims(
  rows: readonly IdentifiedRow[],
  found: Found,
  changed: ReadonlySet<number>,
  issued: readonly IssuedId[],
): ContentClaims {
  const texts = byText(issued);
  const said = rows.map((row, at): Said => {
    const own = found[at];
    if (own === undefined) return 'blank';
    if (!changed.has(at)) return row.text() === '' ? 'blank' : 'own';
    const text = saidBy(row, own, texts.get(row.text()) ?? []);
    const isOther = typeof text === 'object' && weight(row.others(text.at)) >= weight(row.others(own.at));
    return typeof text === 'object' && !isOther ? 'none' : text;
  });
  const sure = new Set(found.filter((_own, at) => said[at] === 'own'));
  const held = new Set(sure);
  for (const [at, own] of found.entries()) {
    if (own !== undefined && typeof said[at] === 'string' && keepsId(rows[at]!, own)) held.add(own);
  }
  const read = new Map<number, IssuedId>();
  const copied = new Set<number>();
  const unclear = new Set<number>();
  for (const [at, claim] of said.entries()) {
    if (typeof claim !== 'object') continue;
    if (held.has(claim)) unclear.add(at);
    else read.set(at, claim);
    if (!unclear.has(at) && sure.has(found[at])) copied.add(at);
  }
  const taken = new Set(read.values());
  const isMoved = read.size > copied.size;
  const isUnclear = (at: number, own: IssuedId): boolean => {
    if (taken.has(own) || (sure.has(own) && said[at] !== 'blank')) return true;
    return (isMoved || said[at] === 'several') && !keepsId(rows[at]!, own);
  };
  for (const [at, own] of found.entries()) {
    if (own !== undefined && typeof said[at] === 'string' && said[at] !== 'own' && isUnclear(at, own)) unclear.add(at);
  }
  return { read, copied, unclear };
}
