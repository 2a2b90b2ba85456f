import { markFootnote } from './markdown-inline';

/** Paragraphs longer than this, or with more marks, are not written by people: they are read as plain lines, so that reading stays linear. */
const TAME = { characters: 40_000, marks: 600 } as const;

const SUP = /<sup>\s*\(?([0-9]{1,3}|[*]{1,3}|[a-z])\)?\s*<\/sup>/giu;
const LATEX_SUP = /\$\s*(?:\{\s*\})?\^\s*\{?\s*\(?([0-9]{1,3})\)?\s*\}?\s*\$/gu;
const LINE_BREAK = /<br\s*\/?>/giu;
const TAG = /<\/?(?:p|div|span|center|b|i|u|em|strong|font|sub|sup|small|big|a|table|thead|tbody|tr|td|th)(?:\s[^<>]{0,200})?>/giu;
const COMMENT = /<!--[^<>]{0,500}-->/gu;
const QUOTE = /^[ \t]*(?:>[ \t]?){1,20}/u;
const FENCE = /^[ \t]*(?:```|~~~)[a-z]{0,12}[ \t]*$/iu;

/** Stands for a `<br>` while Markdown is read, so that line numbers stay; no line holds it, because lines end at it. */
export const HTML_BREAK = '\u2028';

/** One line without the HTML and LaTeX that converters leave in Markdown; a `<br>` becomes `HTML_BREAK`. */
export function tidyLine(line: string): string {
  if (FENCE.test(line)) return '';
  return line
    .replace(QUOTE, (mark) => ' '.repeat(mark.length))
    .replace(SUP, (_, n: string) => markFootnote(n))
    .replace(LATEX_SUP, (_, n: string) => markFootnote(n))
    .replace(LINE_BREAK, HTML_BREAK)
    .replace(COMMENT, '')
    .replace(TAG, '');
}

/** The numbers (from 0) of the lines that belong to paragraphs too large for Markdown. */
export function wildLines(lines: readonly string[]): ReadonlySet<number> {
  const wild = new Set<number>();
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.trim() !== '') continue;
    let characters = 0;
    let marks = 0;
    for (let j = from; j < i; j++) {
      characters += lines[j]!.length;
      if (characters <= TAME.characters) marks += lines[j]!.match(/[*_~`[\]&\\@]|www|http/gu)?.length ?? 0;
    }
    if (characters > TAME.characters || marks > TAME.marks) for (let j = from; j < i; j++) wild.add(j);
    from = i + 1;
  }
  return wild;
}
