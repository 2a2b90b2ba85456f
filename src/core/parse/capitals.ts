/** Whether a text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const TITLES =
  /^(?:(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|BSCKI|BSCKII|BSCK1|BSCK2|BSNT|DS|DSCKI|CKI|CKII|CK1|CK2|KS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)(?:\.\s*|\s+)|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+))+/u;

/** Whether a text is a person's name: two to six words of letters, each with a capital first; a title or rank before it (`TS. `, `BSCKII. `, `Đại tá `) may stand. */
export function isPersonName(text: string): boolean {
  const words = text.replace(TITLES, '').split(' ');
  return words.length >= 2 && words.length <= 6 && words.every((w) => /^\p{Lu}\p{Ll}*$/u.test(w));
}
