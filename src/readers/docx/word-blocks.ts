import type { SourceBlock, SourceText } from '../../core/parse/source-block';
import { contentOf, endsDeleted, shownLines, wordParagraph, type WordParts } from './word-paragraph';
import { tableRows } from './word-tables';
import type { Converted, NoteKind, WordWalk } from './word-text';
import { elementsOf, type XmlElement } from './xml-tree';

const INDENT_OF_LEVEL = 4;

function byId(notes: XmlElement | null): ReadonlyMap<string, XmlElement> {
  return new Map(elementsOf(notes ?? undefined).map((note) => [note.attributes.get('id') ?? '', note]));
}

/** The blocks of a document in order, and the text that was converted from an encoding before Unicode. */
export function wordBlocks(parts: WordParts): { readonly blocks: SourceBlock[]; readonly converted: readonly Converted[] } {
  const markers = new Map<string, { readonly marker: string; readonly kind: NoteKind; readonly id: string }>();
  const walk: WordWalk = {
    converted: [],
    noteMarker: (kind, id) => {
      const key = `${kind} ${id}`;
      if (!markers.has(key)) markers.set(key, { marker: String(markers.size + 1), kind, id });
      return markers.get(key)!.marker;
    },
  };
  const blocks: SourceBlock[] = [];
  let line = 0;
  let before = '';
  let gap = false;
  const add = (content: readonly XmlElement[]): void => {
    for (const e of content) {
      if (e.name === 'tbl') {
        line++;
        const rows = tableRows(e, parts, walk);
        if (rows.length > 0) blocks.push({ kind: 'table', line, lastLine: line, rows });
      }
      if (e.name !== 'p') continue;
      line++;
      const paragraph = wordParagraph(e, before, parts, walk);
      before = endsDeleted(e) ? paragraph.lines.join(' ') : '';
      if (before !== '' || (endsDeleted(e) && paragraph.lines.length === 0)) continue;
      if (paragraph.breaksPage) blocks.push({ kind: 'page-break', line });
      const { heading, bold, italic, level, sign } = paragraph;
      const marks: SourceText['marks'] = {
        whole: true,
        ...(heading === null ? {} : { heading }),
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(gap ? { gapBefore: true } : {}),
        indent: sign === null ? 0 : level * INDENT_OF_LEVEL,
      };
      for (const text of shownLines(paragraph)) blocks.push({ kind: 'text', line, lastLine: line, text, marks });
      gap = paragraph.lines.length === 0;
      for (const box of paragraph.boxes) add(contentOf(box));
    }
  };
  add(contentOf(parts.body));
  const notes = { footnotes: byId(parts.notes.footnotes), endnotes: byId(parts.notes.endnotes) };
  for (const { marker, kind, id } of markers.values()) {
    const note = notes[kind].get(id);
    const text =
      note === undefined ? '' : contentOf(note).flatMap((p) => (p.name === 'p' ? shownLines(wordParagraph(p, '', parts, walk)) : []));
    if (text.length > 0)
      blocks.push({ kind: 'footnote', line: ++line, lastLine: line, marker, text: [...text].join(' ').replace(/^[\s.]+/u, '') });
  }
  return { blocks, converted: walk.converted };
}
