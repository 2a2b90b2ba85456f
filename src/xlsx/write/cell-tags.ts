import type { StyleBook } from './style-book';

/** How the start tag of a cell goes on after its address, for one style: the style, the kind of value, and the value's own tag. */
export interface CellTags {
  readonly blank: string;
  readonly number: string;
  readonly boolean: string;
  readonly sharedText: string;
  readonly inlineText: string;
  /** What a formula's cell begins with, up to its `f`. */
  readonly formula: string;
  readonly formulaWithText: string;
  readonly formulaWithBoolean: string;
}

function tags(number: number): CellTags {
  const style = number === 0 ? '"' : `" s="${number}"`;
  return {
    blank: `${style}/>`,
    number: `${style}><v>`,
    boolean: `${style} t="b"><v>`,
    sharedText: `${style} t="s"><v>`,
    inlineText: `${style} t="inlineStr"><is>`,
    formula: `${style}>`,
    formulaWithText: `${style} t="str">`,
    formulaWithBoolean: `${style} t="b">`,
  };
}

/** The tags of each style, made when a cell first needs them; `quoted` as in `StyleBook.cell`. */
export function cellTags(styles: StyleBook): (style: string | undefined, quoted: boolean) => CellTags {
  const plain = new Map<string | undefined, CellTags>();
  const quotes = new Map<string | undefined, CellTags>();
  return (style, quoted) => {
    const known = quoted ? quotes : plain;
    const before = known.get(style);
    if (before !== undefined) return before;
    const made = tags(styles.cell(style, quoted));
    known.set(style, made);
    return made;
  };
}
