import type { TableRow } from '../core/entries/master/table-rows';
import { choiceOf, yesNoWords } from '../core/fields/master/choices';
import type { MasterRow } from '../core/fields/master/master-table';
import { proposalTable } from '../core/fields/master/proposal-table';
import { wordingOf } from '../core/fields/kind/wording';
import { namesIn, type TaskChange } from './edit-tasks';

/** One part of a task that a person corrected in the sheet, under its heading there. */
export interface CorrectedPart {
  readonly header: string;
  readonly was: string;
  readonly now: string;
}

const LONGEST_SHORT_NAME = 120;
const edited = proposalTable.columns.filter((column) => column.edited);

/** How the words in a column change a task. Section and level are its place among the others, and not here. */
const readers: Readonly<Record<string, (words: string) => TaskChange>> = {
  label: (words) => ({ label: words }),
  text: (words) => ({ text: words }),
  shortName: (words) => ({ shortName: words.slice(0, LONGEST_SHORT_NAME) }),
  counted: (words) => ({ counted: choiceOf(yesNoWords, words) === 'yes' }),
  timeline: (words) => ({ timeline: words }),
  targets: (words) => ({ targets: words.split('\n') }),
  lead: (words) => ({ lead: namesIn(words) }),
  support: (words) => ({ support: namesIn(words) }),
  request: (words) => ({ request: namesIn(words) }),
  product: (words) => ({ product: namesIn(words) }),
  accountable: (words) => ({ accountable: words }),
};

/** Whether a row holds anything that a person could have typed; what a list chooses says nothing by itself. */
export function saysSomething(row: TableRow): boolean {
  return edited.some(({ id, kind }) => kind !== 'choice' && row.text(id) !== '');
}

/** What stands in a row otherwise than the sheet would show it now, by column; a column that is gone says nothing. */
export function correctedParts(row: TableRow, shown: MasterRow): Map<string, CorrectedPart> {
  return new Map(
    edited.flatMap(({ id, header }) => {
      const was = wordingOf({ value: shown[id] ?? '' });
      const now = wordingOf(row.cell(id));
      return !row.has(id) || now === was ? [] : [[id, { header, was, now }] as const];
    }),
  );
}

/** What corrected parts change of their task itself. */
export function changeOf(parts: ReadonlyMap<string, CorrectedPart>): TaskChange {
  return [...parts].reduce<TaskChange>((change, [id, { now }]) => ({ ...change, ...readers[id]?.(now) }), {});
}
