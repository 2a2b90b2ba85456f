import { readAttributes } from './attribute-label';
import { joinLines, withoutFootnoteMarks } from './clean-text';
import type { Label } from './label-style';
import type { Item, Line } from './line';
import { beginsParagraph, type OpenParagraph } from './line-joining';
import { advance, readInPlace, type Numbering } from './numbering';
import type { Paragraph } from './paragraph';
import { readLabel } from './read-label';
import type { SourceTable } from './source-block';
import type { Wrapping } from './wrapping';

interface Draft {
  readonly label: Label | null;
  readonly lines: Line[];
}

function paragraphOf(draft: Draft): Paragraph {
  const first = draft.lines[0]!;
  const source = joinLines(draft.lines.map((l) => l.text)).replace(/\.\/\.?$/u, '.');
  const { text, markers } = withoutFootnoteMarks(source);
  const label = draft.label === null ? null : readLabel(text);
  return {
    kind: 'paragraph',
    label: draft.label === null || label === null ? null : { ...label, style: draft.label.style, ordinals: draft.label.ordinals },
    text: label === null || draft.label === null ? text : label.rest,
    source: text,
    footnotes: markers,
    firstLine: first.line,
    lastLine: draft.lines[draft.lines.length - 1]!.lastLine,
    ...(first.page === undefined ? {} : { page: first.page }),
    indent: first.indent,
    heading: first.heading,
    ...(first.depth === undefined ? {} : { depth: first.depth }),
    bold: draft.lines.every((l) => l.bold),
    italic: draft.lines.every((l) => l.italic),
  };
}

function openOf(draft: Draft): OpenParagraph {
  const last = draft.lines[draft.lines.length - 1]!;
  const first = draft.lines[0]!;
  return {
    text: first.text,
    last: last.text,
    lastIndent: last.indent,
    label: draft.label,
    whole: last.whole,
    attribute: readAttributes(draft.label?.rest ?? first.text) !== null,
    heading: first.heading,
  };
}

/** Joins the lines of the body into paragraphs; a sentence cut by lines, pages or footnotes becomes one text again. Tables pass through. */
export function toParagraphs(items: readonly Item[], wrapping: Wrapping): (Paragraph | SourceTable)[] {
  const out: (Paragraph | SourceTable)[] = [];
  let draft: Draft | null = null;
  let numbering: Numbering = [];
  const close = (): void => {
    if (draft !== null) out.push(paragraphOf(draft));
    draft = null;
  };
  for (const item of items) {
    if (item.kind === 'table') {
      close();
      out.push(item);
    }
    if (item.kind !== 'line') continue;
    const read = readLabel(item.text);
    const label = read === null ? null : readInPlace(read, numbering);
    const open: Draft | null = draft;
    if (open !== null && !beginsParagraph(openOf(open), item, label, numbering, wrapping)) {
      (open as Draft).lines.push(item);
      continue;
    }
    close();
    draft = { label, lines: [item] };
    if (label !== null) numbering = advance(label, numbering);
  }
  close();
  return out;
}
