import { contentOf, shownLines, wordParagraph, type WordParts } from './word-paragraph';
import type { WordWalk } from './word-text';
import { childAt, valueAt, type XmlElement } from './xml-tree';

/** No table of a document has more columns. */
const MOST_COLUMNS = 63;

function cellText(cell: XmlElement, parts: WordParts, walk: WordWalk): string {
  return contentOf(cell)
    .flatMap((e) => {
      if (e.name === 'p') return shownLines(wordParagraph(e, '', parts, walk));
      return e.name === 'tbl' ? tableRows(e, parts, walk).map((row) => row.filter((c) => c !== '').join(' ')) : [];
    })
    .join('\n');
}

/** The rows of a table: a cell over several columns or rows is repeated in each; deleted rows are left out. */
export function tableRows(table: XmlElement, parts: WordParts, walk: WordWalk): string[][] {
  const rows: string[][] = [];
  for (const row of contentOf(table)) {
    if (row.name !== 'tr' || childAt(row, 'trPr', 'del') !== undefined) continue;
    const above = rows[rows.length - 1];
    const cells: string[] = Array.from({ length: Math.min(Number(valueAt(row, 'trPr', 'gridBefore') ?? 0), MOST_COLUMNS) }, () => '');
    for (const cell of contentOf(row)) {
      if (cell.name !== 'tc' || cells.length >= MOST_COLUMNS) continue;
      const merge = childAt(cell, 'tcPr', 'vMerge');
      const goesOn = merge !== undefined && merge.attributes.get('val') !== 'restart';
      const text = goesOn ? (above?.[cells.length] ?? '') : cellText(cell, parts, walk);
      const span = Math.max(1, Number(valueAt(cell, 'tcPr', 'gridSpan') ?? 1) || 1);
      for (let i = 0; i < Math.min(span, MOST_COLUMNS); i++) cells.push(text);
    }
    rows.push(cells);
  }
  return rows;
}
