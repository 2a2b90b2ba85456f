import { readAttributes } from './attribute-label';
import { isCapitals } from './capitals';
import { beginsClosing, isFormula } from './closing';
import { isFactLine } from './fact-line';
import type { Label } from './label-style';
import { rankAbove } from './numbering';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';
import { headingTime, isTimeOnly } from './time-line';

type Block = Paragraph | SourceTable;

const LONGEST = 160;
const LONGEST_PLAIN = 90;
const LONGEST_TIME = 60;
/** Headings of a document that numbers none of its sections contain every number: capitals the most, marked headings by their depth, bold lines the least. */
const OUTERMOST_RANK = 12;
const DEEPEST_LOOK = 6;

const isLabelled = (block: Block | undefined): block is Paragraph & { readonly label: Label } =>
  block?.kind === 'paragraph' && block.label !== null;
const isNumbered = (block: Block): boolean => isLabelled(block) && block.label.style !== 'bullet';

/** A label that can be the first below a heading: a bullet, or a number that begins its list. */
const begins = ({ label }: { readonly label: Label }): boolean => label.style === 'bullet' || label.ordinals.at(-1) === 1;

function mayHead({ text }: Paragraph): boolean {
  if (text.length > LONGEST || !/^["“]?\p{Lu}/u.test(text) || /[.;,]$/u.test(text) || !/\p{L} \p{L}/u.test(text)) return false;
  return readAttributes(text) === null && !isTimeOnly(text) && !isFactLine(text) && !isFormula(text) && !beginsClosing(text);
}

/** How deep a heading without a number looks, from 0 (capitals) on; null for a paragraph that does not look like one. `plain`: a short line without any mark may be one. */
function lookOf(block: Block, plain = false): number | null {
  if (block.kind === 'table' || block.label !== null || !mayHead(block)) return null;
  if (isCapitals(block.text)) return 0;
  if (block.depth !== undefined) return Math.min(block.depth, DEEPEST_LOOK - 1);
  return block.bold || (plain && block.text.length <= LONGEST_PLAIN) ? DEEPEST_LOOK : null;
}

/** Whether what follows stands below a heading that looks like this: items, a table, a deeper heading, or prose below more than bold letters. */
function standsBelow(next: Block | undefined, look: number): boolean {
  if (next === undefined || next.kind === 'table') return next !== undefined;
  if (next.label !== null) return begins({ label: next.label });
  const below = lookOf(next);
  if (below !== null) return below > look;
  return look < DEEPEST_LOOK && readAttributes(next.text) === null && !isTimeOnly(next.text) && !isFormula(next.text);
}

function headed(paragraph: Paragraph, style: 'heading' | 'time', rank: number): Paragraph {
  return { ...paragraph, label: { style, mark: '', number: '', ordinals: [], rest: paragraph.text, rank } };
}

/** A line that is nothing but a time and stands above items: "Tháng 4", "Quý II". */
const isTimeAbove = (block: Block, next: Block | undefined): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.label === null &&
  block.text.length <= LONGEST_TIME &&
  /^\p{Lu}/u.test(block.text) &&
  !/[.;]$/u.test(block.text) &&
  isLabelled(next) &&
  begins(next) &&
  headingTime(block.text) !== null;

/** Whether a number stands below the times of a series, as the first item below them does. */
const goesOn = (label: Label, series: number): boolean => label.style === 'arabic' || rankAbove(label) >= series;

/**
 * Gives headings that carry no number a label, so that they stand in the outline: lines in capitals, marked or bold, directly above what belongs to them, and a series of
 * times ("Tháng 4", "Tháng 5") whose first stands before any item of its section. In a document without numbered sections they contain everything, and a short
 * line above items is one too; else they stand directly above what they head.
 */
export function withUnnumberedHeadings(blocks: readonly Block[]): Block[] {
  const firstNumber = blocks.findIndex(isNumbered);
  const firstHeading = blocks.findIndex((block, i) => {
    const look = lookOf(block);
    return look !== null && standsBelow(blocks[i + 1], look);
  });
  const isOuter = firstHeading !== -1 && (firstNumber === -1 || firstHeading < firstNumber);
  let series: number | null = null;
  let atHead = true;
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const look = lookOf(block, isOuter && isLabelled(next));
    if (look !== null && standsBelow(next, look)) {
      [series, atHead] = [null, true];
      return headed(block as Paragraph, 'heading', isOuter ? OUTERMOST_RANK + look : rankAbove(isLabelled(next) ? next.label : null));
    }
    if ((atHead || series !== null) && isTimeAbove(block, next)) {
      [series, atHead] = [rankAbove((next as Paragraph).label), false];
      return headed(block, 'time', series);
    }
    if (series !== null && isNumbered(block) && !goesOn((block as Paragraph).label!, series)) series = null;
    atHead = isNumbered(block) && !/[.;]$/u.test((block as Paragraph).text);
    return block;
  });
}
