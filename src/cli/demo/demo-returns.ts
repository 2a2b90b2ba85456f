import { dataWindow } from '../../core/date/data-window';
import { parseIsoDate } from '../../core/date/iso-date';
import type { Period } from '../../core/date/period';
import type { Master } from '../../core/fields/master/master';
import type { Plan } from '../../core/plan/plan';
import { resolveAssignments } from '../../core/track/assignment/resolve-assignments';
import { trackingRows, trackingWorkbook, type TrackingRequest, type TrackingRows } from '../../core/track/tracking-workbook';
import { TOOL_VERSION } from '../version';
import { write } from '../world/adapters';
import { DEMO_AS_OF } from './demo-master';
import { demoUnits, type DemoUnit } from './demo-units';
import { fillIn, halfOf } from './fill-in';
import { asPeopleType, sorted } from './habits';

/** A returned workbook of the sample, and the day on which it came. */
export interface DemoReturn {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unit: string;
  readonly receivedOn: string;
}

/** The plan as it stood before its second version, in which one figure was raised. */
function olderVersion(plan: Plan): Plan {
  const tasks = plan.tasks.map((task) => ({ ...task, text: task.text.replace('ít nhất 06 cơ quan', 'ít nhất 04 cơ quan') }));
  return { ...plan, version: 1, contentHash: `${plan.contentHash.slice(0, -2)}00`, tasks };
}

function requestFor(plan: Plan, unitId: string, period: Period): TrackingRequest {
  const day = dataWindow(period, plan.settings, plan.document.period).last;
  const unit = plan.units.find((u) => u.id === unitId);
  if (unit === undefined) throw new Error(`the sample's register has no unit ${unitId}`);
  const tracked = { plan, assignments: resolveAssignments(plan, day), earlier: [], earlierTargets: [] };
  const asOf = parseIsoDate(DEMO_AS_OF)!;
  return { plans: [tracked], unit, choices: [], period, asOf, toolVersion: TOOL_VERSION, protect: false, fileName: `${unitId}.xlsx` };
}

/** The workbooks that the units of the sample send back for a period, filled in as people do. */
export async function demoReturns({ plan }: Master, period: Period): Promise<DemoReturn[]> {
  const window = dataWindow(period, plan.settings, plan.document.period);
  const made: DemoReturn[] = [];
  const send = async (unit: DemoUnit, names: readonly string[], request: TrackingRequest, rows: TrackingRows): Promise<void> => {
    const spec = trackingWorkbook(request, rows);
    if (spec === null) return;
    const bytes = await write(asPeopleType(spec, unit.habits));
    made.push(...names.map((name) => ({ name, bytes, unit: request.unit?.name ?? '', receivedOn: unit.receivedOn })));
  };
  for (const [number, unit] of demoUnits.entries()) {
    if (unit.sends === 'nothing') continue;
    const request = requestFor(unit.sends === 'older-version' ? olderVersion(plan) : plan, unit.unitId, period);
    const issued = trackingRows(request);
    const answered = unit.sends === 'untouched' ? issued : fillIn(issued, number, window);
    const rows = unit.habits.includes('sorted-rows') ? sorted(answered) : answered;
    const name = `${unit.unitId} bao cao quy II`;
    if (unit.sends !== 'two-halves') {
      const names = unit.sends === 'same-twice' ? [`${name}.xlsx`, `${name} (gui lai).xlsx`] : [`${name}.xlsx`];
      await send(unit, names, request, rows);
      continue;
    }
    await send(unit, [`${name} (phan 1).xlsx`], request, halfOf(rows, 0));
    await send(unit, [`${name} (phan 2).xlsx`], request, halfOf(rows, 1));
  }
  return made;
}
