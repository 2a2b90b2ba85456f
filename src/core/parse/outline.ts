import { readAttributes } from './attribute-label';
import { closings } from './closing';
import { bulletSign, itemSigns, openBullet, type BulletLevel } from './bullet-levels';
import type { Label } from './label-style';
import { advance, rankOf, readInPlace, type Numbering } from './numbering';
import type { OutlineChild, OutlineNode } from './outline-node';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';

interface Open {
  readonly rank: number;
  readonly node: OutlineNode;
}

const BULLET_RANK = 90;

/** Where a label ranks among those that are open; bullets rank below every number, deeper ones lower. */
function placeOf(label: Label, numbering: Numbering, level: number): number {
  return label.style === 'bullet' ? BULLET_RANK + level : rankOf(label, numbering);
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
    if (label.style === 'bullet') {
      levels = openBullet(levels, { sign: bulletSign(label.mark), indent: p.indent }, items, nestedIndents);
    } else {
      numbering = advance(label, numbering);
      levels = [];
    }
    const level = label.style === 'bullet' ? levels.length - 1 : 0;
    const rank = placeOf(label, label.style === 'bullet' ? numbering : numbering.slice(0, -1), level);
    if (attributes !== null && label.style !== 'roman' && label.style !== 'part') {
      const below = label.style === 'bullet' ? BULLET_RANK + Math.max(level, 1) : rank;
      open = open.filter((o) => o.rank < below);
      add({ kind: 'attributes', attributes, paragraph: p });
      continue;
    }
    open = open.filter((o) => o.rank < rank);
    const node: OutlineNode = { kind: 'labelled', label, level, paragraph: p, children: [] };
    add(node);
    open.push({ rank, node });
  }
  return roots;
}
