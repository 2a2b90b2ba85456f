import { fold } from '../text/fold';
import { isCapitals, isPersonName } from './capitals';
import { cleanLine } from './clean-text';
import type { Item, Line } from './line';
import type { SourceTable } from './source-block';
import { tableColumns } from './table-columns';

const LAYOUT = /cộng hòa xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập|nơi nhận|(?:^|\s)(?:tm|kt|tl|t\/m|k\/t|t\/l)[. ]|(?:^|\s)số\s*:/u;

function lineOf(table: SourceTable, text: string, first: boolean): Line {
  const { line, lastLine, page } = table;
  return {
    ...{
      kind: 'line',
      text,
      line,
      lastLine,
      gap: first,
      indent: 0,
      whole: false,
      heading: false,
      bold: false,
      italic: false,
      afterBreak: false,
    },
    ...(page === undefined ? {} : { page }),
  };
}

/** The texts of a table column by column, each once although merged cells repeat it. */
function columnTexts(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.slice(0, 200).map((r) => r.length));
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, c) =>
    rows.flatMap((row) => {
      const cell = row[c] ?? '';
      if (cell.trim() === '' || seen.has(cell)) return [];
      seen.add(cell);
      return cell
        .split('\n')
        .map(cleanLine)
        .filter((l) => l !== '');
    }),
  );
}

const UNSIGNED = /^\(?(?:đã ký|ký tên|ký, đóng dấu)/iu;

/** Positions in capitals and the names of those who sign, side by side, as two offices sign together. */
function signatures(texts: readonly string[]): boolean {
  return texts.some(isPersonName) && texts.some(isCapitals) && texts.every((t) => isPersonName(t) || isCapitals(t) || UNSIGNED.test(t));
}

/** Tables that only lay out letterhead and signature become lines, column after column; tables of tasks stay. */
export function withoutLayoutTables(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'table' || tableColumns(item.rows) !== null) return [item];
    const columns = columnTexts(item.rows);
    if (!LAYOUT.test(fold(columns.flat().join(' ').slice(0, 4000))) && !signatures(columns.flat())) return [item];
    return columns.flatMap((texts) => texts.map((text, i) => lineOf(item, text, i === 0)));
  });
}
