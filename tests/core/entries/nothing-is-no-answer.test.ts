import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { rowsToAnswer } from '../../../src/core/entries/returned-workbook';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { validateEntries } from '../../../src/core/validate/validate-entries';
import { request } from '../track/requests';
import { asRead, rowsById, typed } from './returned-double';

const TASKS = 'Nhiệm vụ';
const blank = asRead(trackingWorkbook(request())!);
const of = { file: 'a.xlsx', asOf: '2026-06-20' };
const asked = readReturnedWorkbook(blank, of)
  .value!.rows.filter((row) => row.scope !== 'later')
  .map((row) => row.occurrenceId as string);
const later = readReturnedWorkbook(blank, of).value!.rows.find((row) => row.scope === 'later')?.occurrenceId;
const [first, second] = asked as [string, string];
const read = (values: Parameters<typeof typed>[2]) => readReturnedWorkbook(typed(blank, TASKS, values), of).value!;
const notFilled = (values: Parameters<typeof typed>[2]) =>
  validateEntries(read(values), of).flatMap(({ issue }) =>
    issue.code === 'rows-not-filled' && issue.place.kind === 'sheet' && issue.place.sheet === TASKS ? [issue.facts] : [],
  );

test.each(['Không', '-', '0', 'Không có khó khăn, vướng mắc gì'])(
  'a row that holds only “%s” among its remarks is among the rows that are not filled in',
  (word) => {
    const answer = { [first]: { progress: 'Đang thực hiện' } };
    expect(read({ ...answer, [second]: { difficulty: word, proposal: word } }).filled).toBe(1);
    expect(notFilled({ ...answer, [second]: { difficulty: word, proposal: word } })).toEqual(notFilled(answer));
    expect(notFilled(answer)).toMatchObject([{ count: asked.length - 1 }]);
  },
);

test('a workbook that holds nothing else has not been touched', () => {
  const { issues } = readReturnedWorkbook(typed(blank, TASKS, { [first]: { difficulty: 'Không' } }), of);
  expect(issues.map((i) => i.code)).toContain('workbook-untouched');
});

test('such a word does not make a row of a later period one that is to be answered', () => {
  expect([...rowsById(blank.sheets.find((s) => s.name === TASKS)!).keys()]).toContain(later);
  expect(rowsToAnswer(read({ [later!]: { difficulty: 'Không' } }))).toBe(rowsToAnswer(read({})));
});
