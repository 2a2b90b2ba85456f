import type { Consolidation, MergedEntry } from '../entry/consolidation';
import { bucketOf, type Bucket } from '../status/bucket';
import { deriveStatus, type DerivedStatus } from '../status/derive-status';
import { proposesExclusion } from '../status/progress';
import type { CountRow } from '../status/counts-of';
import type { Duty } from './duties';

/** What stands at one duty: what the unit entered, the status that follows, and where it is counted (`null`: not in the count at all). */
export interface DetailRow {
  readonly duty: Duty;
  readonly entry: MergedEntry | null;
  readonly status: DerivedStatus;
  readonly bucket: Bucket | null;
  /** The unit proposes to leave the count; `accepted` once the office has confirmed it by an adjustment. */
  readonly leaves: 'no' | 'proposed' | 'accepted';
  /** The unit's files say different things about the progress: it stays unreported until a person chooses. */
  readonly conflicting: boolean;
}

function leavesOf(entry: MergedEntry | null, ongoing: boolean): DetailRow['leaves'] {
  const progress = entry?.values.progress;
  if (entry === null || progress === undefined || !proposesExclusion(progress, ongoing)) return 'no';
  return entry.adjusted.includes('progress') ? 'accepted' : 'proposed';
}

function detailRow(duty: Duty, entry: MergedEntry | null, cutoff: string): DetailRow {
  const { kind, due, from } = duty.occurrence;
  const facts = { kind, due, from, cutoff, progress: entry?.values.progress, finishedOn: entry?.values.finishedOn };
  const leaves = leavesOf(entry, kind === 'ongoing');
  return {
    duty,
    entry,
    status: deriveStatus(facts),
    bucket: duty.counted ? bucketOf(facts, leaves === 'accepted') : null,
    leaves,
    conflicting: entry !== null && entry.conflicting.length > 0,
  };
}

function keyOf(unitId: string, occurrenceId: string): string {
  return `${unitId}\n${occurrenceId}`;
}

/** Every duty with what was entered for it, in the order of the duties. `cutoff` is the last day of the period's data, ISO. */
export function detailRows(duties: readonly Duty[], consolidation: Consolidation, cutoff: string): DetailRow[] {
  const entries = new Map(consolidation.entries.map((e) => [keyOf(e.unitId, e.occurrenceId), e]));
  return duties.map((duty) => detailRow(duty, entries.get(keyOf(duty.unitId, duty.occurrence.id)) ?? null, cutoff));
}

/** Entries that answer no duty: of units or occurrences that were not asked, or no longer are. They are shown and not counted. */
export function unaskedEntries(duties: readonly Duty[], consolidation: Consolidation): MergedEntry[] {
  const asked = new Set(duties.map((d) => keyOf(d.unitId, d.occurrence.id)));
  return consolidation.entries.filter((e) => !asked.has(keyOf(e.unitId, e.occurrenceId)) && Object.keys(e.values).length > 0);
}

/** The rows that stand in the official count. */
export function countRows(rows: readonly DetailRow[]): CountRow[] {
  return rows.flatMap(({ duty, bucket }) => (bucket === null ? [] : [{ taskId: duty.taskId, unitId: duty.unitId, bucket }]));
}
