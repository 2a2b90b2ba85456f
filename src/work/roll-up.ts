import { keptSnapshots, type ClosedPeriod } from '../core/entry/closed-period';
import type { Snapshot } from '../core/entry/snapshot';
import { isCounted, type Receipt } from '../core/entry/receipt';
import type { Waiver } from '../core/entry/waiver';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { UnitId } from '../core/plan/ids';
import type { PeriodId } from '../core/entry/entry';
import type { Plan } from '../core/plan/plan';
import { snapshotsBefore } from '../core/rollup/earlier-reports';
import { fileIssues } from '../core/rollup/file-issues';
import { blankAfterMerging } from '../core/rollup/blank-after-merging';
import { keptReceipts, type KeptReceipts } from '../core/rollup/kept-receipts';
import { notReceived } from '../core/rollup/not-received';
import { closedBeforeAmendment, planOfPeriod } from '../core/rollup/plan-of-period';
import { rollUp, type RollUp } from '../core/rollup/roll-up';
import { readConsolidation, type ReadConsolidation } from '../core/entries/read-consolidation';
import { handEdits, type OfferedAdjustment } from '../core/rollup/hand-edits';
import { collect, type CollectInput, type CollectPorts } from './collect';
import type { GivenFile } from './ports';

/** A period rolled up, with the receipt of every file and of every unit that sent none, in official order. */
export interface RolledUp {
  readonly rollUp: RollUp;
  readonly receipts: readonly Receipt[];
  /** What was received before of files that are not given now: the figures are without them. */
  readonly before: KeptReceipts;
  /** Earlier roll-ups that were given to compare with. */
  readonly compared: readonly Snapshot[];
  /** Warnings of the period that the office passes over. */
  readonly waivers: readonly Waiver[];
  /** Adjustments that hand edits in the previous run's workbook amount to. */
  readonly offered: readonly OfferedAdjustment[];
}

function receiptsOf(made: RollUp, kept: readonly Receipt[] = []): Receipt[] {
  const { consolidation, asked, plan } = made;
  const came = [...kept, ...consolidation.receipts];
  const all = [...came, ...notReceived(consolidation, asked, came, plan.units)];
  const order = new Map<UnitId | null, number>(plan.units.map((u) => [u.id, u.order]));
  return all
    .map((receipt, at) => ({ receipt, at, order: order.get(receipt.unitId) ?? Infinity }))
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map((x) => x.receipt);
}

/** The receipts of a period over all that came, whether its files are given now or were received before, and of every unit that sent none. */
export function allReceipts({ rollUp, before }: RolledUp): Receipt[] {
  return receiptsOf(rollUp, before.kept);
}

/** What may be compared with: consolidated workbooks of this period's previous run, of the previous period, of the same period a year ago. */
export interface RollUpInput extends CollectInput {
  readonly previous?: readonly GivenFile[];
}

interface Previous {
  readonly read: ReadConsolidation;
  readonly file: string;
}

function readPrevious(files: readonly GivenFile[], ports: CollectPorts): Result<Previous[]> {
  const issues: Issue[] = [];
  const read = files.flatMap((file): Previous[] => {
    const { bytes } = file;
    const opened = ports.readWorkbook(bytes, file.name);
    if (opened.value === null) {
      issues.push(...opened.issues);
      return [];
    }
    const made = readConsolidation(opened.value, { file: file.name, sha256: ports.sha256(bytes) });
    for (const one of made.issues) issues.push(one);
    return made.value === null ? [] : [{ read: made.value, file: file.name }];
  });
  return result(read, issues);
}

/** Units whose files came although nothing was asked of them in the period. */
function unexpectedUnits(made: RollUp): UnitId[] {
  const asked = new Set(made.rows.map((r) => r.duty.unitId));
  return [
    ...new Set(made.consolidation.receipts.filter(isCounted).flatMap((r) => (r.unitId === null || asked.has(r.unitId) ? [] : [r.unitId]))),
  ];
}

/** What a run is compared with: what was given, the period's own closing, and the last closed period before it as it stands by now, unless that was given too. */
function comparedWith(plan: Plan, periodId: PeriodId, given: readonly Snapshot[], closed: readonly ClosedPeriod[]): Snapshot[] {
  const own = closed.map((c) => c.snapshot).filter((s) => s.planId === plan.id && s.periodId === periodId);
  const standing = closed.map((c) => c.update?.snapshot ?? c.snapshot);
  const last = snapshotsBefore(plan, standing, periodId).slice(-1);
  return [...given, ...own, ...last.filter((s) => given.every((g) => g.periodId !== s.periodId))];
}

/**
 * Collects the files of a period and rolls them up with the office's notes. Issues of the whole period come first, then those of single files and between files. What a person
 * changed by hand in the previous run's workbook is told and offered as adjustments. A period that was closed before the plan was amended is counted by the
 * version on which it was closed.
 */
export function rollUpPeriod(given: RollUpInput, ports: CollectPorts): Result<RolledUp> {
  const { notes, periodId, asOf } = given;
  const plan = planOfPeriod(given.plan, notes, periodId);
  const input = { ...given, plan };
  const collected = collect(input, ports);
  const previous = readPrevious(input.previous ?? [], ports);
  const snapshots = previous.value.map((p) => p.read.snapshot).filter((s) => s.planId === plan.id);
  const earlier = [...keptSnapshots(notes.closed), ...snapshots];
  const compared = comparedWith(plan, periodId, snapshots, notes.closed);
  const made = rollUp({ plan, periodId, asOf, contributions: collected.value, adjustments: notes.adjustments, earlier });
  const nameOf = (id: UnitId): string => plan.units.find((u) => u.id === id)?.name ?? id;
  const masked = made.consolidation.receipts.reduce((sum, r) => sum + r.masked, 0);
  const closed = notes.closed.find((c) => c.periodId === periodId);
  const edits = previous.value.filter((p) => p.read.periodId === periodId).map((p) => handEdits(p.read, made, p.file));
  const issues: Issue[] = [
    ...closedBeforeAmendment(plan, given.plan.version, notes, periodId),
    ...blankAfterMerging(collected.issues, made, nameOf),
    ...previous.issues,
    ...fileIssues(made.consolidation, nameOf),
    ...unexpectedUnits(made).map((id) => issue('unit-not-expected', 'warning', nowhere, { name: nameOf(id) })),
    ...made.unasked.map((e) => issue('entry-not-asked', 'note', nowhere, { unit: nameOf(e.unitId), row: e.occurrenceId })),
    ...(masked === 0 ? [] : [issue('numbers-masked', 'note', nowhere, { count: masked })]),
    ...(closed === undefined ? [] : [issue('period-closed', 'note', nowhere, { period: periodId, closedOn: closed.closedOn })]),
    ...edits.flatMap((e) => e.issues),
  ];
  const waivers = notes.waivers.filter((w) => w.periodId === periodId);
  const receipts = receiptsOf(made);
  const before = keptReceipts(notes.receipts, periodId, receipts);
  return result({ rollUp: made, receipts, before, compared, waivers, offered: edits.flatMap((e) => e.value) }, issues);
}
