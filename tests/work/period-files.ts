import { createHash } from 'node:crypto';
import type { IsoDate } from '../../src/core/date/iso-date';
import { noNotes } from '../../src/core/entry/office-notes';
import type { PeriodId } from '../../src/core/entry/entry';
import type { UnitId } from '../../src/core/plan/ids';
import type { Plan } from '../../src/core/plan/plan';
import type { CellValue, WorkbookRows } from '../../src/core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { resolveAssignments } from '../../src/core/track/assignment/resolve-assignments';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import type { CollectInput, CollectPorts } from '../../src/work/collect';
import type { GivenFile } from '../../src/work/ports';
import { asRead, typed } from '../core/entries/returned-double';

/** What a unit answers: by row id, by field id; targets by theirs. */
export type Answers = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The spec of the workbook of a unit for quarter II of 2026. */
export function trackingSpecOf(plan: Plan, unitId: UnitId): WorkbookSpec {
  const unit = plan.units.find((u) => u.id === unitId)!;
  const spec = trackingWorkbook({
    plans: [{ plan, assignments: resolveAssignments(plan, '2026-06-14'), earlier: [], earlierTargets: [] }],
    unit,
    choices: plan.units,
    period: { kind: 'quarter', year: 2026, quarter: 2 },
    asOf: '2026-06-01' as IsoDate,
    toolVersion: '0.1.0',
    fileName: `${unit.id}.xlsx`,
    protect: false,
  });
  return spec!;
}

/** The blank workbook of a unit for quarter II of 2026, as a reader finds it. */
export function blankOf(plan: Plan, unitId: UnitId): WorkbookRows {
  return asRead(trackingSpecOf(plan, unitId));
}

/** A returned workbook as a file whose bytes a test reads as JSON: whole files are tried elsewhere. */
export function returnedFile(plan: Plan, unitId: UnitId, name: string, answers: Answers, targets: Answers = {}): GivenFile {
  const tasks = typed(blankOf(plan, unitId), 'Nhiệm vụ', answers);
  const workbook = Object.keys(targets).length === 0 ? tasks : typed(tasks, 'Chỉ tiêu', targets);
  return { name, bytes: encoder.encode(JSON.stringify(workbook)) };
}

/** Ports for such files; a file that is no JSON is one that cannot be read. */
export const jsonPorts: CollectPorts = {
  readWorkbook: (bytes) => ({ value: JSON.parse(decoder.decode(bytes)) as WorkbookRows, issues: [] }),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

/** A roll-up of quarter II of 2026 on 20/6/2026, unless said otherwise. */
export function inputOf(plan: Plan, files: readonly GivenFile[], more: Partial<CollectInput> = {}): CollectInput {
  return { plan, notes: noNotes, periodId: '2026-Q2' as PeriodId, asOf: '2026-06-20', files, ...more };
}
