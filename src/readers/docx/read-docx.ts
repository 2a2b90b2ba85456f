import { issue, type Issue } from '../../core/issue/issue';
import { nowhere } from '../../core/issue/place';
import { result, type Result } from '../../core/issue/result';
import type { SourceBlock } from '../../core/parse/source-block';
import { isFault, refused, type Fault } from '../../opc/fault';
import { usualLimits, type Limits } from '../../opc/limits';
import { openPackage, type Package } from '../../opc/package';
import { readRelationships } from '../../opc/relationships';
import type { InflatePort } from '../../opc/zip-port';
import { documentLimits } from '../document-limits';
import { hasSecretMargins } from './secret-margins';
import { wordBlocks } from './word-blocks';
import { wordNumbering } from './word-numbering';
import type { WordParts } from './word-paragraph';
import { wordStyles } from './word-styles';
import { childAt, readTree, type XmlElement } from './xml-tree';

const SAMPLE = 60;
/** Parts of text documents are far smaller than sheets, and a tree of them takes more memory. */
const MEBIBYTE = 1024 * 1024;
const limits: Limits = { ...usualLimits, part: 32 * MEBIBYTE, inflated: 64 * MEBIBYTE };

/** The root of the part that a part is related to by a kind, null where there is none. */
function related(pack: Package, part: string, kind: string): XmlElement | null | Fault {
  const relations = readRelationships(pack, part);
  if (isFault(relations)) return relations;
  const target = relations.find((r) => r.kind === kind && !r.external)?.target;
  return target === undefined ? null : readTree(pack, target);
}

function partsOf(pack: Package, main: string): WordParts | Fault {
  const document = readTree(pack, main);
  if (isFault(document)) return document;
  const [styles, numbering, footnotes, endnotes] = ['styles', 'numbering', 'footnotes', 'endnotes'].map((kind) =>
    related(pack, main, kind),
  );
  for (const part of [styles, numbering, footnotes, endnotes]) if (isFault(part)) return part;
  return {
    body: childAt(document, 'body') ?? document,
    styles: wordStyles(styles as XmlElement | null),
    numbering: wordNumbering(numbering as XmlElement | null),
    notes: { footnotes: footnotes as XmlElement | null, endnotes: endnotes as XmlElement | null },
  };
}

const charactersOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce((sum, b) => sum + (b.kind === 'text' ? b.text.length : b.kind === 'table' ? b.rows.flat().join('').length : 0), 0);

/**
 * Reads a plan in .docx (Word, LibreOffice, Google Docs): one text block per paragraph with the number or bullet that is shown before it, tables with merged cells filled
 * in, text boxes, footnotes and endnotes; inserted text is kept and deleted text left out; text in `.Vn…` and `VNI-…` fonts is converted, and told. Line numbers count paragraphs and
 * tables. Gives `document-format-unsupported` for a zip file without a text document, `document-too-long`, `document-too-many-lines`, `document-secrecy-mark` for a mark in a header or
 * footer (those among the blocks are for whoever goes on with them), and what makes a package refused.
 */
export function readDocx(bytes: Uint8Array, port: InflatePort): Result<readonly SourceBlock[]> {
  const opened = openPackage(bytes, port, { limits });
  if (opened.value === null) return result([], opened.issues);
  const pack = opened.value;
  const relations = readRelationships(pack, '');
  if (isFault(relations)) return result([], refused(relations, nowhere).issues);
  const main = relations.find((r) => r.kind === 'officeDocument' && !r.external)?.target;
  if (main === undefined || !/document\d*\.xml$/iu.test(main)) {
    return result([], [issue('document-format-unsupported', 'error', nowhere, { format: 'zip' })]);
  }
  const parts = partsOf(pack, main);
  if (isFault(parts)) return result([], refused(parts, nowhere).issues);
  const { blocks, converted } = wordBlocks(parts);
  const margins = readRelationships(pack, main);
  if (!isFault(margins) && hasSecretMargins(pack, margins, parts)) {
    return result([], [issue('document-secrecy-mark', 'error', nowhere, {})]);
  }
  if (blocks.length > documentLimits.lines) {
    return result([], [issue('document-too-many-lines', 'error', nowhere, { limit: documentLimits.lines })]);
  }
  const characters = charactersOf(blocks);
  if (characters > documentLimits.characters) {
    return result([], [issue('document-too-long', 'error', nowhere, { characters, limit: documentLimits.characters })]);
  }
  if (blocks.length === 0) return result([], [issue('document-empty', 'error', nowhere, {})]);
  const [first] = converted;
  const told: Issue[] =
    first === undefined
      ? []
      : [
          issue('document-legacy-encoding', 'warning', nowhere, {
            encoding: first.encoding,
            before: first.before.slice(0, SAMPLE),
            after: first.after.slice(0, SAMPLE),
          }),
        ];
  return result(blocks, told);
}
