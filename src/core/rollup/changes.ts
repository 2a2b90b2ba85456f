import type { Snapshot, SnapshotRow } from '../entry/snapshot';
import type { UnitId } from '../plan/ids';
import type { PlacedRow, PlacedSnapshot } from './placed-snapshot';

/** One figure that is not what it was. */
export interface FigureChange {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** One row whose status or place in the count is not what it was, or whose task was re-dated; '' where the row did not stand in one of the two. */
export interface RowChange {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly before: string;
  readonly now: string;
  readonly cell: string;
  /** The row stands elsewhere in the official count, so that a figure is not what it was. */
  readonly movesFigure: boolean;
  /** In which of the two the row stood outside the official count. */
  readonly uncounted: readonly ('before' | 'now')[];
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

/** The figure that a row is part of: what was not reported is one figure, whatever its due date. */
function figureOf(row: Pick<SnapshotRow, 'bucket'> | undefined): string {
  const place = row?.bucket ?? '';
  return place.startsWith('unreported-') ? 'unreported' : place;
}

function changeOf(was: PlacedRow | undefined, now: SnapshotRow | undefined): RowChange {
  const { unitId, rowId } = (now ?? was)!;
  const outside = (row: Pick<SnapshotRow, 'bucket'> | undefined): boolean => row?.bucket === '';
  return {
    unitId,
    rowId,
    before: was?.status ?? '',
    now: now?.status ?? '',
    cell: (now ?? was)?.cell ?? '',
    movesFigure: figureOf(was) !== figureOf(now),
    uncounted: [...(outside(was) ? (['before'] as const) : []), ...(outside(now) ? (['now'] as const) : [])],
    ...(was?.formerly === undefined ? {} : { formerly: was.formerly }),
  };
}

/**
 * What changed from one roll-up to another: figures, and the rows (unit, occurrence, cell) whose status is another, were re-dated, or came and went; each tells whether
 * it moves a figure. Between different periods a row of only one of them is told where it does. What was kept before stands under present ids, so that a task that
 * was re-dated is one change.
 */
export function changesBetween(before: PlacedSnapshot, now: Snapshot): Changes {
  const samePeriod = before.periodId === now.periodId;
  const earlier = new Map(before.figures.map((f) => [f.name, f.value]));
  const figures = now.figures.flatMap(({ name, value }): FigureChange[] => {
    const was = earlier.get(name) ?? 0;
    return was === value ? [] : [{ name, before: was, now: value }];
  });
  const keyOf = (row: SnapshotRow): string => `${row.unitId}\n${row.rowId}`;
  const rowsBefore = new Map(before.rows.map((r) => [keyOf(r), r]));
  const rowsNow = new Set(now.rows.map(keyOf));
  const standing = now.rows.map((row) => changeOf(rowsBefore.get(keyOf(row)), row));
  const gone = before.rows.filter((r) => !rowsNow.has(keyOf(r))).map((row) => changeOf(row, undefined));
  const rows = [...standing, ...gone].filter((change) => {
    if (change.movesFigure) return true;
    const isOfBoth = change.before !== '' && change.now !== '';
    return (samePeriod || isOfBoth) && (change.before !== change.now || change.formerly !== undefined);
  });
  const files = (s: Pick<Snapshot, 'files'>, other: Pick<Snapshot, 'files'>): string[] => {
    const known = new Set(other.files.map((f) => f.sha256));
    return samePeriod ? s.files.filter((f) => !known.has(f.sha256)).map((f) => f.file) : [];
  };
  return { figures, rows, filesAdded: files(now, before), filesGone: files(before, now) };
}
