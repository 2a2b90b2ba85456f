import type { Label } from './label-style';
import type { OutlineNode } from './outline-node';
import type { Paragraph } from './paragraph';

/** A numbered list that began again from 1 below a numbered title: its last number, and whether its items stand as headings. */
export interface RestartedList {
  readonly last: number;
  readonly heading: boolean;
}

const LONGEST_TITLE = 160;
const LISTS: readonly Label['style'][] = ['letter', 'bracketed', 'small-roman'];

/** Whether a letter, a bracketed number or a small Roman figure begins a list below a bullet that leads it in with a colon. */
export function beginsListBelowBullet(label: Label, innermost: OutlineNode | undefined): boolean {
  return (
    LISTS.includes(label.style) &&
    label.ordinals[0] === 1 &&
    innermost?.label.style === 'bullet' &&
    innermost.children.length === 0 &&
    innermost.paragraph.text.endsWith(':')
  );
}

/** Whether "1." stands below a numbered title that has nothing below it yet: the numbering begins again, one level down. */
export function restartsBelow(label: Label, paragraph: Paragraph, innermost: OutlineNode | undefined): boolean {
  if (label.style !== 'arabic' || label.ordinals[0] !== 1 || innermost?.label.style !== 'arabic') return false;
  const title = innermost.paragraph;
  return innermost.children.length === 0 && !/[.;:]$/u.test(title.text) && title.text.length <= LONGEST_TITLE && !paragraph.heading;
}

/** Whether a number goes on with the list that began again, rather than with the titles above it; where both would do, the look decides. */
export function goesOnBelow(label: Label, paragraph: Paragraph, list: RestartedList, title: RestartedList): boolean {
  if (label.style !== 'arabic') return false;
  const number = label.ordinals[0]!;
  if (number === title.last + 1 && (number !== list.last + 1 || title.heading !== list.heading)) {
    return number === list.last + 1 && paragraph.heading === list.heading;
  }
  return number > list.last;
}
