import type { EntryValues } from '../../entry/entry';
import type { RowCells } from '../row-values';
import { all, isBlank } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The words of a row in which nothing has been filled in, which the line above the table counts apart. */
export const notFilledWords = { vi: 'Chưa điền', en: 'Not filled in' } as const;

const isEmpty = (values: EntryValues): boolean => Object.values(values).every((v) => v === undefined || v === '');

/** Excel's condition that nothing has been filled into a row: its cells joined are blank. */
export const nothingFilled = (cells: RowCells): string => isBlank(Object.values(cells.values).join('&'));

/** A row of this period in which nothing at all has been filled in. */
export const notFilled: RowRule = {
  id: 'not-filled',
  field: 'progress',
  words: notFilledWords,
  applies: ({ values, facts }) => facts.scope !== 'later' && isEmpty(values) && facts.unread.size === 0,
  formula: (c) => all(`${c.scope}<>"later"`, nothingFilled(c)),
  examples: {
    ok: [exampleRow({ progress: 'not-started' }), exampleRow({}, { scope: 'later' }), exampleRow({ result: 'Đã họp' })],
    notOk: [exampleRow({}), exampleRow({}, { scope: 'carried' })],
  },
};
