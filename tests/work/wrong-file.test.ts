import type { PeriodId } from '../../src/core/entry/entry';
import type { UnitId } from '../../src/core/plan/ids';
import { rollUpPeriod } from '../../src/work/roll-up';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan({ version: 2 });
const unitId = plan.units[0]!.id as UnitId;
const [id] = [...rowsById(blankOf(plan, unitId).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()] as [string];
/** What would be told row by row: a day before the period, an unknown answer, blank rows, an older version. */
const answer = { [id]: { progress: 'Tuỳ tình hình', result: 'Đã xong', finishedOn: '02/02/2026' } };
const codesOf = (of: typeof plan, periodId: string) => {
  const input = inputOf(plan, [returnedFile(of, unitId, 'a.xlsx', answer)], { periodId: periodId as PeriodId });
  const { value, issues } = rollUpPeriod(input, jsonPorts);
  return { codes: issues.map((i) => i.code), warnings: value.receipts.find((r) => r.file === 'a.xlsx')!.warnings };
};

test('of a workbook of another period it is told that it is the wrong one, and of its rows nothing', () => {
  expect(codesOf(samplePlan({ version: 1 }), '2026-Q2').codes.length).toBeGreaterThan(3);
  expect(codesOf(samplePlan({ version: 1 }), '2026-Q3')).toEqual({ codes: ['other-period'], warnings: 1 });
});

test('of a workbook of another plan it is told that it is the wrong one, and of its rows nothing', () => {
  expect(codesOf(samplePlan({ id: 'KH-khac' }), '2026-Q2')).toEqual({ codes: ['other-plan'], warnings: 1 });
});
