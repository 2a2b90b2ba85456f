/** Text as a cell holds it: `_x000D_` stands for the character with that code (ST_Xstring), and `_x005F_` for an underscore before such a code. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
