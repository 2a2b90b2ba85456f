/** The longest piece of text put into one cell of the metadata sheet; a cell holds 32 767 characters. */
const PIECE = 32_000;

/** Cuts a text into pieces for cells; a letter of two code units is never cut through. */
export function pieces(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + PIECE, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end -= 1;
    out.push(text.slice(at, end));
    at = end;
  }
  return out;
}

/** The keys of the lines of a master workbook's metadata sheet, in column A: the schema, whole JSON texts in numbered pieces, and run facts. */
export const masterKeys = { schema: 'schema', plan: 'plan', notes: 'notes', asOf: 'asOf', tool: 'tool' } as const;
