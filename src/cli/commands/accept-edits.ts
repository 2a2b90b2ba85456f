import path from 'node:path';
import type { Adjustment } from '../../core/entry/adjustment';
import { METADATA_SHEET } from '../../core/fields/layout';
import { adjustmentsTable } from '../../core/fields/master/master-tables';
import type { OfferedAdjustment } from '../../core/rollup/hand-edits';
import type { RollUpInput } from '../../work/roll-up';
import type { Session } from '../session';
import type { OpenPeriod } from './open-period';
import { updateMaster } from './update-master';

/** Who accepts, why, and the report in which the hand edits stand. */
export interface Acceptance {
  readonly output: string;
  readonly by?: string;
  readonly reason?: string;
}

const keyOf = (a: OfferedAdjustment): string => [a.periodId, a.unitId, a.rowId, a.field].join('\n');

/**
 * Writes the adjustments that hand edits amount to into the master workbook, in the name of who accepts them, in place of former ones of the same cells.
 * Gives the period with them; null where there was nothing to accept.
 */
export async function acceptEdits(
  session: Session,
  file: string,
  { master, input }: OpenPeriod,
  offered: readonly OfferedAdjustment[],
  options: Acceptance,
): Promise<RollUpInput | null> {
  const words = session.text.rollup;
  const reason = options.reason ?? words.editReason(path.basename(options.output));
  const accepted = offered.map((a): Adjustment => ({ ...a, reason, by: options.by ?? '', on: session.asOf }));
  const keys = new Set(accepted.map(keyOf));
  const adjustments = [...input.notes.adjustments.filter((a) => !keys.has(keyOf(a))), ...accepted];
  const notes = { ...input.notes, adjustments };
  if (accepted.length === 0 || !(await updateMaster(session, file, { ...master, notes }, [adjustmentsTable.sheet, METADATA_SHEET])))
    return null;
  session.print(words.accepted(accepted.length, file));
  return { ...input, notes };
}
