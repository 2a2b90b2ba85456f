import type { RawCell, Repaired } from '../repaired';
import { blank } from '../repaired';
import { shownText } from './shown-text';

/** The text of a cell as typed; numbers and yes/no as a person would read them, errors as their code. */
export function rawText(cell: RawCell): string {
  const value = cell.value;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return String(value);
}

/** Reads a cell as text, what is no text as the cell shows it: outer and doubled spaces, zero-width and no-break spaces are removed (`spaces`), composed letters are used (`letters`). */
export function plainText(cell: RawCell): Repaired<string> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = shownText(cell);
  const value = tidy(raw);
  if (value === '') return blank;
  return value === raw
    ? { kind: 'value', value, raw }
    : { kind: 'value', value, raw, how: value === raw.normalize('NFC') ? 'letters' : 'spaces' };
}

/** An error value that was typed or pasted as text. */
const ERROR_AS_TEXT = /^\s*#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!)\s*$/iu;
const HASH = 35;

/** The problem of a cell that holds an error value, as such or as text, or a formula for which no value was stored; null for every other cell. */
export function unusable({ value, formula }: RawCell): Repaired<never> | null {
  if (typeof value === 'string')
    return value.charCodeAt(0) <= HASH && ERROR_AS_TEXT.test(value) ? { kind: 'problem', problem: 'cell-error', raw: value.trim() } : null;
  if (value !== null && typeof value === 'object') return { kind: 'problem', problem: 'cell-error', raw: value.error };
  return formula === true && value === null ? { kind: 'problem', problem: 'formula-without-value', raw: '' } : null;
}

/** Anything that a tidy text does not hold: spaces at an end or doubled, other spaces, marks to be composed, letters beyond Latin. Most texts hold none. */
const MAYBE_UNTIDY = /^[ \n]|[ \n]$| {2}| \n|\n |[^ \n!-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ab]/;

/** A text without zero-width characters, with single plain spaces, trimmed per line, in composed letters (NFC). Line breaks stay. */
export function tidy(text: string): string {
  if (!MAYBE_UNTIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
