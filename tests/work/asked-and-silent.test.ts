import { receiptsSummary, rollUpSummary } from '../../src/cli/roll-up-summary';
import { noNotes } from '../../src/core/entry/office-notes';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { reminders } from '../../src/core/report/reminders';
import { decideReceipts } from '../../src/work/decide-receipt';
import { withReceipts } from '../../src/core/rollup/close-period';
import { allReceipts, rollUpPeriod, type RolledUp } from '../../src/work/roll-up';
import { keptSession } from '../cli/kept-session';
import { rowsById } from '../core/entries/returned-double';
import { a, b, c, planOf } from '../core/rollup/small-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

/** Of the third unit nothing is counted: it only supports a task. */
const plan = planOf();
const nameOf = (id: string): string => plan.units.find((u) => u.id === id)!.name;
const [id] = [...rowsById(blankOf(plan, a).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const fileOfA = (progress: string, name = 'a.xlsx') => returnedFile(plan, a, name, { [id]: { progress } });
const made = (files: Parameters<typeof inputOf>[1], notes = noNotes): RolledUp =>
  rollUpPeriod(inputOf(plan, files, { notes }), jsonPorts).value;
const textOf = ({ rollUp, receipts }: RolledUp, sheet: string): string =>
  JSON.stringify(
    consolidatedWorkbook({ rollUp, receipts, closed: [], compared: [], toolVersion: '0' }).sheets.find((s) => s.name === sheet)!.rows,
  );

test('a unit that was asked only what is not counted is named wherever it is told who sent nothing', () => {
  const rolledUp = made([]);
  expect(rolledUp.receipts.map((r) => [r.unitId, r.state])).toEqual([a, b, c].map((unit) => [unit, 'not-received']));
  expect(rollUpSummary(keptSession(), rolledUp)).toContain('Đã báo cáo: 0/3 đơn vị');
  expect(rollUpSummary(keptSession(), rolledUp).join('\n')).toContain(`Chưa nhận: 3 (${[a, b, c].map(nameOf).join('; ')})`);
  const [all] = reminders({ rollUp: rolledUp.rollUp, receipts: rolledUp.receipts, issues: [], isClosed: false });
  expect(all!.units).toEqual([a, b, c]);
  expect(textOf(rolledUp, 'Tiếp nhận')).toContain(nameOf(c));
  expect(textOf(rolledUp, 'Theo đơn vị')).toContain(`không có dòng ở trên: ${nameOf(c)} (Chưa nhận).`);
  expect(textOf(rolledUp, 'Tổng hợp')).toContain('0/3 đơn vị đã báo cáo');
  expect(rolledUp.rollUp.tally.units.map((u) => u.unitId)).toEqual([a, b]);
});

test('files that differ are told as a report of their unit, whether they come now or came before', () => {
  const files = [fileOfA('Đã hoàn thành'), fileOfA('Đang thực hiện', 'a2.xlsx')];
  const now = made(files);
  expect(now.rollUp.consolidation.conflicts).toHaveLength(1);
  expect(rollUpSummary(keptSession(), now)).toContain('Đã báo cáo: 1/3 đơn vị');
  const later = made([], withReceipts(noNotes, '2026-Q2', now.receipts));
  expect(receiptsSummary(keptSession(), later.rollUp, allReceipts(later))).toContain('Đã báo cáo: 1/3 đơn vị');
});

test('a file that the office left out of the roll-up is told apart from those that count', () => {
  const files = [fileOfA('Đã hoàn thành'), fileOfA('Đang thực hiện', 'a2.xlsx')];
  const first = made(files);
  const aside = first.receipts.find((r) => r.file === 'a2.xlsx')!.sha256;
  const notes = decideReceipts(withReceipts(noNotes, '2026-Q2', first.receipts), [aside], { kind: 'set-aside', aside: true });
  const rolledUp = made(files, notes);
  const told = rollUpSummary(keptSession(), rolledUp);
  expect(told).toContain(`Đã nhận: 1 (${nameOf(a)})`);
  expect(told).toContain(`Để ngoài tổng hợp: 1 (${nameOf(a)})`);
  expect(told.join('\n')).not.toContain('2 tệp');
  expect(textOf(rolledUp, 'Tiếp nhận')).toContain('Để ngoài tổng hợp');
  expect(textOf(rolledUp, 'Theo đơn vị')).not.toContain('Để ngoài tổng hợp');
});
