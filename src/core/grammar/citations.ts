import { foldWithMap, sourceSpan, type Folded } from '../text/fold';
import { parse } from './citation.generated.js';
import type { CitationNode, NumberNode } from './citation-node';
import { isoDate } from './plain-date';

/** A numbered document named in a text. */
export interface Citation {
  /** Where it stands in the text, from its type to its date and issuer. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The number without spaces and line breaks, its separators kept: 05-CT/TU, 483/QĐ-HNBVN, 95/2023/NĐ-CP. */
  readonly number: string;
  /** The ISO date behind it, if it stands there and exists. */
  readonly date?: string;
}

function written(n: NumberNode): string {
  const org = n.org ?? '';
  if (n.form === 'party') return `${n.serial}-${n.type}/${org}`;
  const year = n.year === null ? '' : `${n.year}/`;
  return n.org === null ? `${n.serial}/${year}${n.type}` : `${n.serial}/${year}${n.type}-${org}`;
}

interface Named {
  readonly text: string;
  readonly folded: Folded;
  readonly nodes: readonly CitationNode[];
}

/** The text read last: times, targets, units and documents of one item are read one after another, and each needs its citations. */
let last: Named | null = null;

function named(text: string): Named {
  if (last?.text === text) return last;
  const folded = foldWithMap(text, { keepCase: true });
  last = { text, folded, nodes: parse(folded.text) };
  return last;
}

/**
 * Every numbered document named in a text, in order, repeats included. Damage that people and scanners do is read: spaces and line breaks inside
 * the number, a missing "số" or comma, NQ/TWngày, a footnote digit glued to the year. Source: the citation grammar of the domain notes, 1.5.
 */
export function findCitations(text: string): Citation[] {
  const { folded, nodes } = named(text);
  const found: Citation[] = [];
  for (const node of nodes) {
    if (node.node !== 'cite') continue;
    const span = sourceSpan(folded, node.start, node.end);
    const date = node.date === null ? null : isoDate(node.date.year, node.date.month, node.date.day);
    found.push({
      ...span,
      raw: text.slice(span.start, span.end),
      number: written(node.number),
      ...(date === null ? {} : { date }),
    });
  }
  return found;
}

/** Where documents stand in a text, those named by number or by date alone too ("Chỉ thị 05", "Công văn ngày 02/3/2026"); their figures date and count nothing. */
export function namedDocuments(text: string): { readonly start: number; readonly end: number }[] {
  const { folded, nodes } = named(text);
  return nodes.map((node) => sourceSpan(folded, node.start, node.end));
}
