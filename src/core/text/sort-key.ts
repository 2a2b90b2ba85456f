import { splitTone } from './syllable-spelling';

/** The Vietnamese alphabet with the letters of foreign names in their usual places. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Tones in the order of the dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONE_ORDER = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const letterWeight = (letter: string): string => {
  const at = ALPHABET.indexOf(letter);
  return at < 0 ? letter : String.fromCharCode(0x100 + at);
};

/** Digits weigh as whole numbers: their count comes first, so that 9 stands before 10. */
const numberWeight = (digits: string): string => {
  const plain = digits.replace(/^0+(?=\d)/u, '');
  return String.fromCharCode(0x30 + Math.min(plain.length, 9)) + plain;
};

/**
 * A key whose plain string order is the Vietnamese order: a<ă<â … d<đ … o<ô<ơ first, then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then
 * small before capital letters; numbers inside by value. Source: CLDR collation for vi.
 */
export function sortKey(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  let letters = '';
  let tones = '';
  let cases = '';
  for (const token of plain.match(/\d+|./gsu) ?? []) {
    if (/^\d/u.test(token)) {
      letters += numberWeight(token);
      continue;
    }
    const { base, tone } = splitTone(token.toLowerCase());
    letters += letterWeight(base);
    tones += String(TONE_ORDER.indexOf(tone));
    cases += token === token.toLowerCase() ? '0' : '1';
  }
  return `${letters}\u0001${tones}\u0001${cases}`;
}

/** Compares two texts in the Vietnamese order of `sortKey`: negative, zero or positive. */
export function compareVietnamese(a: string, b: string): number {
  const [ka, kb] = [sortKey(a), sortKey(b)];
  return ka < kb ? -1 : ka > kb ? 1 : 0;
}
