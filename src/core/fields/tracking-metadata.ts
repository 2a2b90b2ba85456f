import type { TargetId, TaskId, UnitId } from '../plan/ids';
import type { Aggregate } from '../plan/target';
import type { OccurrenceKind } from '../status/occurrence';
import type { RowScope } from '../status/rows-of-period';
import type { TrackingRole } from './layout';

/** The name and version of the metadata sheet; version n+1 is refused. */
export const TRACKING_SCHEMA = 'tonghop/tracking@1';

/** Whether a row has a due date, is answered period by period, or has neither. */
export type RowKind = OccurrenceKind;
export const ROW_KINDS: readonly RowKind[] = ['dated', 'ongoing', 'undated'];

/** Why a row stands in the sheet: due in the period, carried over unfinished, without a date, or due later (folded, no answer expected). */
export type { RowScope };
export const ROW_SCOPES: readonly RowScope[] = ['due', 'carried', 'standing', 'later'];

/**
 * One plan that a workbook asks about, as it stood when the workbook was made; `version` is 1 or more, `time` the first and last day (ISO) of the plan and of
 * what its reports tell of. Workbooks of earlier programs do not tell it.
 */
export interface PlanStamp {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly title: string;
  readonly time?: { readonly first: string; readonly last: string };
}

/** A unit by its code and name. */
export interface UnitStamp {
  readonly id: UnitId;
  readonly name: string;
}

/** One task row as issued, so that a changed text or date is noticed without the master workbook. `due` is ISO or null. */
export interface IssuedRow {
  readonly planId: string;
  readonly occurrenceId: string;
  readonly taskId: TaskId;
  readonly kind: RowKind;
  readonly scope: RowScope;
  readonly due: string | null;
  readonly timeline: string;
  readonly text: string;
}

/** One target row as issued; `required` is the wording of what is required, `low` its figure, `text` what it is about, '' in workbooks of earlier programs. */
export interface IssuedTarget {
  readonly planId: string;
  readonly targetId: TargetId;
  readonly taskId: TaskId | null;
  readonly aggregate: Aggregate;
  readonly low: number | null;
  readonly unit: string;
  readonly required: string;
  readonly text: string;
}

/**
 * What a program must know of a tracking workbook. `unit` is null in a common workbook, where a unit picks its name: `chosenName` is what stands in
 * that cell ('' if nothing), `choices` are the units it may pick. Dates are ISO.
 */
export interface TrackingMetadata {
  readonly schema: typeof TRACKING_SCHEMA;
  readonly plans: readonly PlanStamp[];
  readonly unit: UnitStamp | null;
  readonly chosenName: string;
  readonly choices: readonly UnitStamp[];
  readonly periodId: string;
  readonly cutoff: string;
  readonly asOf: string;
  readonly toolVersion: string;
  readonly sheets: readonly { readonly role: TrackingRole; readonly name: string }[];
  readonly rows: readonly IssuedRow[];
  readonly targets: readonly IssuedTarget[];
}
