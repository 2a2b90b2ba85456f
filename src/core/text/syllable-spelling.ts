const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** A letter without its tone, and the tone's combining mark ('' for none): ỳ → y + grave. */
export function splitTone(letter: string): { readonly base: string; readonly tone: string } {
  const parts = letter.normalize('NFD');
  const tone = TONES.find((t) => parts.includes(t)) ?? '';
  return { base: tone === '' ? letter : parts.replace(tone, '').normalize('NFC'), tone };
}

/** The same letters before another: both schools put the tone on the second, and people who type fast on the first: hòan, tòan, hùynh. */
const CLOSED = /^([^aeiouy]*)(?:o[ae]|uy)(?:[cmnpt]|ch|ng|nh|[ioy])$/u;

const withTone = (base: string, tone: string): string => (base + tone).normalize('NFC');

/** Letters that end a syllable and whose tone two schools place differently: hoà/hòa, khoẻ/khỏe, uỷ/ủy; after q the u is no vowel. */
const MOVABLE = /^(?:[^aeiouy]*)(o[ae]|uy)$/u;

function placeTone(syllable: string): string {
  const letters = [...syllable];
  const split = letters.map(splitTone);
  const bare = split.map((s) => s.base).join('');
  const tone = split.find((s) => s.tone !== '')?.tone ?? '';
  if (tone === '') return syllable;
  const glide = /^(?:qu|gi)[aeiouyăâêôơư]/u.test(bare);
  const n = letters.length;
  if (glide && split[1]!.tone !== '') return split.map((s, i) => (i === 2 ? withTone(s.base, tone) : s.base)).join('');
  const closed = glide ? null : CLOSED.exec(bare);
  if (closed !== null) return split.map((s, i) => (i === closed[1]!.length + 1 ? withTone(s.base, tone) : s.base)).join('');
  if (glide || !MOVABLE.test(bare)) return syllable;
  return split.map((s, i) => (i === n - 2 ? withTone(s.base, tone) : s.base)).join('');
}

/** i and y stand for the same sound where they are the whole vowel after h, k, l, m, s, t or qu: kì/kỳ, quí/quý, tỉ/tỷ, lí/lý. */
function writeY(syllable: string): string {
  const letters = [...syllable];
  const last = splitTone(letters[letters.length - 1] ?? '');
  if (last.base !== 'i') return syllable;
  const head = letters.slice(0, -1).join('');
  return /^(?:[hklmst]|qu)$/u.test(head) ? head + withTone('y', last.tone) : syllable;
}

/** Vietnamese has some 7,000 syllables, and a text a few hundred of them again and again. */
const MOST_KNOWN = 8_000;
const spelled = new Map<string, string>();

/**
 * One lower-case syllable in one spelling of the several that mean the same: tone on the first vowel of oa, oe, uy at the end (hoà → hòa) and on the
 * second before another letter (hòan → hoàn), y for
 * a lone i (quí → quý). The length in characters never changes. Source: the two schools of tone placement and Decision 240/QĐ of 1984 on i and y.
 */
export function canonicalSyllable(syllable: string): string {
  const known = spelled.get(syllable);
  if (known !== undefined) return known;
  if (spelled.size >= MOST_KNOWN) spelled.clear();
  const canonical = writeY(placeTone(syllable));
  spelled.set(syllable, canonical);
  return canonical;
}
