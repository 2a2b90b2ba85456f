import { rowsToAnswer, type ReturnedWorkbook } from '../entries/returned-workbook';
import type { Arrival, Receipt, ReceiptState } from '../entry/receipt';
import type { PeriodId } from '../entry/entry';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import { planName } from '../track/rows/task-rows';
import { fold } from '../text/fold';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { UnitOfFileName } from './unit-by-file-name';
import { otherUnitInHead } from './unit-in-head';

/** One file as it arrived: its name, the SHA-256 of its bytes, and the date on the disk (ISO), if known. */
export interface ArrivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly modified?: string;
}

/** What the office expects: a plan, a period, and what it has noted of receipts so far. */
export interface Expected {
  readonly plan: Plan;
  readonly periodId: PeriodId;
  readonly noted: readonly Receipt[];
  readonly unitOfFileName: UnitOfFileName;
}

function arrivalOf(file: ArrivedFile, returned: ReturnedWorkbook | null, noted: Receipt | undefined): Arrival | null {
  const told = noted?.receivedOn ?? null;
  if (told !== null && (told.confirmed || told.how === 'told')) return told;
  const packaged = returned?.modified?.slice(0, 10);
  if (packaged !== undefined) return { date: packaged, how: 'package', confirmed: false };
  return file.modified === undefined ? null : { date: file.modified.slice(0, 10), how: 'file-time', confirmed: false };
}

/** The unit of the register that a workbook says it is of: by code, then by name or another name. */
function statedUnit(returned: ReturnedWorkbook, units: readonly Unit[]): Unit | null {
  const stated = returned.unit;
  if (stated === null) return null;
  const name = fold(stated.name);
  return units.find((u) => u.id === stated.id) ?? units.find((u) => [u.name, ...u.otherNames].some((n) => fold(n) === name)) ?? null;
}

interface Settled {
  readonly unit: Unit | null;
  readonly confirmed: boolean;
  readonly issues: readonly Issue[];
}

function settleUnit(file: ArrivedFile, returned: ReturnedWorkbook, { plan, noted, unitOfFileName }: Expected): Settled {
  const place = { kind: 'file', file: file.name } as const;
  const told = noted.find((r) => r.sha256 === file.sha256 && r.unitConfirmed === true);
  const toldUnit = told === undefined ? undefined : plan.units.find((u) => u.id === told.unitId);
  if (toldUnit !== undefined) return { unit: toldUnit, confirmed: true, issues: [] };
  const unit = statedUnit(returned, plan.units);
  if (returned.unit === null) return { unit: null, confirmed: false, issues: [issue('unit-not-stated', 'warning', place, {})] };
  if (unit === null)
    return { unit: null, confirmed: false, issues: [issue('unit-not-recognised', 'warning', place, { name: returned.unit.name })] };
  const byName = unitOfFileName(file.name);
  if (byName !== null && byName.id !== unit.id) {
    return {
      unit: null,
      confirmed: false,
      issues: [issue('unit-not-certain', 'warning', place, { stated: unit.name, byName: byName.name })],
    };
  }
  const inHead = otherUnitInHead(returned.heads, { unit, name: returned.unit.name }, plan);
  if (inHead !== null) {
    const { sheet, cell } = inHead.head;
    const cellOf = { kind: 'cell', file: file.name, sheet, cell } as const;
    return {
      unit: null,
      confirmed: false,
      issues: [issue('unit-head-differs', 'warning', cellOf, { stated: unit.name, head: inHead.unit.name })],
    };
  }
  return { unit, confirmed: false, issues: [] };
}

function planOf(returned: ReturnedWorkbook, { plan }: Expected): { readonly version: number | null; readonly found: string | null } {
  if (returned.metadata === null) return { version: plan.version, found: null };
  const stamp = returned.metadata.plans.find((p) => p.id === plan.id);
  return stamp === undefined
    ? { version: null, found: returned.metadata.plans.map((p) => p.title || p.id).join(', ') }
    : { version: stamp.version, found: null };
}

/**
 * The receipt of one returned file, from what its reader found (`null`: it could not be used, and `problems` say why) and what the office has noted of
 * the same bytes before. A file of another period is told as that alone, whichever version of the plan it was made for. Gives `other-plan`, `other-period`, `older-plan-version`, `newer-plan-version` and what makes its unit uncertain.
 */
export function receive(
  file: ArrivedFile,
  returned: ReturnedWorkbook | null,
  problems: readonly Issue[],
  expected: Expected,
): Result<Receipt> {
  const { plan, periodId, noted } = expected;
  const before = noted.find((r) => r.sha256 === file.sha256);
  const base: Receipt = {
    unitId: null,
    unitName: '',
    periodId,
    planId: plan.id,
    planVersion: null,
    file: file.name,
    otherNames: [],
    sha256: file.sha256,
    receivedOn: arrivalOf(file, returned, before),
    state: 'unreadable',
    ...(before?.setAside === true ? { setAside: true } : {}),
    ...(before?.datesSwapped === true ? { datesSwapped: true } : {}),
    rows: returned === null ? 0 : rowsToAnswer(returned),
    filled: returned?.filled ?? 0,
    repaired: returned?.repaired ?? 0,
    warnings: problems.filter((i) => i.severity !== 'note').length,
    masked: 0,
  };
  if (returned === null) {
    const secret = problems.some((i) => i.code === 'secrecy-mark');
    const noticed = before?.unitConfirmed === true ? { unitId: before.unitId, unitName: before.unitName, unitConfirmed: true } : {};
    return result({ ...base, ...noticed, state: secret ? 'secret' : 'unreadable' });
  }
  const place = { kind: 'file', file: file.name } as const;
  const { unit, confirmed, issues: ofUnit } = settleUnit(file, returned, expected);
  const issues: Issue[] = [...ofUnit];
  const { version, found } = planOf(returned, expected);
  const period = returned.metadata?.periodId ?? periodId;
  let state: ReceiptState = before?.state === 'completion-asked' ? 'completion-asked' : 'received';
  if (returned.filled === 0) state = 'untouched';
  else if (version !== null && version < plan.version) {
    state = 'older-version';
    if (period === periodId) issues.push(issue('older-plan-version', 'warning', place, { found: version, current: plan.version }));
  }
  if (version !== null && version > plan.version && period === periodId)
    issues.push(issue('newer-plan-version', 'warning', place, { found: version, current: plan.version }));
  if (unit === null) state = 'unit-unconfirmed';
  if (period !== periodId) {
    state = 'wrong-period';
    issues.push(issue('other-period', 'error', place, { found: period, expected: periodId }));
  }
  if (version === null) {
    state = 'wrong-plan';
    issues.push(issue('other-plan', 'error', place, { found: found ?? '', expected: planName(plan) }));
  }
  const receipt: Receipt = {
    ...base,
    unitId: unit?.id ?? null,
    unitName: unit?.name ?? returned.unit?.name ?? '',
    ...(confirmed ? { unitConfirmed: true } : {}),
    periodId: period,
    ...(period === periodId ? {} : { givenFor: { periodId, file: file.name } }),
    planVersion: version,
    state,
  };
  return result(receipt, issues);
}
