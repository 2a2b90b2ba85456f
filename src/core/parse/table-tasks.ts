import { fold } from '../text/fold';
import type { Attribute, AttributeKind } from './attribute-label';
import { cleanLine, singleSpaced } from './clean-text';
import { readLabel } from './read-label';
import type { SourceTable } from './source-block';
import { tableColumns, type ColumnKind, type TableColumns } from './table-columns';

/** One row of a table of tasks: a group row is a section, every other row a task. `level` 1 for a row below the numbered one (1.1 below 1, `-` below 1). */
export type TableRow = { readonly kind: 'section'; readonly number: string; readonly text: string } | TaskRow;

/** A row with a task. */
export interface TaskRow {
  readonly kind: 'task';
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly attributes: readonly Attribute[];
  /** What is to be reached, with its unit of measure, in tables of indicators. */
  readonly figures: readonly string[];
  readonly source: string;
}

const ATTRIBUTES: readonly ColumnKind[] = ['time', 'lead', 'support', 'lead-and-support', 'product', 'accountable'];
const DITTO = /^(?:["”〃]|như trên|nt|-nt-|-)$/iu;
const DUE = /hạn|hoàn thành|kết thúc/u;
const GROUP_NUMBER = /^(?:[IVXL]+|[A-ZĐ])[.)]?$/u;

const CROSS = /^(?:x|v|✓|✔|√|\*|●|•)$/iu;

/** The month or quarter that heads a column of crosses, spelled out: "T2" → "Tháng 2". */
const periodOf = (header: string): string => singleSpaced(header).replace(/^T[. ]?(?=\d)/iu, 'Tháng ');

interface Cells {
  readonly number: string;
  readonly task: string;
  readonly attributes: readonly Attribute[];
  readonly figures: readonly string[];
}

function cellsOf(row: readonly string[], { kinds, headers }: TableColumns, above: readonly Attribute[]): Cells {
  const text = (i: number): string => singleSpaced(cleanLine((row[i] ?? '').replace(/\n/gu, ' ')));
  const attributes = kinds.flatMap((kind, i): Attribute[] => {
    if (!ATTRIBUTES.includes(kind) || text(i) === '') return [];
    const same = DITTO.test(text(i)) ? above.find((a) => a.kind === kind)?.value : undefined;
    const value = DITTO.test(text(i)) ? same : text(i).replace(/[\s.;,]+$/u, '');
    if (value === undefined || value === '') return [];
    const due = kind === 'time' && DUE.test(fold(headers[i] ?? ''));
    return [{ kind: kind as AttributeKind, value, ...(due ? { due } : {}) }];
  });
  const crossed = kinds.flatMap((kind, i) => (kind === 'mark' && CROSS.test(text(i)) ? [periodOf(headers[i] ?? '')] : []));
  if (crossed.length > 0 && !attributes.some((a) => a.kind === 'time')) attributes.push({ kind: 'time', value: crossed.join(', ') });
  const at = (kind: ColumnKind): string => (kinds.includes(kind) ? text(kinds.indexOf(kind)) : '');
  const several = kinds.filter((k) => k === 'figure').length > 1;
  const figures = kinds.flatMap((kind, i) => {
    if (kind !== 'figure' || !/\d/u.test(text(i))) return [];
    return [singleSpaced(`${text(i)} ${at('unit')}${several ? ` (${singleSpaced(headers[i] ?? '')})` : ''}`)];
  });
  return { number: at('number'), task: at('task'), attributes, figures };
}

const isMerged = (row: readonly string[]): boolean => {
  const filled = row.map((c) => c.trim()).filter((c) => c !== '');
  return filled.length > 0 && new Set(filled).size <= 2 && filled.length > 2 && new Set(filled.slice(1)).size === 1;
};

const ITEM = /^\s*(?:[-–+•*]|\d{1,2}[.)])\s+\S/u;

/** A cell that lists several items, each on a line with its own sign, holds as many tasks; what the other columns say holds for each. */
function eachItem(row: readonly string[], task: number): readonly (readonly string[])[] {
  const lines = (row[task] ?? '').split('\n');
  if (lines.filter((line) => ITEM.test(line)).length < 2 || !ITEM.test(lines[0]!)) return [row];
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line);
    else items[items.length - 1] += `\n${line}`;
  }
  return items.map((item) => row.map((cell, i) => (i === task ? item.replace(/^\s*[-–+•*]\s+/u, '') : cell)));
}

/** The rows of a table of tasks in order; an empty list for any other table. Rows without a task's words are left out. */
export function tableRows(table: SourceTable): TableRow[] {
  const columns = tableColumns(table.rows);
  if (columns === null) return [];
  const rows = table.rows.slice(columns.firstRow).flatMap((row) => eachItem(row, columns.kinds.indexOf('task')));
  const numberAt = columns.kinds.indexOf('number');
  let above: readonly Attribute[] = [];
  return rows.flatMap((row, i): TableRow[] => {
    const cells = cellsOf(row, columns, above);
    const own = readLabel(cells.task);
    const unnumbered = cells.number === '' || cells.number === cells.task;
    const text = own !== null && unnumbered ? own.rest : cells.task;
    const number = unnumbered ? (own?.number ?? '') : cells.number.replace(/[.)\s]+$/u, '');
    if (!/\p{L}/u.test(text)) return [];
    const heads = number !== '' && (rows[i + 1]?.[numberAt] ?? '').trim().startsWith(`${number}.`);
    const silent = cells.attributes.length === 0 && cells.figures.length === 0 && (heads || GROUP_NUMBER.test(number) || number === '');
    if (isMerged(row) || silent) return [{ kind: 'section', number, text }];
    above = cells.attributes;
    const level = /^\d+\.\d/u.test(number) || own?.style === 'bullet' ? 1 : 0;
    const source = row
      .map((c) => singleSpaced(cleanLine(c)))
      .filter((c) => c !== '')
      .join(' | ');
    const { attributes, figures } = cells;
    return [{ kind: 'task', label: cells.number === '' ? (own?.mark ?? '') : cells.number, text, level, attributes, figures, source }];
  });
}
