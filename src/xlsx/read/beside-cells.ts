import type { SheetNote } from '../../core/sheet/sheet-rows';
import { type Fault, isFault } from '../../opc/fault';
import { hasPart, type Package } from '../../opc/package';
import { type Make, remembering } from '../../opc/part-memory';
import { cursorFault, openXml } from '../../opc/read-xml';
import { readRelationships } from '../../opc/relationships';
import { advance, skipElement, xml, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, elementText, isNamed } from '../../opc/xml-text';
import { drawnText } from './drawn-text';
import { richText } from './rich-text';

/** What every program calls the parts in which people write beside the cells. */
const namesNotes = /comment|drawing/;

/** Of more notes in a sheet, or longer ones, no person reads the rest in a list. */
const mostNotes = 2000;
const longestNote = 2000;

/** Tells the notes of a part. */
type ReadNotes = (c: XmlCursor, tell: (note: SheetNote) => void) => void;

/** Comments of either kind: an element `comment` or `threadedComment` for each, with the address of its cell and a `text` within. */
const comments: ReadNotes = (c, tell) => {
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open || !(isNamed(c, 'comment') || isNamed(c, 'threadedComment'))) continue;
    const cell = (attribute(c, 'ref') ?? '').toUpperCase();
    const plain = isNamed(c, 'threadedComment');
    const outside = c.depth - 1;
    let text = '';
    while (advance(c) !== xml.end && c.depth > outside) {
      if (c.kind !== xml.open) continue;
      if (isNamed(c, 'text')) text += plain ? elementText(c) : richText(c);
      else skipElement(c);
    }
    tell({ kind: 'comment', cell, text: text.trim() });
  }
};

/** Makes the list of the notes of a part, blank ones left out, long ones cut. */
function notesBy(read: ReadNotes): Make<readonly SheetNote[]> {
  return remembering((pack, part) => {
    const c = openXml(pack, part);
    if (isFault(c)) return c;
    const notes: SheetNote[] = [];
    read(c, (note) => {
      if (note.text === '' || notes.length === mostNotes) return;
      notes.push(note.text.length > longestNote ? { ...note, text: `${note.text.slice(0, longestNote)}…` } : note);
    });
    return cursorFault(c, part, pack.limits) ?? notes;
  });
}

const readers: ReadonlyMap<string, Make<readonly SheetNote[]>> = new Map([
  ['threadedComment', notesBy(comments)],
  ['comments', notesBy(comments)],
  ['drawing', notesBy(drawnText)],
]);

/** Whether a package has any part that may hold notes; most have none, and no relation of a sheet needs to be looked at. */
export function mayHoldNotes(pack: Package): boolean {
  for (const key of pack.entries.keys()) if (namesNotes.test(key)) return true;
  return false;
}

/**
 * What stands beside the cells of a worksheet: comments, and the texts of boxes and shapes, blank ones left out. A comment of today's kind, of which a
 * copy stands among those of the old kind, is given once. Refused: damaged parts.
 */
export function notesBesideCells(pack: Package, sheet: string): readonly SheetNote[] | Fault {
  const relations = readRelationships(pack, sheet);
  if (isFault(relations)) return relations;
  const notes: SheetNote[] = [];
  const threaded = new Set<string>();
  for (const [kind, read] of readers) {
    for (const { target } of relations.filter((r) => r.kind === kind && !r.external && hasPart(pack, r.target))) {
      const found = read(pack, target);
      if (isFault(found)) return found;
      for (const note of found) {
        if (kind === 'threadedComment') threaded.add(note.cell);
        else if (kind === 'comments' && threaded.has(note.cell)) continue;
        if (notes.length < mostNotes) notes.push(note);
      }
    }
  }
  return notes;
}
