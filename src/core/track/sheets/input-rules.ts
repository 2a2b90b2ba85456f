import type { ListRanges } from '../../fields/define-field';
import { placeOf } from '../../fields/place-fields';
import type { InputRule } from '../../sheet/workbook-spec';
import { trackWords } from '../track-words';
import { bodyRange, type TableGeometry } from './table-geometry';

/** The most that Excel shows in a prompt's title and text. */
const [LONGEST_TITLE, LONGEST_TEXT] = [32, 255];

/** The in-cell rules of the fields that a unit fills in, with the field's help line as the prompt. `kindField` decides which list is offered. */
export function inputRules(table: TableGeometry, lists: ListRanges, kindField: string): InputRule[] {
  const firstKind = `$${placeOf(table.placed, kindField).letters}${table.firstRow}`;
  return table.placed.flatMap(({ field }) => {
    if (field.role !== 'entered' || field.inputRule === undefined) return [];
    const help = field.help?.vi.slice(0, LONGEST_TEXT);
    const title = field.header.vi.slice(0, LONGEST_TITLE);
    return [
      {
        ...field.inputRule(bodyRange(table, field.id), lists, firstKind),
        errorTitle: trackWords.wrongValue,
        ...(help === undefined ? {} : { error: help, promptTitle: title, prompt: help }),
      },
    ];
  });
}
