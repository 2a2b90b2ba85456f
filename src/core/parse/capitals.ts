/** Whether a text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a text is a person's name: two to six words of letters, each with a capital first; a title before it (`TS. `, `BS. `) may stand. */
export function isPersonName(text: string): boolean {
  const words = text.replace(/^(?:(?:GS|PGS|TS|ThS|BS|CKI|CKII|Ths)\.?\s*)+/u, '').split(' ');
  return words.length >= 2 && words.length <= 6 && words.every((w) => /^\p{Lu}\p{Ll}*$/u.test(w));
}
