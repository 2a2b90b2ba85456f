import * as z from 'zod/mini';
import { targetIdSchema, taskIdSchema, unitIdSchema } from '../plan/ids';
import { aggregateSchema } from '../plan/target';
import type { OccurrenceKind } from '../status/occurrence';
import type { RowScope } from '../status/rows-of-period';

/** The name and version of the metadata sheet; version n+1 is refused. */
export const TRACKING_SCHEMA = 'tonghop/tracking@1';

/** Whether a row has a due date, is answered period by period, or has neither. */
export const rowKindSchema: z.ZodMiniType<OccurrenceKind> = z.enum(['dated', 'ongoing', 'undated']);
export type RowKind = OccurrenceKind;

/** Why a row stands in the sheet: due in the period, carried over unfinished, without a date, or due later (folded, no answer expected). */
export const rowScopeSchema: z.ZodMiniType<RowScope> = z.enum(['due', 'carried', 'standing', 'later']);
export type { RowScope };

/** One plan that a workbook asks about, as it stood when the workbook was made. */
export const planStampSchema = z.object({
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.gte(1)),
  contentHash: z.string(),
  title: z.string(),
});

/** A unit by its code and name. */
export const unitStampSchema = z.object({ id: unitIdSchema, name: z.string() });
export type UnitStamp = z.infer<typeof unitStampSchema>;

/** One task row as issued, so that a changed text or date is noticed without the master workbook. `due` is ISO or null. */
export const issuedRowSchema = z.object({
  planId: z.string(),
  occurrenceId: z.string().check(z.minLength(1)),
  taskId: taskIdSchema,
  kind: rowKindSchema,
  scope: rowScopeSchema,
  due: z.nullable(z.string()),
  timeline: z.string(),
  text: z.string(),
});
export type IssuedRow = z.infer<typeof issuedRowSchema>;

/** One target row as issued; `required` is the wording of what is required, `low` its figure. */
export const issuedTargetSchema = z.object({
  planId: z.string(),
  targetId: targetIdSchema,
  taskId: z.nullable(taskIdSchema),
  aggregate: aggregateSchema,
  low: z.nullable(z.number()),
  unit: z.string(),
  required: z.string(),
});
export type IssuedTarget = z.infer<typeof issuedTargetSchema>;

const roleSchema = z.enum(['guide', 'tasks', 'targets', 'overview', 'lists']);

/**
 * What a program must know of a tracking workbook. `unit` is null in a common workbook, where a unit picks its name: `chosenName` is what stands in
 * that cell ('' if nothing), `choices` are the units it may pick. Dates are ISO.
 */
export const trackingMetadataSchema = z.object({
  schema: z.literal(TRACKING_SCHEMA),
  plans: z.array(planStampSchema).check(z.minLength(1)),
  unit: z.nullable(unitStampSchema),
  chosenName: z.string(),
  choices: z.array(unitStampSchema),
  periodId: z.string().check(z.minLength(1)),
  cutoff: z.string(),
  asOf: z.string(),
  toolVersion: z.string(),
  sheets: z.array(z.object({ role: roleSchema, name: z.string() })),
  rows: z.array(issuedRowSchema),
  targets: z.array(issuedTargetSchema),
});
export type TrackingMetadata = z.infer<typeof trackingMetadataSchema>;
