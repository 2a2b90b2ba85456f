/** What a number format makes of a number: a day, a time of day, both, or a figure. */
export type NumberLook = 'date' | 'time' | 'date-time' | 'figure';

const LITERAL = /"[^"]*"|\\.|[_*]./gu;
/** Colours, languages, conditions; the brackets of hours that may exceed a day are none of these. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;
const HALF_DAYS = /am\/pm|a\/p/giu;

/** The codes of a number format's first part in small letters; literals, colours and conditions are left out. */
export function codesOf(format: string): string {
  const codes = format.replace(LITERAL, '').replace(BRACKETS, '').replace(HALF_DAYS, '').toLowerCase();
  return codes.split(';', 1)[0]!;
}

/** What a number format (in en-US codes, '' for General) makes of a number. */
export function numberLook(format: string): NumberLook {
  const codes = codesOf(format);
  if (codes === 'general') return 'figure';
  const time = /[hs]/u.test(codes);
  if (/[dy]/u.test(codes) || (!time && codes.includes('m'))) return time ? 'date-time' : 'date';
  return time ? 'time' : 'figure';
}
