import type { Label, LabelStyle } from './label-style';

/** Ranks of the label styles in an outline: a smaller rank contains a larger one. */
const RANK: Readonly<Record<LabelStyle, number>> = {
  annex: 5,
  part: 10,
  capital: 20,
  roman: 30,
  article: 35,
  arabic: 40,
  named: 45,
  decimal: 50,
  bracketed: 70,
  letter: 80,
  'small-roman': 85,
  bullet: 90,
  heading: 59,
  time: 89,
};

/** "Nhiệm vụ 1" below decimals of any number of parts. */
const NAMED_BELOW_DECIMAL = 58;

/** A numbered label that is open, with its rank; decimals of more parts rank lower. */
interface OpenNumber {
  readonly style: LabelStyle;
  readonly rank: number;
  readonly ordinals: readonly number[];
  readonly mark: string;
}

/** The numbered labels that contain the place reached so far, from the outermost in. */
export type Numbering = readonly OpenNumber[];

/** How many numbers may be missing in a row before a number is no successor any more. */
const LARGEST_GAP = 4;

/** Lists that begin again below every item that leads them in. */
const BEGIN_AGAIN: readonly LabelStyle[] = ['letter', 'bracketed', 'small-roman'];

const closing = (mark: string): string => mark.replace(/[\p{L}\d\s]/gu, '');

/**
 * The label as it is to be read at this place: a sign that is both letter and Roman figure is what goes on with the numbering that is open;
 * `1)` below an open `1.` is a bracketed number.
 */
export function readInPlace(label: Label, numbering: Numbering): Label {
  const follows = (style: LabelStyle, ordinal: number): boolean =>
    numbering.some((n) => n.style === style && ordinal === n.ordinals[0]! + 1);
  if (label.also !== undefined && follows(label.also.style, label.also.ordinal) && !follows(label.style, label.ordinals[0]!)) {
    return { ...label, style: label.also.style, ordinals: [label.also.ordinal] };
  }
  const plainOpen = numbering.find((n) => n.style === 'arabic');
  if (
    label.style === 'arabic' &&
    plainOpen !== undefined &&
    closing(label.mark) !== closing(plainOpen.mark) &&
    closing(label.mark) === ')'
  ) {
    return { ...label, style: 'bracketed' };
  }
  return label;
}

/** The rank of a heading without a number that stands directly above a label: it contains the label and its like. */
export const rankAbove = (label: Label | null): number => (label === null ? RANK.heading : RANK[label.style] - 1);

/** "Nhiệm vụ 1" contains decimals, except below a decimal that stands before the first of its like: "2.1. Đào tạo", "Nhiệm vụ 1", …, "2.2. Khoa học", "Nhiệm vụ 4". */
function namedRank(numbering: Numbering): number {
  const before = numbering.find((n) => n.style === 'named');
  if (before !== undefined) return before.rank;
  return numbering.some((n) => n.style === 'decimal') ? NAMED_BELOW_DECIMAL : RANK.named;
}

/** The rank of a label at this place: capitals below Roman figures that no capital contains rank below them, decimals by their number of parts. */
export function rankOf(label: Label, numbering: Numbering): number {
  if (label.rank !== undefined) return label.rank;
  if (label.style === 'decimal') return RANK.decimal + label.ordinals.length;
  if (label.style === 'named') return namedRank(numbering);
  const outermost = numbering.find((n) => n.style === 'capital' || n.style === 'roman');
  if (label.style === 'capital' && outermost?.style === 'roman') return RANK.roman + 2;
  return RANK[label.style];
}

/** The numbering after a numbered label has been taken up at this place. */
export function advance(label: Label, numbering: Numbering): Numbering {
  if (label.style === 'bullet') return numbering;
  const rank = rankOf(label, numbering);
  return [...numbering.filter((n) => n.rank < rank), { style: label.style, rank, ordinals: label.ordinals, mark: label.mark }];
}

/**
 * Whether a number can stand here: it goes on with a numbering that is open (gaps allowed), or it is the first of its kind. Bullets always can.
 * A number that cannot is rather the end of a wrapped sentence or the body of a footnote.
 */
export function isPlausible(label: Label, numbering: Numbering): boolean {
  if (label.style === 'bullet') return true;
  const rank = rankOf(label, numbering);
  const last = label.ordinals[label.ordinals.length - 1]!;
  const same = numbering.find((n) => n.rank === rank && n.style === label.style);
  if (label.style === 'decimal') {
    const above = label.ordinals.slice(0, -1);
    const parent = numbering.filter((n) => n.rank < rank && (n.style === 'arabic' || n.style === 'decimal')).at(-1);
    const fits =
      parent === undefined ? numbering.length === 0 : above.every((o, i) => parent.ordinals[i] === o || parent.ordinals.length <= i);
    return fits && last <= (same?.ordinals[same.ordinals.length - 1] ?? 0) + LARGEST_GAP;
  }
  if (same === undefined) return last === 1 || (label.style === 'named' && rank === NAMED_BELOW_DECIMAL);
  const before = same.ordinals[same.ordinals.length - 1]!;
  if (last === 1 && BEGIN_AGAIN.includes(label.style)) return true;
  return last > before && last <= before + LARGEST_GAP;
}
