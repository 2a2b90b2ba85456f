import type { Snapshot, SnapshotRow } from '../entry/snapshot';
import { SNAPSHOT_SCHEMA } from '../entry/snapshot';
import { isCounted } from '../entry/receipt';
import { assignedIn, doneIn, ongoingIn, openIn, type Counts } from '../status/counts';
import type { DetailRow } from './detail-rows';
import type { RollUp } from './roll-up';
import { FIGURES } from './target-figures';

/** The figures of one count by name, as two roll-ups are compared: `turns.done.late`, `tasks.unreported`, … */
export function namedFigures(prefix: string, c: Counts): { readonly name: string; readonly value: number }[] {
  const named: Record<string, number> = {
    assigned: assignedIn(c),
    done: doneIn(c),
    'done.in-time': c.done['in-time'],
    'done.late': c.done.late,
    'done.undated': c.done.undated,
    open: openIn(c),
    'open.in-time': c.open['in-time'],
    'open.late': c.open.late,
    'open.undated': c.open.undated,
    unreported: c.unreported,
    excluded: c.excluded,
    ongoing: ongoingIn(c),
  };
  return Object.entries(named).map(([name, value]) => ({ name: `${prefix}.${name}`, value }));
}

function rowOf(row: DetailRow): SnapshotRow {
  const { duty, entry } = row;
  const source = entry?.sources.progress;
  const values = Object.entries(entry?.values ?? {});
  return {
    unitId: duty.unitId,
    rowId: duty.occurrence.id,
    status: row.bucket === 'excluded' ? 'excluded' : row.status,
    bucket: row.bucket ?? '',
    ...(source === undefined ? {} : { cell: `${source.file}!${source.sheet}!${source.cell}` }),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) as Record<string, string | number | boolean> }),
  };
}

/** What a roll-up says, small enough to be kept in the master workbook and in the consolidated one, and to be compared with the next. */
export function snapshotOf(rollUp: RollUp): Snapshot {
  const { consolidation, tally, targets } = rollUp;
  return {
    schema: SNAPSHOT_SCHEMA,
    planId: consolidation.planId,
    planVersion: consolidation.planVersion,
    periodId: consolidation.periodId,
    asOf: rollUp.asOf,
    unitsExpected: tally.all.coverage.expected.length,
    unitsReported: tally.all.coverage.reported.length,
    files: consolidation.receipts.flatMap((r) =>
      isCounted(r) && r.unitId !== null ? [{ unitId: r.unitId, file: r.file, sha256: r.sha256 }] : [],
    ),
    figures: [
      ...namedFigures('turns', tally.all.turns),
      ...namedFigures('tasks', tally.all.tasks),
      ...tally.sections.flatMap((s) => namedFigures(`section:${s.section.id}.turns`, s.counts.turns)),
    ],
    rows: rollUp.rows.filter((r) => r.duty.scope !== 'later' || r.entry !== null).map(rowOf),
    targets: targets.flatMap(({ target, figures, reached }) => [
      ...FIGURES.flatMap((figure) => (figures[figure] === null ? [] : [{ targetId: target.id, figure, value: figures[figure] }])),
      ...(target.aggregate === 'unit-share' ? [{ targetId: target.id, figure: 'reached', value: reached.length }] : []),
    ]),
    unitTargets: consolidation.targets.map(({ unitId, targetId, values }) => ({
      unitId,
      targetId,
      values: { ...values } as Record<string, string | number | boolean>,
    })),
  };
}
