import { lowered } from './footnote-body';
import type { Item, Line } from './line';

/** How many lines back from its body a reference is looked for: the lines of about two pages. */
const REACH = 120;

/** Ways in which a footnote's number stands inside a text, the surest first; group 1 is what stands before it. */
function patterns(marker: string): readonly RegExp[] {
  const raised = [...marker].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)] ?? d).join('');
  const after = '(?=$|[\\s,.;:!?)”"’])';
  return [
    new RegExp(`()\\u{E000}${marker}\\u{E001}`, 'u'),
    new RegExp(`(\\S)\\s?${raised}${after}`, 'u'),
    new RegExp(`(\\S)\\s?\\[\\^?${marker}\\]`, 'u'),
    new RegExp(`((?:^|[\\s/-])(?:19|20)\\d{2})${marker}${after}`, 'u'),
    new RegExp(`(\\p{L}[”"’)]|[”"’)]|\\p{Ll})${marker}${after}`, 'u'),
    new RegExp(`(\\p{L}{2})\\s?\\(${marker}\\)${after}`, 'u'),
  ];
}

/** A place in the lines where a footnote is referred to. */
export interface Reference {
  readonly at: number;
  readonly text: string;
}

/** The key of a reference that a body has taken, so that no second body takes it. */
export const referenceKey = (at: number, marker: string): string => `${at}/${marker}`;

/**
 * Finds the reference to a footnote in the lines before its body (not further back than two pages): marked by the reader, raised, bracketed, or
 * glued to a year or a word as text extraction leaves it (`09/3/20211`). Gives the line's text with the reference as a mark, or null.
 */
export function findReference(items: readonly Item[], bodyAt: number, marker: string, taken: ReadonlySet<string>): Reference | null {
  if (!/^\d{1,3}$/u.test(lowered(marker)) && !/^[*a-z]{1,3}$/u.test(marker)) return null;
  const forms = patterns(marker.replaceAll('*', '\\*'));
  const any = new RegExp(forms.map((form) => form.source).join('|'), 'u');
  const likely: (readonly [at: number, line: Line])[] = [];
  for (let at = bodyAt - 1; at >= Math.max(0, bodyAt - REACH); at--) {
    const item = items[at]!;
    if (item.kind === 'line' && !taken.has(referenceKey(at, marker)) && any.test(item.text)) likely.push([at, item]);
  }
  for (const form of forms) {
    for (const [at, item] of likely) {
      const found = form.exec(item.text);
      if (found === null || (found.index === 0 && found[1] === '' && at !== bodyAt - 1)) continue;
      const head = item.text.slice(0, found.index) + found[1]!;
      return { at, text: `${head}\u{E000}${marker}\u{E001}${item.text.slice(found.index + found[0].length)}` };
    }
  }
  return null;
}
