import fc from 'fast-check';
import { ongoingChoices, progressChoices } from '../../../src/core/fields/progress-choices';
import type { EntryValues, PeriodId } from '../../../src/core/entry/entry';
import type { TargetRow } from '../../../src/core/track/rows/target-rows';
import type { TaskRow } from '../../../src/core/track/rows/task-row';
import { trackingRows, trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { nodeZip } from '../../../src/opc/node-zlib';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { ooxmlFaults, ooxmlTools } from '../../tools/ooxml-check';
import { recalculationFaults } from '../../tools/recalculate';
import { testWith } from '../../tools/test-with';
import { request } from './requests';
import { samplePlan } from './sample-plan';

const day = fc.integer({ min: 1, max: 400 }).map((n) => new Date(Date.UTC(2025, 7, n)).toISOString().slice(0, 10));
const words = fc.constantFrom('Đã ban hành kế hoạch', 'Không', 'Đang trình cấp ủy; “chờ ý kiến”', '*', '?x', 'a'.repeat(300));

/** Anything that a unit can validly enter into a row. */
function entered(ongoing: boolean): fc.Arbitrary<EntryValues> {
  return fc.record(
    {
      progress: fc.constantFrom(...(ongoing ? ongoingChoices : progressChoices)),
      result: words,
      percent: fc.constantFrom(0, 0.5, 50, 99, 100),
      startedOn: day,
      finishedOn: day,
      documentNumber: fc.constant('12-KH/ĐU'),
      documentDate: day,
      difficulty: words,
      reason: words,
      note: words,
    },
    { requiredKeys: [] },
  );
}

function earlierFor(rows: readonly TaskRow[], seed: number) {
  const plan = samplePlan();
  return rows.map((row, i) => ({
    unitId: plan.units[0]!.id,
    occurrenceId: row.occurrence.id,
    periodId: '2026-Q1' as PeriodId,
    values: fc.sample(entered(row.occurrence.kind === 'ongoing'), { numRuns: 1, seed: seed + i })[0]!,
  }));
}

function fill(rows: readonly TaskRow[], seed: number): TaskRow[] {
  return rows.map((row, i) => ({
    ...row,
    values: fc.sample(entered(row.occurrence.kind === 'ongoing'), { numRuns: 1, seed: seed + i })[0]!,
  }));
}

function fillTargets(rows: readonly TargetRow[], seed: number): TargetRow[] {
  const figure = fc.constantFrom(0, 1, 2.5, 40);
  const values = fc.record(
    { inPeriod: figure, sinceYear: figure, sincePlan: figure, estimated: figure, base: figure, reached: fc.boolean(), note: words },
    { requiredKeys: [] },
  );
  return rows.map((row, i) => ({ ...row, values: fc.sample(values, { numRuns: 1, seed: seed + i })[0]! }));
}

function workbooks(): { name: string; bytes: Uint8Array }[] {
  const plain = request();
  const specs = [['blank', trackingWorkbook(plain)!] as const, ['common', trackingWorkbook(request({ unit: null }))!] as const];
  const filled = Array.from({ length: 12 }, (_, n) => {
    const seed = 1000 * (n + 1);
    const asked = n % 2 === 0 ? plain : request({}, samplePlan(), earlierFor(trackingRows(plain).tasks, seed));
    const rows = trackingRows(asked);
    const spec = trackingWorkbook(asked, { tasks: fill(rows.tasks, seed), targets: fillTargets(rows.targets, seed) });
    return [`filled-${n}`, spec!] as const;
  });
  return [...specs, ...filled].map(([name, spec]) => ({ name: `${name}.xlsx`, bytes: writeWorkbook(spec, nodeZip) }));
}

testWith(['soffice'], 'after any valid entries every formula shows in LibreOffice what core calculated', async () => {
  expect(await recalculationFaults(workbooks())).toEqual([]);
});

testWith(ooxmlTools, 'tracking workbooks keep to the schemas and the package rules', () => {
  expect(ooxmlFaults(workbooks().slice(0, 4))).toEqual([]);
});
