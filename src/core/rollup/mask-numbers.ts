/** A text with its personal numbers masked, and how many there were. */
export interface Masked {
  readonly text: string;
  readonly count: number;
}

const SEP = '[ .\\-\\u00a0]?';
/** Mobile and land-line numbers of Viet Nam, with 0 or +84 before them: nine more digits, or ten after a land-line's 2. */
const PHONE = new RegExp(
  `(?<![\\d/.,-])\\(?(?:\\+84${SEP}|0084${SEP}|0)(?:[35789](?:${SEP}\\d){8}|2(?:${SEP}\\d){1,2}\\)?(?:${SEP}\\d){7,8})(?![\\d/]|[.,]\\d)`,
  'g',
);
/** A căn cước number: twelve digits, the first of them 0 (codes of provinces are 001 to 096). */
const IDENTITY = /(?<![\d/.,-])0\d{11}(?![\d/]|[.,]\d)/g;
/** Nine or twelve digits that the text itself calls an identity number, and digits that it calls a telephone number. */
const NAMED =
  /(?<=(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|định danh(?: cá nhân)?|SĐT|ĐT|điện thoại|di động|zalo)\s*(?:là\s*)?(?:số\s*)?[:.]?\s*)\d(?:[ .\-\u00a0]?\d){8,11}(?!\d)/giu;

function lastThree(number: string): string {
  return `…${number.replace(/\D/g, '').slice(-3)}`;
}

/** Masks telephone and identity numbers down to their last three digits (…123); other numbers stay. Masking twice changes nothing more. */
export function maskNumbers(text: string): Masked {
  if (!/\d(?:[ .\-\u00a0()]{0,2}\d){8}/.test(text)) return { text, count: 0 };
  let count = 0;
  const mask = (number: string): string => {
    count += 1;
    return lastThree(number);
  };
  return { text: text.replace(NAMED, mask).replace(PHONE, mask).replace(IDENTITY, mask), count };
}
