import { readAttributes } from './attribute-label';
import { closings } from './closing';
import { bulletSign, itemSigns, openBullet, type BulletLevel } from './bullet-levels';
import type { Label } from './label-style';
import { beginsListBelowBullet, goesOnBelow, restartsBelow, type RestartedList } from './lists-below';
import { advance, rankOf, readInPlace, type Numbering } from './numbering';
import type { OutlineChild, OutlineNode } from './outline-node';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';
import { headingTime } from './time-line';

interface Open {
  readonly rank: number;
  readonly node: OutlineNode;
}

/** Below a bullet that is nothing but a time ("* Quý I") another sign begins its items. */
const NO_SIGNS: ReadonlySet<string> = new Set();
const RESTARTED_RANK = 60;
const BULLET_RANK = 90;
/** Lists of letters and the like that a bullet leads in; below every level of bullets. */
const LIST_BELOW_BULLET_RANK = 120;

/** Where a label ranks among those that are open; bullets rank below every number, deeper ones lower. */
function placeOf(label: Label, numbering: Numbering, level: number): number {
  return label.style === 'bullet' ? BULLET_RANK + level : rankOf(label, numbering);
}

/** Whether a number whose words only state a time or the like is a heading all the same, because items stand below it: "2. Thời gian: từ ngày …" and then bullets. */
function headsItems(label: Label, next: Paragraph | SourceTable | undefined): boolean {
  if (label.style === 'roman' || label.style === 'part') return true;
  return label.style !== 'bullet' && next?.kind === 'paragraph' && next.label?.style === 'bullet' && readAttributes(next.text) === null;
}

/** Whether a bullet is nothing but a time, and stands above the first bullet of another sign. */
function isTimeAbove({ label, children, paragraph }: OutlineNode, next: Label): boolean {
  return (
    label.style === 'bullet' &&
    children.length === 0 &&
    bulletSign(label.mark) !== bulletSign(next.mark) &&
    headingTime(paragraph.text) !== null
  );
}

/**
 * Builds the outline from the labels alone (heading marks and gaps in the numbering change nothing): each labelled paragraph with what stands below it. Gives the
 * children of the document.
 */
export function toOutline(paragraphs: readonly (Paragraph | SourceTable)[], nestedIndents: boolean): OutlineChild[] {
  const roots: OutlineChild[] = [];
  const items = itemSigns(paragraphs);
  const closing = closings(paragraphs);
  let open: Open[] = [];
  let numbering: Numbering = [];
  let levels: readonly BulletLevel[] = [];
  let titles: RestartedList = { last: 0, heading: false };
  let restarted: RestartedList | null = null;
  const add = (child: OutlineChild): void => void (open[open.length - 1]?.node.children ?? roots).push(child);
  for (const [at, p] of paragraphs.entries()) {
    if (closing.has(at)) open = open.slice(0, 1);
    if (p.kind === 'table') {
      open = open.filter((o) => o.rank < BULLET_RANK);
      levels = [];
      add({ kind: 'table', table: p });
      continue;
    }
    const attributes = readAttributes(p.text);
    if (p.label === null) {
      add(attributes === null ? { kind: 'prose', paragraph: p } : { kind: 'attributes', attributes, paragraph: p });
      continue;
    }
    const label = readInPlace(p.label, numbering);
    const innermost = open[open.length - 1];
    const listed =
      beginsListBelowBullet(label, innermost?.node) ||
      (innermost?.rank === LIST_BELOW_BULLET_RANK && innermost.node.label.style === label.style && label.ordinals[0] !== 1);
    const again: boolean = restartsBelow(label, p, innermost?.node) || (restarted !== null && goesOnBelow(label, p, restarted, titles));
    if (listed || again) {
      const below = listed ? LIST_BELOW_BULLET_RANK : RESTARTED_RANK;
      if (again) {
        restarted = { last: label.ordinals[0]!, heading: p.heading };
        levels = [];
      }
      open = open.filter((o) => o.rank < below);
      const item: OutlineNode = { kind: 'labelled', label, level: 0, paragraph: p, children: [] };
      add(item);
      open.push({ rank: below, node: item });
      continue;
    }
    if (label.style === 'bullet') {
      const heads = innermost !== undefined && isTimeAbove(innermost.node, label);
      levels = openBullet(levels, { sign: bulletSign(label.mark), indent: p.indent }, heads ? NO_SIGNS : items, nestedIndents);
    } else {
      numbering = advance(label, numbering);
      levels = [];
      if (rankOf(label, numbering) < RESTARTED_RANK) restarted = null;
      if (label.style === 'arabic') titles = { last: label.ordinals[0]!, heading: p.heading };
    }
    const level = label.style === 'bullet' ? levels.length - 1 : 0;
    const rank = placeOf(label, label.style === 'bullet' ? numbering : numbering.slice(0, -1), level);
    if (attributes !== null && !headsItems(label, paragraphs[at + 1])) {
      const below = label.style === 'bullet' ? BULLET_RANK + Math.max(level, 1) : rank;
      open = open.filter((o) => o.rank < below);
      add({ kind: 'attributes', attributes, paragraph: p });
      continue;
    }
    open = open.filter((o) => o.rank < rank);
    const said: OutlineChild[] = attributes === null ? [] : [{ kind: 'attributes', attributes, paragraph: p }];
    const node: OutlineNode = { kind: 'labelled', label, level, paragraph: p, children: said };
    add(node);
    open.push({ rank, node });
  }
  return roots;
}
