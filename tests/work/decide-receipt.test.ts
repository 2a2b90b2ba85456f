import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import type { UnitId } from '../../src/core/plan/ids';
import { withReceipts } from '../../src/core/rollup/close-period';
import { confirmArrivals, decideReceipts } from '../../src/work/decide-receipt';
import { rollUpPeriod, type RolledUp } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second] = plan.units.map((u) => u.id) as [UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const answers = { [ids[0]!]: { progress: 'Đang thực hiện' } };
const nameOf = (id: UnitId): string => plan.units.find((u) => u.id === id)!.name;
const files = [
  { ...returnedFile(plan, first, 'a.xlsx', answers), modified: '2026-06-15' },
  { ...returnedFile(plan, second, `${nameOf(first)}.xlsx`, answers), modified: '2026-06-16' },
];

const rolledUp = (notes: OfficeNotes): RolledUp => rollUpPeriod(inputOf(plan, files, { notes }), jsonPorts).value;
const before = rolledUp(noNotes);
const noted = withReceipts(noNotes, '2026-Q2', before.receipts);
const receiptOf = (file: string, { receipts }: RolledUp = before) => receipts.find((r) => r.file === file)!;
const doubtful = files[1]!.name;

test('a file whose unit a person confirms counts from then on, for that unit', () => {
  expect(receiptOf(doubtful).state).toBe('unit-unconfirmed');
  const notes = decideReceipts(noted, [receiptOf(doubtful).sha256], { kind: 'unit', unit: { id: second, name: nameOf(second) } });
  const after = rolledUp(notes);
  expect(receiptOf(doubtful, after)).toMatchObject({ state: 'received', unitId: second });
  expect(after.rollUp.tally.all.coverage.reported).toContain(second);
});

test('a file that is set aside does not count until it is taken back, and the others are as they were', () => {
  const { sha256 } = receiptOf('a.xlsx');
  const aside = decideReceipts(noted, [sha256], { kind: 'set-aside', aside: true });
  expect(rolledUp(aside).rollUp.tally.all.coverage.reported).toEqual([]);
  expect(aside.receipts.filter((r) => r.sha256 !== sha256)).toEqual(noted.receipts.filter((r) => r.sha256 !== sha256));
  const back = rolledUp(decideReceipts(aside, [sha256], { kind: 'set-aside', aside: false }));
  expect(back.rollUp.tally.all.coverage.reported).toEqual([first]);
});

test('a day that a person tells, or confirms as guessed, is told in the next roll-up', () => {
  const { sha256, receivedOn } = receiptOf('a.xlsx');
  expect(receivedOn?.confirmed).toBe(false);
  const told = rolledUp(decideReceipts(noted, [sha256], { kind: 'arrived', date: '2026-06-12' }));
  expect(receiptOf('a.xlsx', told).receivedOn).toEqual({ date: '2026-06-12', how: 'told', confirmed: true });
  const confirmed = rolledUp(confirmArrivals(noted, [sha256]));
  expect(receiptOf('a.xlsx', confirmed).receivedOn).toEqual({ date: receivedOn?.date, how: 'told', confirmed: true });
  expect(receiptOf(doubtful, confirmed).receivedOn?.confirmed).toBe(false);
});
