import { noNotes } from '../../src/core/entry/office-notes';
import type { UnitId } from '../../src/core/plan/ids';
import { withReceipts } from '../../src/core/rollup/close-period';
import { remind } from '../../src/work/remind';
import { rollUpPeriod } from '../../src/work/roll-up';
import { samplePlan } from '../core/track/sample-plan';
import { rowsById } from '../core/entries/returned-double';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second, third] = plan.units.map((u) => u.id) as [UnitId, UnitId, UnitId];
const [id] = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const remindOn = (asOf: string, files: Parameters<typeof inputOf>[1]) => remind(inputOf(plan, files, { asOf }), jsonPorts).value;

test('a unit whose file was received before is not written to for files that come alone', () => {
  const answer = { [id]: { progress: 'Đang thực hiện' } };
  const { receipts } = rollUpPeriod(inputOf(plan, [returnedFile(plan, first, 'a.xlsx', answer)]), jsonPorts).value;
  const notes = withReceipts(noNotes, '2026-Q2', receipts);
  const absentWith = (files: Parameters<typeof inputOf>[1]) =>
    remind(inputOf(plan, files, { notes }), jsonPorts)
      .value.filter((r) => r.kind !== 'complete')
      .map((r) => r.units);
  expect(absentWith([returnedFile(plan, second, 'b.xlsx', answer)])).toEqual([[third]]);
  expect(absentWith([])).toEqual([[second, third]]);
});

test('before the sending day all units are asked by name, with day and contact', () => {
  const [all, ...others] = remindOn('2026-06-10', []);
  expect(others).toEqual([]);
  expect(all!.kind).toBe('before');
  expect(all!.units).toEqual([first, second, third]);
  expect(all!.messages[0]!.text).toBe(
    'Kính gửi Đảng ủy xã Đồng Tâm: đề nghị gửi báo cáo kết quả thực hiện nhiệm vụ Quý II/2026 chậm nhất ngày 16/06/2026. Liên hệ: Đồng chí Trần Thị Bình, Phòng Tổng hợp.',
  );
  expect(all!.letter.paragraphs.join('\n')).toContain('kế hoạch số 12-KH/BTG ngày 20/01/2026');
});

test('after it only those whose report has not come are written to', () => {
  const kinds = remindOn('2026-06-20', [returnedFile(plan, first, 'a.xlsx', { [id]: { progress: 'Đang thực hiện' } })]).map((r) => [
    r.kind,
    r.units,
  ]);
  expect(kinds).toEqual([
    ['after', [second, third]],
    ['complete', [first]],
  ]);
});

test('a unit is asked to complete what was found in its own file only', () => {
  const files = [
    returnedFile(plan, first, 'a.xlsx', { [id]: { progress: 'Tạm dừng' } }),
    returnedFile(plan, second, 'b.xlsx', { [id]: { progress: 'abc' } }),
  ];
  const complete = remindOn('2026-06-20', files).filter((r) => r.kind === 'complete');
  const lines = complete.find((r) => r.units[0] === first)!.letter.paragraphs.join('\n');
  expect(lines).toContain('a.xlsx, sheet “Nhiệm vụ”');
  expect(lines).toContain('ghi lý do');
  expect(lines).not.toContain('b.xlsx');
});

test('a unit whose workbook came with nothing filled in is told so, not that nothing came', () => {
  const [absent, blank, ...others] = remindOn('2026-06-20', [returnedFile(plan, first, 'a.xlsx', {})]);
  expect(others).toEqual([]);
  expect(absent).toMatchObject({ kind: 'after', units: [second, third] });
  expect(blank).toMatchObject({ kind: 'complete', units: [first] });
  expect(blank!.messages.map((m) => m.text).join()).toContain('đã nhận tệp báo cáo Quý II/2026 nhưng trong tệp chưa điền nội dung nào');
  expect(blank!.letter.paragraphs.join('\n')).toContain('chưa điền nội dung nào');
  expect(JSON.stringify(blank)).not.toContain('chưa nhận được');
});
