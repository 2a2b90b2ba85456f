import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { flatMap, result, type Result } from '../core/issue/result';
import type { SourceBlock } from '../core/parse/source-block';
import { decodeText } from './decode-text';
import { sourceLines, type SourceLine } from './source-lines';
import { spacedTableAt } from './spaced-tables';

const RULE = /^[-–—_=*~.·•]{3,}$/u;
/** A rule that text extraction glued to the paragraph below it: "--Căn cứ …". */
const RULE_BEFORE_TEXT = /^(?:-{2,}|_{2,}|–{2,})(?=\p{Lu})/u;
const INVISIBLE_EDGE = /^[\ufeff\u200b-\u200f]+/u;

/** A table drawn with upright strokes: `| a | b |`; its line of dashes is left out. */
function cells(line: string): readonly string[] | null {
  if (line.length < 3 || !line.startsWith('|') || !line.endsWith('|')) return null;
  return line
    .slice(1, -1)
    .split('|')
    .map((c) => c.trim());
}

const isDashes = (row: readonly string[]): boolean => row.every((c) => /^[:\-=+]*$/.test(c));

function blocksOf(lines: readonly SourceLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const paged = lines.some((l) => l.startsPage);
  let page = 1;
  let gapBefore = false;
  let table: { line: number; lastLine: number; rows: (readonly string[])[] } | null = null;
  let taken = -1;
  for (const [at, { line, text, startsPage }] of lines.entries()) {
    if (startsPage) {
      page++;
      blocks.push({ kind: 'page-break', line });
    }
    if (at <= taken) continue;
    const spaced = spacedTableAt(lines, at);
    if (spaced !== null) {
      blocks.push({ ...spaced.table, ...(paged ? { page } : {}) });
      taken = spaced.last;
      continue;
    }
    const bare = text.replace(INVISIBLE_EDGE, '');
    const trimmed = bare.trim();
    const row = cells(trimmed);
    if (row !== null) {
      if (table === null) {
        table = { line, lastLine: line, rows: [] };
        blocks.push({ kind: 'table', ...table, ...(paged ? { page } : {}) });
      }
      if (!isDashes(row)) table.rows.push(row);
      blocks[blocks.length - 1] = { kind: 'table', line: table.line, lastLine: line, rows: table.rows, ...(paged ? { page } : {}) };
      gapBefore = false;
      continue;
    }
    table = null;
    if (trimmed === '') {
      gapBefore = true;
      continue;
    }
    if (RULE.test(trimmed)) blocks.push({ kind: 'rule', line });
    else {
      const glued = RULE_BEFORE_TEXT.exec(trimmed)?.[0] ?? '';
      if (glued !== '') blocks.push({ kind: 'rule', line });
      const indent = bare.length - bare.trimStart().length;
      blocks.push({
        kind: 'text',
        line,
        lastLine: line,
        text: trimmed.slice(glued.length),
        marks: { whole: false, gapBefore, indent },
        ...(paged ? { page } : {}),
      });
    }
    gapBefore = false;
  }
  return blocks;
}

/**
 * Reads a plain-text plan (.txt): one text block per line that is not blank, with blank lines before it, its indent and its page (where the text holds
 * form feeds), lines of dashes as rules, and tables drawn with `|` or aligned by spaces. Encodings: see `decodeText`.
 */
export function readText(bytes: Uint8Array): Result<readonly SourceBlock[]> {
  const read = flatMap(flatMap(decodeText(bytes), sourceLines), (lines) => result(blocksOf(lines)));
  if (read.value.length > 0 || read.issues.length > 0) return read;
  return result([], [issue('document-empty', 'error', nowhere, {})]);
}
