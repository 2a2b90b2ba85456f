const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const SPACES = /\s+/gu;
/** A mark of `SourceBlock` around the number of a footnote. */
const FOOTNOTE_MARK = /\u{E000}([^\u{E000}\u{E001}]{1,8})\u{E001}/gu;

/** One line of a document in NFC, without invisible characters, every kind of space as a plain one; runs of spaces stay, because columns show in them. */
export function cleanLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim();
}

/** The text with single spaces and none at either end. */
export function singleSpaced(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** The text without marks of footnotes, and the markers that stood in it, in order. */
export function withoutFootnoteMarks(text: string): { readonly text: string; readonly markers: readonly string[] } {
  return { text: singleSpaced(text.replace(FOOTNOTE_MARK, '')), markers: [...text.matchAll(FOOTNOTE_MARK)].map((m) => m[1]!) };
}

/** What stands between two lines when they are joined: nothing where the break fell inside a document number or a range of years, else a space. */
function between(first: string, second: string): string {
  const inside = /[\p{L}\d][-/]$/u.test(first.slice(-2)) && /^[\p{Lu}\d]/u.test(second);
  const before = /\d$/u.test(first.slice(-1)) && /^[-/][\p{Lu}\d]/u.test(second);
  return inside || before ? '' : ' ';
}

/** Joins the lines of wrapped text with single spaces, and without one inside a document number (`2517-` + `KL/HVCTQG`, `05-CT/` + `TU`) or a range of years. */
export function joinLines(lines: readonly string[]): string {
  const pieces = lines.map(singleSpaced).filter((l) => l !== '');
  return pieces.map((piece, i) => (i === 0 ? piece : between(pieces[i - 1]!, piece) + piece)).join('');
}
