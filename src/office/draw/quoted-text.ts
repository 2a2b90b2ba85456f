// Words that can stand in a date, time or amount in English or Vietnamese; a text with any other word is text to Excel.
const dateWords = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a p sa ch e ' +
    'tháng ngày năm thg thứ hai ba tư bốn năm sáu bảy tám chín mười một giờ phút giây đ vnđ vnd usd eur'
  ).split(' '),
);

const longestNumber = 64;

/** Whether Excel would make something else of a text that is written into a cell: a formula, number, date, share, amount, yes/no or error. */
export function wouldChange(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  const trimmed = text.trim();
  if (/^(true|false|đúng|sai)$/i.test(trimmed) || /^#[A-Z0-9/]+[!?]?$/i.test(trimmed)) return true;
  if (!/\d/.test(trimmed) || trimmed.length > longestNumber) return false;
  const words = trimmed.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => dateWords.has(word));
}

/** A text as it must be written so that the cell holds exactly it: with an apostrophe in front where Excel would change it. */
export function quotedText(text: string): string {
  return wouldChange(text) ? `'${text}` : text;
}
