import type { StringTable } from './string-table';

/** A text of a column with its number, and the text that stood below it the last time. */
interface Standing {
  readonly text: string;
  readonly number: number;
  below: Standing | undefined;
}

/** A column of more different texts than this hardly ever repeats one; they are looked up without being remembered. */
const MOST_REMEMBERED = 4_096;

/**
 * Makes the finder of the numbers of one column's texts, from the top down. Columns repeat themselves: the same text as above, or, in the block of each
 * unit, the same texts in the same order. Comparing with the text expected next spares looking it up in a table of a hundred thousand.
 */
export function columnTexts(table: Pick<StringTable, 'indexOf' | 'useAgain'>): (text: string) => number {
  const remembered = new Map<number, Standing>();
  let last: Standing | undefined;
  return (text) => {
    if (last !== undefined) {
      const expected = last.text === text ? last : last.below;
      if (expected !== undefined && expected.text === text) {
        table.useAgain();
        last = expected;
        return expected.number;
      }
    }
    const number = table.indexOf(text);
    let standing = remembered.get(number);
    if (standing === undefined && remembered.size < MOST_REMEMBERED)
      remembered.set(number, (standing = { text, number, below: undefined }));
    if (last !== undefined && standing !== undefined) last.below = standing;
    last = standing;
    return number;
  };
}
