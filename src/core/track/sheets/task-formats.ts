import { placeOf } from '../../fields/place-fields';
import { rowRules } from '../../fields/row-rules/row-rules';
import { notFilledWords } from '../../fields/row-rules/not-filled';
import { statusWords } from '../../status/labels';
import type { ConditionalFormat } from '../../sheet/workbook-spec';
import { a1 } from '../../sheet/a1';
import { bodyRange, type TableGeometry } from './table-geometry';

const MISSING = { fill: 'FFF2CC' } as const;
const LATE = { fill: 'F8CBAD', color: '9C0006', bold: true } as const;
const DONE_LATE = { color: '9C0006' } as const;
const SOON = { fill: 'FCE4D6', bold: true } as const;
const DONE = { fill: 'E2EFDA' } as const;

const contains = (cell: string, words: string): string => `ISNUMBER(SEARCH("${words}",${cell}))`;

/**
 * The looks of a task table that depend on values: what is missing, overdue, due within some days of the cut-off, done. Each also stands there in words
 * (*Cần bổ sung*, *Trạng thái*), so that nothing is told by colour alone. All refer to cells of the same row and the cut-off cell.
 */
export function taskFormats(table: TableGeometry, dueSoonDays: number): ConditionalFormat[] {
  const at = (field: string) => `$${placeOf(table.placed, field).letters}${table.firstRow}`;
  const [status, missing, due] = [at('status'), at('missing'), at('due')];
  const format = (ref: string, formula: string, style: (ConditionalFormat & { kind: 'expression' })['style']): ConditionalFormat => ({
    kind: 'expression',
    ref,
    formula,
    style,
  });
  const late = `OR(${status}="${statusWords['in-progress-late'].vi}",${status}="${statusWords['not-started-late'].vi}")`;
  const isDone = `LEFT(${status},13)="${statusWords['done-in-time'].vi.slice(0, 13)}"`;
  const unfilledLate = `AND(${status}="${statusWords.unreported.vi}",IF(ISNUMBER(${due}),${table.cutoffCell}>${due},FALSE))`;
  const soon = `IF(ISNUMBER(${due}),AND(${due}>=${table.cutoffCell},${due}-${table.cutoffCell}<=${dueSoonDays},NOT(${isDone})),FALSE)`;
  const both = (formula: string, style: typeof LATE | typeof DONE_LATE) =>
    ['due', 'status'].map((f) => format(bodyRange(table, f), formula, style));
  const fields = [...new Set(rowRules.map((rule) => rule.field))];
  const missingFormats = fields.map((field) => {
    const words = rowRules.filter((rule) => rule.field === field).map((rule) => contains(missing, rule.words.vi));
    const notFilled = field === 'result' ? [contains(missing, notFilledWords.vi)] : [];
    const all = [...words, ...notFilled];
    return format(bodyRange(table, field), all.length === 1 ? all[0]! : `OR(${all.join(',')})`, MISSING);
  });
  const missingColumn = placeOf(table.placed, 'missing').column;
  return [
    ...missingFormats,
    ...both(`OR(${late},${unfilledLate})`, LATE),
    ...both(`${status}="${statusWords['done-late'].vi}"`, DONE_LATE),
    format(bodyRange(table, 'due'), soon, SOON),
    format(bodyRange(table, 'progress'), `OR(${isDone},${status}="${statusWords['done-in-period'].vi}")`, DONE),
    format(`${a1(missingColumn, table.firstRow)}:${a1(missingColumn, table.lastRow)}`, `${missing}<>""`, { color: '9C0006', bold: true }),
  ];
}
