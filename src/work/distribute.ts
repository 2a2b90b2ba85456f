import { dataWindow } from '../core/date/data-window';
import type { IsoDate } from '../core/date/iso-date';
import { periodId, type Period } from '../core/date/period';
import { periodName } from '../core/date/period-name';
import { periodSpan, planSpan } from '../core/date/period-span';
import { keptSnapshots } from '../core/entry/closed-period';
import type { Master } from '../core/fields/master/master';
import { officialOrder } from '../core/fields/register/group-members';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { WorldError } from '../core/issue/world-error';
import type { UnitId } from '../core/plan/ids';
import type { Unit } from '../core/plan/unit';
import { earlierReports } from '../core/rollup/earlier-reports';
import { lateAnswers } from '../core/rollup/late-answers';
import { countedAsClosed, planOfPeriod } from '../core/rollup/plan-of-period';
import { isActive } from '../core/track/assignment/active-unit';
import { resolveAssignments, unassignedTasks } from '../core/track/assignment/resolve-assignments';
import { commonFileName, differentNames, trackingFileName } from '../core/track/file-name';
import { trackingMemo } from '../core/track/tracking-memo';
import { planName, type TrackedPlan } from '../core/track/rows/task-rows';
import { trackingRows, trackingWorkbook, type TrackingRequest } from '../core/track/tracking-workbook';
import type { MadeFile, OpenWriter, Watch } from './ports';
import { unassignedIssue } from './unassigned-issue';

/** What is to be distributed: one or several plans, for a period. `onlyAssigned` leaves unassigned tasks out instead of refusing. */
export interface DistributeInput {
  readonly masters: readonly Master[];
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly toolVersion: string;
  readonly common?: boolean;
  readonly protect?: boolean;
  readonly onlyAssigned?: boolean;
  /** Only these units; everybody who reports where absent. */
  readonly units?: readonly UnitId[];
}

/** What distributing needs of the world. `take` puts a file somewhere, or keeps what already stands there because somebody has filled it in. */
export interface DistributePorts extends Watch {
  readonly openWriter: OpenWriter;
  readonly take: (file: MadeFile) => Promise<'taken' | 'kept'>;
}

/** One workbook that was made, for a unit or (null) for everybody. */
export interface Distributed {
  readonly file: string;
  readonly unit: Unit | null;
  readonly tasks: number;
  readonly targets: number;
  readonly kept: boolean;
}

/**
 * Makes the tracking workbooks of a period, one for each unit in the official order, or one in common. Refuses while tasks are unassigned unless told to
 * leave them out; both are told. What was reported in closed periods stands beside; what came for them after their
 * closing is told. The workbooks of a period that was closed before its plan was amended are made of the version on which it was closed, by which it is counted. A file
 * that holds answers is never replaced. Throws `Cancelled`
 * between files.
 */
export async function distribute(input: DistributeInput, ports: DistributePorts): Promise<Result<readonly Distributed[]>> {
  const { period } = input;
  const id = periodId(period);
  const masters = input.masters.map((master) => ({ ...master, plan: planOfPeriod(master.plan, master.notes, id) }));
  const outside = masters.find(({ plan }) => !overlaps(period, plan.document.period));
  if (outside !== undefined) {
    return refused(issue('period-outside-plan', 'error', nowhere, { period: periodName(period, 'vi'), plan: planName(outside.plan) }));
  }
  const day = cutoffOf({ ...input, masters });
  const plans = masters.map((master) => tracked(master, period, day));
  const unassigned = plans.flatMap(({ assignments }) => unassignedTasks(assignments));
  const missing = unassignedIssue(unassigned, input.onlyAssigned === true ? 'warning' : 'error');
  if (unassigned.length > 0 && input.onlyAssigned !== true) return result([], missing);
  const requests = input.common === true ? [commonRequest(input, plans, day)] : unitRequests(input, plans, day);
  const made = await makeAll(requests, ports);
  const idle = requests.filter((r) => !made.some((m) => m.file === r.fileName)).flatMap((r) => r.unit?.name ?? []);
  return result(made, [
    ...missing,
    ...masters.flatMap(({ plan, notes }) => lateAnswers(plan, notes, id)),
    ...masters.flatMap(({ plan, notes }, at) => countedAsClosed(plan, input.masters[at]!.plan.version, notes, id)),
    ...(made.length === 0 ? [issue('no-unit-reports', 'error', nowhere, {})] : []),
    ...(idle.length === 0 || made.length === 0
      ? []
      : [issue('unit-without-tasks', 'note', nowhere, { count: idle.length, names: idle.join(', ') })]),
    ...made.filter((m) => m.kept).map((m) => issue('answers-kept', 'warning', { kind: 'file', file: m.file }, { file: m.file })),
  ]);
}

