import { readAttributes } from './attribute-label';
import { isTimeOnly } from './time-line';

/** A heading's text as title and what is said after it on the same line. */
interface SplitTitle {
  readonly title: string | null;
  readonly rest: string | null;
}

const LONGEST_TITLE = 250;
const LONGEST_LEAD = 60;

/**
 * Splits a heading. With items below it (`bare` false) the whole text is the title. A numbered paragraph with nothing below it has a title only where its text
 * is one: short and no sentence, or standing before a colon that is followed by a time or by its prose.
 */
export function splitTitle(text: string, bare: boolean): SplitTitle {
  const colon = text.indexOf(': ');
  const head = colon === -1 ? '' : text.slice(0, colon);
  const tail = colon === -1 ? '' : text.slice(colon + 2);
  if (!bare) return { title: readAttributes(text) === null ? text.replace(/\s*:$/u, '') : head, rest: null };
  if (tail !== '' && !/[.;]\s/u.test(head) && isTimeOnly(tail)) return { title: head, rest: tail };
  if (head !== '' && head.length <= LONGEST_LEAD && !/[.;]/u.test(head) && tail.length > head.length) return { title: head, rest: tail };
  const sentence = /[.;]$/u.test(text) || /[.;]\s/u.test(text) || text.length > LONGEST_TITLE;
  return { title: sentence || text === '' ? null : text, rest: null };
}
