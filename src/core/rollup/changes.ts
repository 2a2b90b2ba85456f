import type { Snapshot } from '../entry/snapshot';
import type { UnitId } from '../plan/ids';
import type { PresentRow, PresentSnapshot } from './present-snapshot';

/** One figure that is not what it was. */
export interface FigureChange {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** One row whose status is not what it was, or whose task was re-dated; '' where the row did not stand in one of the two. */
export interface RowChange {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly before: string;
  readonly now: string;
  readonly cell: string;
  /** The id of the due date that the row had before. */
  readonly formerly?: string;
}

/** What differs between two roll-ups of the same plan. */
export interface Changes {
  readonly figures: readonly FigureChange[];
  readonly rows: readonly RowChange[];
  readonly filesAdded: readonly string[];
  readonly filesGone: readonly string[];
}

/**
 * What changed from one roll-up to another: figures, and the rows (unit, occurrence, cell) whose status moved them. Between different periods only
 * rows that stand in both are compared. What was kept before stands under present ids, so that a task that was re-dated is one change.
 */
export function changesBetween(before: PresentSnapshot, now: Snapshot): Changes {
  const samePeriod = before.periodId === now.periodId;
  const earlier = new Map(before.figures.map((f) => [f.name, f.value]));
  const figures = now.figures.flatMap(({ name, value }): FigureChange[] => {
    const was = earlier.get(name) ?? 0;
    return was === value ? [] : [{ name, before: was, now: value }];
  });
  const rowsBefore = new Map(before.rows.map((r) => [`${r.unitId}\n${r.rowId}`, r]));
  const rowsNow = new Map(now.rows.map((r) => [`${r.unitId}\n${r.rowId}`, r]));
  const moved = now.rows.flatMap((row): RowChange[] => {
    const was = rowsBefore.get(`${row.unitId}\n${row.rowId}`);
    if (was === undefined && !samePeriod) return [];
    if (was?.status === row.status && was.formerly === undefined) return [];
    return [{ unitId: row.unitId, rowId: row.rowId, before: was?.status ?? '', now: row.status, cell: row.cell ?? '', ...redated(was) }];
  });
  const gone = samePeriod
    ? before.rows
        .filter((r) => !rowsNow.has(`${r.unitId}\n${r.rowId}`))
        .map((r): RowChange => ({ unitId: r.unitId, rowId: r.rowId, before: r.status, now: '', cell: r.cell ?? '', ...redated(r) }))
    : [];
  const files = (s: Pick<Snapshot, 'files'>, other: Pick<Snapshot, 'files'>): string[] => {
    const known = new Set(other.files.map((f) => f.sha256));
    return samePeriod ? s.files.filter((f) => !known.has(f.sha256)).map((f) => f.file) : [];
  };
  return { figures, rows: [...moved, ...gone], filesAdded: files(now, before), filesGone: files(before, now) };
}

function redated(was: PresentRow | undefined): Pick<RowChange, 'formerly'> {
  return was?.formerly === undefined ? {} : { formerly: was.formerly };
}
