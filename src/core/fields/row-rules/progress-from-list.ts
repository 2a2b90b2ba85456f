import { all, isFilled } from './conditions';
import { exampleRow } from './example-row';
import type { RowRule } from './row-rule';

/** The progress is none of the choices of its row; dated and ongoing tasks have lists of their own. */
export const progressFromList: RowRule = {
  id: 'progress-from-list',
  field: 'progress',
  words: { vi: 'chọn tình hình trong danh sách', en: 'choose the progress from the list' },
  applies: ({ facts }) => facts.unread.has('progress'),
  // Not COUNTIF or MATCH: both give an error where someone has written more than 255 characters into the cell.
  formula: (c) =>
    all(
      isFilled(c.values.progress),
      `IF(${c.kind}="ongoing",SUMPRODUCT(--(${c.lists.progressOngoing}=${c.values.progress})),SUMPRODUCT(--(${c.lists.progress}=${c.values.progress})))=0`,
    ),
  examples: {
    ok: [exampleRow({ progress: 'done' }), exampleRow({})],
    notOk: [exampleRow({ result: 'Đã trình' }, {}, ['progress'])],
  },
};
