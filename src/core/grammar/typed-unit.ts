import { fold } from '../text/fold';
import { SCALES, wordsBehindNumber } from './typed-number';

/** The same measure in other words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...['đ', 'vnđ', 'vnd', 'đồng việt nam'].map((word) => [word, 'đồng'] as const),
  ...['kilômét', 'kilomét', 'ki-lô-mét', 'kilometer'].map((word) => [word, 'km'] as const),
  ...['héc ta', 'hécta', 'hecta', 'héc-ta'].map((word) => [word, 'ha'] as const),
  ...([
    ['mét', 'm'],
    ['mét vuông', 'm2'],
    ['mét khối', 'm3'],
    ['phần trăm', '%'],
  ] as const),
]);

interface Measure {
  readonly scale: number;
  readonly noun: string;
}

function measureOf(words: string): Measure {
  const folded = fold(words.normalize('NFKC'));
  const end = folded.indexOf(' ');
  const scale = SCALES.get(end === -1 ? folded : folded.slice(0, end));
  const noun = scale === undefined ? folded : end === -1 ? '' : folded.slice(end + 1);
  return { scale: scale ?? 1, noun: SAME.get(noun) ?? noun };
}

/** The target's own noun, words of it, or it with more said behind it; "lớp/tháng" is not "lớp". */
const isSameNoun = (typed: string, own: string): boolean =>
  (own.startsWith('%') && typed.startsWith('%')) ||
  typed === own ||
  ` ${own.replaceAll('/', ' ')} `.includes(` ${typed} `) ||
  (own !== '' && `${typed} `.startsWith(`${own} `));

const isMoney = ({ scale, noun }: Measure): boolean => /^đồng(?!\p{L}| (?:chí|bào|đội))/u.test(noun) || (noun === '' && scale > 1e3);

/**
 * By what the value of a number as typed ("12 km", "1,2 tỷ đồng", scales included) is multiplied to be in a measure ("km đường", "tỷ đồng", "%"): 1 where nothing stands behind it or the
 * measure's own words do; null where another unit does, a scale of money on what is no money included. Source: intake notes 2, row 41.
 */
export function factorInto(measure: string, typedNumber: string): number | null {
  const words = wordsBehindNumber(typedNumber);
  if (words === '') return 1;
  const typed = measureOf(words);
  const own = measureOf(measure);
  if (typed.noun === '') return isMoney(own) || typed.scale === 1e3 ? 1 / own.scale : null;
  if (!isSameNoun(typed.noun, own.noun)) return null;
  // "12 lượt" among thousands of lượt may be either; money is always said in full.
  return typed.scale > 1 || own.scale === 1 || isMoney(own) ? 1 / own.scale : null;
}
