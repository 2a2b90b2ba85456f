import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import type { PeriodId } from '../../src/core/entry/entry';
import type { UnitId } from '../../src/core/plan/ids';
import { withReceipts } from '../../src/core/rollup/close-period';
import { closePeriod } from '../../src/work/close';
import { decideReceipts } from '../../src/work/decide-receipt';
import type { GivenFile } from '../../src/work/ports';
import { remind } from '../../src/work/remind';
import { rollUpPeriod } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second, third] = plan.units.map((u) => u.id) as [UnitId, UnitId, UnitId];
const nameOf = (unitId: UnitId): string => plan.units.find((u) => u.id === unitId)!.name;
const [id] = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
const answer = { [id]: { progress: 'Đang thực hiện' } };
const unreadable = (name: string): GivenFile => ({ name, bytes: new TextEncoder().encode('{}') });
const ports = {
  ...jsonPorts,
  readWorkbook: (bytes: Uint8Array, name: string) => (bytes.length < 3 ? { value: null, issues: [] } : jsonPorts.readWorkbook(bytes, name)),
};
const q3 = '2026-Q3' as PeriodId;

/** The receipts of files given for a period, as the master workbook keeps them. */
const noted = (files: readonly GivenFile[], periodId: PeriodId, before: OfficeNotes = noNotes): OfficeNotes =>
  withReceipts(before, periodId, rollUpPeriod(inputOf(plan, files, { notes: before, periodId }), ports).value.receipts);
const toldOf = (unitId: UnitId, files: readonly GivenFile[], more: Partial<Parameters<typeof inputOf>[2]> = {}) => {
  const own = remind(inputOf(plan, files, more), ports).value.filter((r) => r.units.includes(unitId));
  return { kinds: own.map((r) => r.kind), text: own.flatMap((r) => [...r.messages.map((m) => m.text), ...r.letter.paragraphs]).join('\n') };
};

test('a unit whose file cannot be used is told what came and why, by the unit that the name of the file names, and others are told that nothing came', () => {
  const files = [unreadable(`bao cao ${nameOf(second)}.xlsx`), returnedFile(plan, first, `${nameOf(third)}.xlsx`, answer)];
  for (const [given, notes] of [
    [files, noNotes],
    [[], noted(files, '2026-Q2' as PeriodId)],
  ] as const) {
    const unread = toldOf(second, given, { notes });
    expect(unread.kinds).toEqual(['complete']);
    expect(unread.text).toContain(`đã nhận tệp “bao cao ${nameOf(second)}.xlsx” nhưng không đọc được`);
    expect(unread.text).not.toContain('chưa nhận được');
    const unsure = toldOf(third, given, { notes });
    expect(unsure.text).toContain(`chưa rõ có phải của đơn vị hay không (trong tệp ghi “${nameOf(first)}”)`);
    expect(unsure.text).not.toContain('chưa nhận được');
    expect(toldOf(first, given, { notes }).text).toContain('chưa nhận được báo cáo');
  }
});

test('a unit that sent the workbook of another period is told so, also once it is noted, and not where the file came for its own period', () => {
  const file = returnedFile(plan, first, 'a.xlsx', answer);
  const expected = 'đã nhận tệp “a.xlsx” nhưng đó là sổ của kỳ Quý II/2026';
  expect(toldOf(first, [file], { periodId: q3 }).text).toContain(expected);
  const wrong = noted([file], q3);
  expect(toldOf(first, [], { periodId: q3, notes: wrong }).text).toContain(expected);
  const late = { asOf: '2027-01-20' };
  expect(toldOf(first, [], { ...late, periodId: '2026-Q4' as PeriodId, notes: wrong }).text).toContain('chưa nhận được báo cáo');
  const right = noted([file], '2026-Q2' as PeriodId, wrong);
  for (const files of [[], [file]])
    expect(toldOf(first, files, { ...late, periodId: q3, notes: right }).text).toContain('chưa nhận được báo cáo');
});

test('a unit that sent the file of an earlier period again under another name is told so, and the earlier period keeps its receipt', () => {
  const before = noted([returnedFile(plan, first, 'quy-2.xlsx', answer)], '2026-Q2' as PeriodId);
  const again = [returnedFile(plan, first, 'quy-3.xlsx', answer)];
  const notes = noted(again, q3, before);
  for (const files of [[], again])
    expect(toldOf(first, files, { periodId: q3, notes }).text).toContain('tệp “quy-3.xlsx” nhưng đó là sổ của kỳ Quý II/2026');
  expect(notes.receipts).toEqual([{ ...before.receipts[0]!, givenFor: { periodId: q3, file: 'quy-3.xlsx' } }]);
});

test('a unit whose only file the office has set aside is not told that nothing came, nor asked to mend it', () => {
  const file = returnedFile(plan, first, 'a.xlsx', { [id]: { progress: 'abc' } });
  const notes = noted([file], '2026-Q2' as PeriodId);
  const aside = decideReceipts(notes, [notes.receipts[0]!.sha256], { kind: 'set-aside', aside: true });
  expect(toldOf(first, [file], { notes: aside }).text).toContain('được để ngoài tổng hợp');
  expect(toldOf(first, [file], { notes: aside }).text).not.toContain('abc');
});

test('after a period is closed nobody is asked anew because the office has amended the plan', () => {
  const file = returnedFile(plan, first, 'a.xlsx', answer);
  const amended = { ...plan, version: plan.version + 1 };
  const asked = (notes: OfficeNotes): string =>
    remind({ ...inputOf(amended, [file], { notes }) }, ports)
      .value.flatMap((r) => (r.units.includes(first) ? r.letter.paragraphs : []))
      .join('\n');
  expect(asked(noNotes)).toContain('Sổ theo bản kế hoạch cũ');
  const { notes } = closePeriod({ ...inputOf(plan, [file]), by: 'VP' }, ports).value!;
  expect(asked(notes)).toContain('chưa điền');
  expect(asked(notes)).not.toContain('bản kế hoạch cũ');
});
