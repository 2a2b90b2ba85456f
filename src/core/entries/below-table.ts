import { entryFields, targetFields } from '../fields/fields';
import { tidy } from '../fields/kind/plain-text';
import { fold } from '../text/fold';
import { cellText } from './cell-text';
import type { TableRow } from './table-rows';

/** Fields in whose columns the signature is printed below a table, so that words there are no answer. */
const SIGNED: Readonly<Record<'tasks' | 'targets', ReadonlySet<string>>> = {
  tasks: new Set(['percent', 'finishedOn', 'documentNumber', 'documentDate']),
  targets: new Set(['sincePlan', 'estimated', 'base', 'reached', 'document']),
};
const TEXT = { tasks: 'content', targets: 'indicator' } as const;
const ID = { tasks: 'occurrence', targets: 'target' } as const;
const entered = {
  tasks: Object.values(entryFields).map((field) => field.id),
  targets: targetFields.filter((field) => field.role === 'entered').map((field) => field.id),
} as const;

/** What stands around a signature: place and day, who signs and how, and who receives the document. */
const SIGNATURE_WORDS =
  /^(?:.{0,40}ngày .{0,8}tháng .{0,8}năm |người lập|thủ trưởng|(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng)(?: |$)|(?:t\/m|tm|kt|tl|tuq|k\/t|t\/l)[. ]|\(ký|nơi nhận|- ?(?:như|lưu)(?: |:|$))/u;
const LONGEST_SIGNATURE = 80;
/** A name: two to six words, each with a capital. */
const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u;
/** A short line in capitals, as offices are written above a name. */
const CAPITALS = /^\p{Lu}[\p{Lu}\s./,()-]{1,60}$/u;

/** Whether a text is of the kind that stands below a table where it is signed: a name, an office in capitals, a place and day. */
export function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && (NAME.test(text) || CAPITALS.test(text) || SIGNATURE_WORDS.test(fold(text)));
}

/**
 * Makes the test whether a row below the line that ends a table was written by the unit as a row of it: it has an id, or says something where the table holds a
 * text, words or figures, other than the signature that is printed there. `columns` are those of the table, from 0.
 */
export function writtenBelow(kind: 'tasks' | 'targets', columns: ReadonlyMap<string, number>): (row: TableRow) => boolean {
  const id = columns.get(ID[kind]);
  const said = [TEXT[kind], ...entered[kind].filter((field) => !SIGNED[kind].has(field))].flatMap((field) => columns.get(field) ?? []);
  return ({ cells }) => {
    if (id !== undefined && cellText(cells[id]?.value).trim() !== '') return true;
    return said.some((column) => {
      const text = tidy(cellText(cells[column]?.value));
      return text !== '' && !isSignature(text);
    });
  };
}
