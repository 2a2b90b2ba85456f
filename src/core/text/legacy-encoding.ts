import { toUnicode } from 'vietnamese-conversion';

/** An encoding from before Unicode that Vietnamese offices still meet: TCVN3 (fonts `.Vn…`) and VNI (fonts `VNI-…`). */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** What makes a text look like one in a legacy encoding: its font says so, or only its letters do. `capitals`: the font shows small letters as capitals. */
export interface LegacySign {
  readonly encoding: LegacyEncoding;
  readonly certainty: 'font' | 'suspected';
  readonly capitals: boolean;
}

/** Signs that stand for Vietnamese letters in TCVN3, next to a letter, which no Unicode text in any language writes so. */
const TCVN3_WORD = /[a-z][µ¸¶·¹¨©ª«¬®¡¢£¤¥¦§»¾¼½Æ]|[µ¸¶·¹¨©ª«¬®»¾¼½Æ][a-z]/giu;
/** A capital of Latin-1 behind a small letter, which in TCVN3 is a small letter as well ("phÝ", "thiÕu"). */
const TCVN3_INSIDE = /[a-z][\u00c0-\u00d6\u00d8-\u00de]/gu;
/** Stands for ò in TCVN3; German has it too. */
const TCVN3_SHARP_S = /[a-z]ß|ß[a-z]/gu;
/** A vowel followed by a letter that carries its tone in VNI, or ñ for đ before a vowel; pairs that Unicode Vietnamese has (oà, uê, ôn) are left out. */
const VNI_WORD = /a[ùøûõïêéèúüëáàåãäâ]|e[ùøûõïâáàåãä]|o[øûõïåãä]|u[ùøûõï]|ö[ùøûõïn]|ô[ùøûõï]|ñ[aeiouyöôæò]/giu;
/** Letters that only Unicode Vietnamese has. */
const UNICODE_LETTER = /[ăđơư\u1ea0-\u1ef9]/iu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a text is in a legacy encoding: certain where its font is known and is one of theirs, a suspicion where only the letters say so (at least two
 * places, and no letter that only Unicode has); null for ordinary text.
 */
export function detectLegacy(text: string, font?: string): LegacySign | null {
  if (font !== undefined && /^\.vn/iu.test(font)) return { encoding: 'tcvn3', certainty: 'font', capitals: /H$/u.test(font) };
  if (font !== undefined && /^vni[- ]/iu.test(font)) return { encoding: 'vni', certainty: 'font', capitals: false };
  if (UNICODE_LETTER.test(text)) return null;
  const composed = text.normalize('NFC');
  if (UNICODE_LETTER.test(composed)) return null;
  const certain = count(composed, TCVN3_WORD) + count(composed, TCVN3_INSIDE);
  const tcvn3 = certain === 0 ? 0 : certain + count(composed, TCVN3_SHARP_S);
  const vni = count(composed, VNI_WORD);
  if (Math.max(tcvn3, vni) < 2) return null;
  return { encoding: tcvn3 >= vni ? 'tcvn3' : 'vni', certainty: 'suspected', capitals: false };
}

/** In VNI a capital vowel may carry a small tone letter ("Uûy"); the conversion knows only capital pairs. */
const MIXED_PAIR = /([AEOUYÔÖ])([ùøûõïâáàåãäêéèúüë])/gu;

/** The text of a legacy encoding in Unicode (NFC); in capitals where the font showed it so (`.VnTimeH`). */
export function convertLegacy(text: string, sign: Pick<LegacySign, 'encoding' | 'capitals'>): string {
  const paired = sign.encoding === 'vni' ? text.replace(MIXED_PAIR, (_, vowel: string, tone: string) => vowel + tone.toUpperCase()) : text;
  const converted = toUnicode(paired, sign.encoding).normalize('NFC');
  return sign.capitals ? converted.toUpperCase() : converted;
}
