import type { SourceTable } from '../core/parse/source-block';

/** The lines with those of HTML tables blanked, and the tables: converters of scanned papers leave tables in Markdown as HTML. */
export interface WithoutHtmlTables {
  readonly lines: readonly string[];
  readonly tables: readonly SourceTable[];
}

const OPENS = /<table[\s>]/iu;
const CLOSES = /<\/table\s*>/iu;
const TOKEN = /<(\/?)(tr|td|th)(?:\s([^<>]{0,300}))?>/giu;
const OTHER_TAG = /<\/?[a-z][^<>]{0,200}>/giu;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
/** No table of a plan is larger; what is cut off stays text. */
const MOST = { lines: 5_000, columns: 40, rows: 3_000, span: 500 } as const;

const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(OTHER_TAG, '')
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/giu, (_, name: string) => ENTITIES[name.toLowerCase()] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function spanOf(attributes: string, name: 'rowspan' | 'colspan', most: number): number {
  const n = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(n, 1), most);
}

interface OpenCell {
  readonly attributes: string;
  readonly from: number;
}

/** The rows of one table; a merged cell repeats its text in every cell that it covers. */
function rowsOf(html: string): string[][] {
  const rows: string[][] = [];
  let cell: OpenCell | null = null;
  const close = (to: number): void => {
    const row = rows[rows.length - 1];
    if (cell === null || row === undefined) return;
    const text = plain(html.slice(cell.from, to));
    const { attributes } = cell;
    cell = null;
    let column = row.findIndex((_, i) => row[i] === undefined);
    if (column === -1) column = row.length;
    const down = Math.min(spanOf(attributes, 'rowspan', MOST.span), MOST.rows - rows.length + 1);
    const right = Math.min(spanOf(attributes, 'colspan', MOST.columns), MOST.columns - column);
    for (let r = 0; r < down; r++) {
      const target = r === 0 ? row : (pending[r - 1] ??= []);
      for (let c = column; c < column + right; c++) target[c] = text;
    }
  };
  let pending: string[][] = [];
  for (const token of html.matchAll(TOKEN)) {
    const [tag, slash = '', name = '', attributes = ''] = token;
    close(token.index);
    if (name.toLowerCase() === 'tr') {
      if (slash !== '' || rows.length >= MOST.rows) continue;
      const [next = [], ...later] = pending;
      rows.push(next);
      pending = later;
    } else if (slash === '') cell = { attributes, from: token.index + tag.length };
  }
  close(html.length);
  return rows.map((row) => Array.from(row, (text) => (text as string | undefined) ?? '')).filter((row) => row.length > 0);
}

/** Takes HTML tables out of the lines of a Markdown document; a table that is never closed stays text. */
export function takeHtmlTables(source: readonly string[]): WithoutHtmlTables {
  const lines = [...source];
  const tables: SourceTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!OPENS.test(lines[at]!)) continue;
    let end = at;
    while (end < lines.length && end - at < MOST.lines && !CLOSES.test(lines[end]!)) end++;
    if (end >= lines.length || !CLOSES.test(lines[end]!)) break;
    const rows = rowsOf(lines.slice(at, end + 1).join('\n'));
    if (rows.length > 0) {
      tables.push({ kind: 'table', line: at + 1, lastLine: end + 1, rows });
      lines.fill('', at, end + 1);
    }
    at = end;
  }
  return { lines, tables };
}
