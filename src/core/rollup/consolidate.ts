import type { Adjustment } from '../entry/adjustment';
import type { Consolidation, MergedEntry, MergedTarget } from '../entry/consolidation';
import type { Contribution } from '../entry/contribution';
import type { OccurrenceId, PeriodId } from '../entry/entry';
import { isCounted } from '../entry/receipt';
import type { TargetId, TaskId } from '../plan/ids';
import { joinContributions } from './join-contributions';
import { mergeRows, type MergedRow } from './merge-rows';

/** Which plan and period a roll-up is of; rows of other periods are left out by it. */
export interface RollUpOf {
  readonly planId: string;
  readonly planVersion: number;
  readonly periodId: PeriodId;
}

/** Whether a row id names an occurrence (it holds '/'); otherwise it names a target. */
export function isOccurrenceId(rowId: string): rowId is OccurrenceId {
  return rowId.includes('/');
}

function mergedEntry({ unitId, rowId, values, sources, adjusted, nothing, conflicts }: MergedRow, periodId: PeriodId): MergedEntry {
  return {
    unitId,
    occurrenceId: rowId as OccurrenceId,
    taskId: rowId.slice(0, rowId.indexOf('/')) as TaskId,
    periodId,
    values,
    sources,
    adjusted: adjusted as MergedEntry['adjusted'],
    conflicting: conflicts.map((c) => c.field) as MergedEntry['conflicting'][number][],
    ...(nothing.length === 0 ? {} : { nothing: nothing as NonNullable<MergedEntry['nothing']> }),
  };
}

function mergedTarget({ unitId, rowId, values, sources, adjusted, conflicts }: MergedRow, periodId: PeriodId): MergedTarget {
  return { unitId, targetId: rowId as TargetId, periodId, values, sources, adjusted, conflicting: conflicts.map((c) => c.field) };
}

/**
 * Makes the consolidation of one plan and period from contributions and the office's adjustments: joins files, merges the rows of each
 * (unit, occurrence), keeps differing values as conflicts, and puts the confirmed values in. Order and repetition of contributions change nothing.
 */
export function consolidate(of: RollUpOf, contributions: readonly Contribution[], adjustments: readonly Adjustment[]): Consolidation {
  const joined = joinContributions(contributions);
  const counted = joined.filter((c) => isCounted(c.receipt));
  const own = adjustments.filter((a) => a.periodId === of.periodId);
  const ofPeriod = (row: { readonly periodId: PeriodId }): boolean => row.periodId === of.periodId;
  const occurrences = mergeRows(
    counted.flatMap((c) => c.entries.filter(ofPeriod).map((e) => ({ ...e, rowId: e.occurrenceId }))),
    own.filter((a) => isOccurrenceId(a.rowId)),
    of.planVersion,
  );
  const targets = mergeRows(
    counted.flatMap((c) => c.targets.filter(ofPeriod).map((t) => ({ ...t, rowId: t.targetId }))),
    own.filter((a) => !isOccurrenceId(a.rowId)),
    of.planVersion,
  );
  return {
    planId: of.planId,
    planVersion: of.planVersion,
    periodId: of.periodId,
    contributions: joined,
    receipts: joined.map((c) => c.receipt),
    entries: occurrences.map((row) => mergedEntry(row, of.periodId)),
    targets: targets.map((row) => mergedTarget(row, of.periodId)),
    conflicts: [...occurrences, ...targets].flatMap((row) => row.conflicts),
    flags: [...occurrences, ...targets].flatMap((row) => row.flags),
  };
}

/** Joins two consolidations of the same plan and period, as if their files had been rolled up together with these adjustments. */
export function joinConsolidations(a: Consolidation, b: Consolidation, adjustments: readonly Adjustment[]): Consolidation {
  const { planId, planVersion, periodId } = a;
  const of = { planId, planVersion: Math.max(planVersion, b.planVersion), periodId };
  return consolidate(of, [...a.contributions, ...b.contributions], adjustments);
}
