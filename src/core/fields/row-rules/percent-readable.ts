import { all, isFilled, isNumberWithin } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The percentage is a number from 0 to 100. */
export const percentReadable: RowRule = {
  id: 'percent-readable',
  field: 'percent',
  words: { vi: 'tiến độ: ghi số từ 0 đến 100', en: 'progress: a number from 0 to 100' },
  applies: ({ facts }) => facts.unread.has('percent'),
  formula: (c) => all(isFilled(c.values.percent), `NOT(${isNumberWithin(c.values.percent, 0, 100)})`),
  examples: {
    ok: [exampleRow({ percent: 0 }), exampleRow({ percent: 100 }), exampleRow({})],
    notOk: [exampleRow({ progress: 'in-progress' }, {}, ['percent'])],
  },
};
