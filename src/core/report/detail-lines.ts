import type { MergedEntry } from '../entry/consolidation';
import type { Entry } from '../entry/entry';
import { isCounted } from '../entry/receipt';
import type { UnitId } from '../plan/ids';
import type { DetailRow } from '../rollup/detail-rows';
import { groupBy } from '../rollup/in-order';
import type { RollUp } from '../rollup/roll-up';
import type { OccurrenceKind } from '../status/occurrence';

/**
 * One line of the sheet `Chi tiết`. `entry` is what stands for a duty; `part` is what one of several files says of the duty above it, `settled-part` the
 * same after the office has decided; `unasked` answers no duty; `blank` is a duty without an answer.
 */
export type DetailLine =
  | { readonly use: 'entry' | 'whole' | 'blank'; readonly unitId: UnitId; readonly row: DetailRow; readonly entry: MergedEntry | null }
  | { readonly use: 'unasked'; readonly unitId: UnitId; readonly entry: MergedEntry }
  | { readonly use: 'part' | 'settled-part'; readonly unitId: UnitId; readonly part: Entry; readonly kind: OccurrenceKind };

/** The lines of one unit: a stretch of rows of the sheet that its formulas reach. */
export interface DetailBlock {
  readonly unitId: UnitId;
  readonly lines: readonly DetailLine[];
}

function keyOf(unitId: string, occurrenceId: string): string {
  return `${unitId}\n${occurrenceId}`;
}

/**
 * The lines of `Chi tiết`, unit by unit in official order: every duty of the period, under it the files' own parts where it was put together from several,
 * then what answers no duty. Duties that are due later stand only where the unit has answered them.
 */
export function detailBlocks(rollUp: RollUp): DetailBlock[] {
  const { consolidation, rows, unasked, plan } = rollUp;
  const counted = consolidation.contributions
    .filter((c) => isCounted(c.receipt))
    .flatMap((c) => c.entries.filter((e) => e.periodId === consolidation.periodId));
  const parts = groupBy(counted, (e) => keyOf(e.unitId, e.occurrenceId));
  const linesOf = (row: DetailRow): DetailLine[] => {
    const { unitId, occurrence } = row.duty;
    const own = parts.get(keyOf(unitId, occurrence.id)) ?? [];
    const adjusted = (row.entry?.adjusted.length ?? 0) > 0;
    if (row.entry === null) return [{ use: 'blank', unitId, row, entry: null }];
    if (own.length < 2) return [{ use: 'entry', unitId, row, entry: row.entry }];
    return [
      { use: adjusted ? 'entry' : 'whole', unitId, row, entry: row.entry },
      ...own.map((part): DetailLine => ({ use: adjusted ? 'settled-part' : 'part', unitId, part, kind: occurrence.kind })),
    ];
  };
  const shown = rows.filter((r) => r.duty.scope !== 'later' || r.entry !== null);
  const byUnit = groupBy(shown, (r) => r.duty.unitId);
  const others = groupBy(unasked, (e) => e.unitId);
  const order = new Map(plan.units.map((u) => [u.id as string, u.order]));
  const units = [...new Set([...byUnit.keys(), ...others.keys()])];
  units.sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || (a < b ? -1 : 1));
  return units.map((id): DetailBlock => {
    const unitId = id as UnitId;
    return {
      unitId,
      lines: [
        ...(byUnit.get(id) ?? []).flatMap(linesOf),
        ...(others.get(id) ?? []).map((entry): DetailLine => ({ use: 'unasked', unitId, entry })),
      ],
    };
  });
}
