import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';

/** A level of bullets that is open below a heading: its sign and how far it is indented. */
export interface BulletLevel {
  readonly sign: string;
  readonly indent: number;
}

const NESTED_INDENT = 2;
const HEADS_LISTS = 2;

/** Dashes of any length are one sign. */
export function bulletSign(mark: string): string {
  return /^[-–—−\u{F02D}]$/u.test(mark) ? '-' : mark;
}

/** The signs with which lists below headings begin more than once, and which therefore mark items and not items below items; `+` never does. */
export function itemSigns(paragraphs: readonly (Paragraph | SourceTable)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let below = false;
  for (const p of paragraphs) {
    if (p.kind !== 'paragraph') continue;
    const bullet = p.label?.style === 'bullet' ? bulletSign(p.label.mark) : null;
    if (bullet !== null && below) counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
    below = p.label === null ? below : bullet === null;
  }
  return new Set([...counts].filter(([sign, n]) => n >= HEADS_LISTS && sign !== '+').map(([sign]) => sign));
}

/**
 * The levels that are open after a bullet, its own the last: a sign seen before goes back to its level, a deeper indent or a new sign opens one below. `nested`: indents
 * can be trusted. Source: `-` is an item and `+` an item below it in official papers; other signs by the order in which they come.
 */
export function openBullet(
  levels: readonly BulletLevel[],
  bullet: BulletLevel,
  items: ReadonlySet<string>,
  nested: boolean,
): readonly BulletLevel[] {
  const deeper = (level: BulletLevel): boolean => nested && bullet.indent >= level.indent + NESTED_INDENT;
  const last = levels[levels.length - 1];
  if (last === undefined) return [bullet];
  if (deeper(last)) return [...levels, bullet];
  for (let i = levels.length - 1; i >= 0; i--) {
    if (levels[i]!.sign === bullet.sign && !deeper(levels[i]!) && (!nested || bullet.indent > levels[i]!.indent - NESTED_INDENT)) {
      return [...levels.slice(0, i), bullet];
    }
  }
  const known = levels.findIndex((l) => l.sign === bullet.sign);
  if (known !== -1) return [...levels.slice(0, known), bullet];
  const isItem = bullet.sign !== '+' && (items.has(bullet.sign) || (levels.length === 1 && last.sign === '+'));
  return isItem ? [bullet] : [...levels, bullet];
}