async function makeAll(requests: readonly TrackingRequest[], ports: DistributePorts): Promise<Distributed[]> {
  const write = ports.openWriter();
  const made: Distributed[] = [];
  for (const [i, request] of requests.entries()) {
    if (ports.cancelled?.() === true) throw new WorldError('cancelled', request.fileName);
    ports.progress?.(i, requests.length, request.fileName);
    const rows = trackingRows(request);
    const spec = trackingWorkbook(request, rows);
    if (spec === null) continue;
    const taken = await ports.take({ name: request.fileName, bytes: await write(spec) });
    made.push({
      file: request.fileName,
      unit: request.unit,
      tasks: rows.tasks.length,
      targets: rows.targets.length,
      kept: taken === 'kept',
    });
  }
  ports.progress?.(requests.length, requests.length, '');
  return made;
}

function refused(why: Issue): Result<readonly Distributed[]> {
  return result([], [why]);
}

function overlaps(period: Period, time: Parameters<typeof planSpan>[0]): boolean {
  const [asked, whole] = [periodSpan(period, time), planSpan(time)];
  return asked.first <= whole.last && whole.first <= asked.last;
}

function cutoffOf({ masters, period }: DistributeInput): IsoDate {
  const { plan } = masters[0]!;
  return dataWindow(period, plan.settings, plan.document.period).last;
}

function tracked({ plan, notes }: Master, period: Period, day: IsoDate): TrackedPlan {
  const earlier = earlierReports(plan, keptSnapshots(notes.closed), periodId(period));
  return { plan, assignments: resolveAssignments(plan, day), earlier: earlier.entries, earlierTargets: earlier.targets };
}

/** The units of all plans, each once, in the official order; with several plans the first that knows a unit says what it is. */
function unitsOfAll(plans: readonly TrackedPlan[]): Unit[] {
  const units = new Map<UnitId, Unit>();
  for (const { plan } of plans) for (const unit of plan.units) if (!units.has(unit.id)) units.set(unit.id, unit);
  return officialOrder([...units.values()]);
}

function baseRequest(input: DistributeInput, plans: readonly TrackedPlan[]): Omit<TrackingRequest, 'unit' | 'fileName'> {
  const { period, asOf, toolVersion } = input;
  return { plans, choices: [], period, asOf, toolVersion, protect: input.protect === true, memo: trackingMemo() };
}

function unitRequests(input: DistributeInput, plans: readonly TrackedPlan[], day: IsoDate): TrackingRequest[] {
  const all = unitsOfAll(plans);
  const names = differentNames(all.map((unit, i) => trackingFileName(i + 1, all.length, unit.name, input.period)));
  const base = baseRequest(input, plans);
  return all.flatMap((unit, i): TrackingRequest[] => {
    const isAsked = isActive(unit, day) && (input.units === undefined || input.units.includes(unit.id));
    return isAsked ? [{ ...base, unit, fileName: names[i]! }] : [];
  });
}

function commonRequest(input: DistributeInput, plans: readonly TrackedPlan[], day: IsoDate): TrackingRequest {
  const reporting = new Set(plans.flatMap(({ assignments }) => assignments.flatMap((a) => a.reporters.map((r) => r.unitId))));
  return {
    ...baseRequest(input, plans),
    unit: null,
    choices: unitsOfAll(plans).filter((unit) => reporting.has(unit.id) && isActive(unit, day)),
    fileName: commonFileName(plans.map(({ plan }) => planName(plan)).join('-'), input.period),
  };
}
