import { canonicalSyllable } from './syllable-spelling';

/** How far texts are folded; all are off unless said. */
export interface FoldOptions {
  /** Keep capitals: for document numbers, where CTr and TTg are not ctr and ttg. */
  readonly keepCase?: boolean;
  /** Take đ for d, as people do who type without diacritics. */
  readonly dForĐ?: boolean;
}

/** Folded text that remembers where in the source each of its characters stood: `starts[i]` to `ends[i]`. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
const DROPPED = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const SPACE = /^[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/u;
const DASH = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/u;
const DOUBLE_QUOTE = /^[\u201c-\u201f\u00ab\u00bb\u2033\uff02]$/u;
const SINGLE_QUOTE = /^[\u2018-\u201b\u2032\uff07]$/u;
const FULL_WIDTH = /^[\uff01-\uff5e]$/u;
const WORD = /\p{L}+/gu;
const RECURRING = /hàng(?= (?:ngày|tuần|tháng|quý|năm|kỳ)(?!\p{L}))/giu;

/** Letters and digits of which nothing is folded but their case: ASCII, and the Vietnamese letters with their marks except the look-alikes of đ. */
const PLAIN = /^[0-9A-Za-z\u00c0-\u00cf\u00d1-\u00d6\u00d8-\u00ef\u00f1-\u00f6\u00f8-\u010f\u0112-\u0188\u1ea0-\u1ef9]$/u;

function foldCluster(cluster: string, options: FoldOptions): string {
  if (PLAIN.test(cluster) && options.dForĐ !== true) return options.keepCase === true ? cluster : cluster.toLowerCase();
  let c = cluster.normalize('NFC');
  if (DROPPED.test(c)) return '';
  if (SPACE.test(c)) return ' ';
  if (DASH.test(c)) return '-';
  if (DOUBLE_QUOTE.test(c)) return '"';
  if (SINGLE_QUOTE.test(c)) return "'";
  if (c === '…') return '...';
  if (FULL_WIDTH.test(c)) c = c.normalize('NFKC');
  c = c.replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ');
  if (options.dForĐ === true) c = c === 'đ' ? 'd' : c === 'Đ' ? 'D' : c;
  return options.keepCase === true ? c : c.toLowerCase();
}

/** Spells one word canonically; a word with capitals gets them back letter by letter, which works because the length stays. */
function respell(word: string): string {
  const lower = word.toLowerCase();
  const canonical = canonicalSyllable(lower);
  if (lower.length !== word.length || canonical.length !== word.length) return word;
  return canonical === lower ? word : [...canonical].map((c, i) => (word[i] === lower[i] ? c : c.toUpperCase())).join('');
}

const sameLengthSpelling = (text: string): string =>
  text.replace(WORD, respell).replace(RECURRING, (h) => (h[0] === 'H' ? 'Hằng' : 'hằng'));

/**
 * Text in the one form in which texts are compared: NFC, lower case, single spaces (no-break and zero-width ones too), plain dashes and quotes,
 * ASCII digits, one tone placement and one spelling of i/y and hằng/hàng, đ for its look-alikes; each character with its place in the source.
 */
export function foldWithMap(source: string, options: FoldOptions = {}): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let afterSpace = false;
  for (const match of source.matchAll(CLUSTER)) {
    const folded = foldCluster(match[0], options);
    const end = match.index + match[0].length;
    if (folded === ' ' && afterSpace) {
      ends[ends.length - 1] = end;
      continue;
    }
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(end);
    }
    pieces.push(folded);
    if (folded !== '') afterSpace = folded === ' ';
  }
  return { text: sameLengthSpelling(pieces.join('')), starts, ends };
}

/** The stretch of the source that the folded characters from `start` up to `end` (exclusive, end > start) came from. */
export function sourceSpan(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** Text in the one form in which texts are compared (see `foldWithMap`), without spaces at either end. */
export function fold(text: string, options: FoldOptions = {}): string {
  return foldWithMap(text, options).text.trim();
}
