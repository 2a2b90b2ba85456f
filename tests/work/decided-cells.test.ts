import type { Adjustment } from '../../src/core/entry/adjustment';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import { parseIsoDate } from '../../src/core/date/iso-date';
import { result } from '../../src/core/issue/result';
import { tell } from '../../src/core/issue/sentence/tell';
import type { UnitId } from '../../src/core/plan/ids';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { checkFile } from '../../src/work/check';
import { rollUpPeriod } from '../../src/work/roll-up';
import { returnWorkbook } from '../../src/work/return-workbook';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const unitId = plan.units[0]!.id as UnitId;
const ids = [...rowsById(blankOf(plan, unitId).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const [first, second, third] = ids as [string, string, string];
const asOf = parseIsoDate('2026-06-20')!;
const decided = { unitId, periodId: '2026-Q2', reason: 'Đã kiểm tra tại chỗ', by: 'VP', on: '2026-06-20' };
const adjusted = (rowId: string, field: string): Adjustment => ({ ...decided, rowId, field, reported: null, confirmed: 'in-progress' });
const given = returnedFile(plan, unitId, 'a.xlsx', {
  [first]: { progress: 'Tuỳ tình hình' },
  [second]: { progress: 'Tạm dừng' },
});
const codesWith = (notes: Partial<OfficeNotes>): string[] =>
  checkFile(given, asOf, jsonPorts.readWorkbook, { plan, notes: { ...noNotes, ...notes } }).issues.map((i) => i.code);

test('what was found in a cell that the office has adjusted is a note that says so, and other cells are told as before', () => {
  const [before, after] = [codesWith({}), codesWith({ adjustments: [adjusted(first, 'progress')] })];
  expect(before).toContain('value-not-understood');
  expect(after).not.toContain('value-not-understood');
  expect(after.filter((code) => code === 'value-confirmed')).toHaveLength(1);
  expect(after).toHaveLength(before.length);
  expect(codesWith({ adjustments: [adjusted(first, 'result')] })).toEqual(before);
  expect(codesWith({ adjustments: [{ ...adjusted(first, 'progress'), periodId: '2026-Q1' }] })).toEqual(before);
});

test('a blank row for which the office has entered a value is not counted as blank', () => {
  const blanks = (notes: Partial<OfficeNotes>): number[] =>
    checkFile(given, asOf, jsonPorts.readWorkbook, { plan, notes: { ...noNotes, ...notes } }).issues.flatMap((i) =>
      i.code === 'rows-not-filled' && i.place.kind === 'sheet' && i.place.sheet === 'Nhiệm vụ' ? [i.facts.count] : [],
    );
  const [all] = blanks({});
  expect(blanks({ adjustments: [adjusted(third, 'progress')] })).toEqual([all! - 1]);
});

test('what the office has waived or adjusted is neither asked of the unit nor shown to it', () => {
  let sheet: WorkbookSpec | null = null;
  const markWorkbook = (_: unknown, { spec }: { readonly spec: WorkbookSpec }) => {
    sheet = spec;
    return result(new Uint8Array(1));
  };
  const ports = { readWorkbook: jsonPorts.readWorkbook, markWorkbook };
  const alone = returnWorkbook(given, asOf, ports).value;
  const waivers = [{ ...decided, rowId: second, code: '' }];
  const notes = { ...noNotes, waivers, adjustments: [adjusted(first, 'progress')] };
  const { value, issues } = returnWorkbook(given, asOf, ports, { plan, notes });
  expect(issues.map((i) => i.code)).not.toContain('value-confirmed');
  expect(value.asked).toBeLessThan(alone.asked);
  expect(JSON.stringify(sheet)).not.toContain('Tuỳ tình hình');
  expect(JSON.stringify(sheet)).not.toContain(decided.reason);
});

test('the day of receipt is spoken of only where a person has told it', () => {
  const late = returnedFile(plan, unitId, 'a.xlsx', { [first]: { progress: 'Đã hoàn thành', result: 'Xong', finishedOn: '21/06/2026' } });
  const said = (issues: ReturnType<typeof checkFile>['issues']): string[] =>
    issues.flatMap((i) => (i.code === 'finished-after-receipt' ? [tell(i, 'vi'), tell(i, 'en')] : []));
  const [vi, en] = said(checkFile(late, asOf, jsonPorts.readWorkbook).issues);
  expect(vi).toContain('Ngày hoàn thành 21/06/2026 sau ngày lấy số liệu 20/06/2026.');
  expect(en).toContain('after 20/06/2026, the day of the figures.');
  expect(said(rollUpPeriod(inputOf(plan, [late]), jsonPorts).issues)).toEqual([vi, en]);
  const arrivals = { name: 'ngay.csv', text: 'a.xlsx;15/06/2026' };
  const [told] = said(rollUpPeriod(inputOf(plan, [late], { arrivals }), jsonPorts).issues);
  expect(told).toContain('sau ngày nhận báo cáo 15/06/2026.');
});
