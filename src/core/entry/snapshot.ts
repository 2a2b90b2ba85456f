import * as z from 'zod/mini';
import { targetIdSchema, unitIdSchema } from '../plan/ids';

/** The name and version of the stored shape; version n−1 is migrated on reading, n+1 is refused. */
export const SNAPSHOT_SCHEMA = 'tonghop/snapshot@1';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/**
 * One row of a snapshot: what one unit reported on one occurrence, the status that followed (`excluded` where the office accepted to leave the row
 * out), where it stood in the official count (`bucket`, '' outside it; older snapshots do not tell), and the cell its progress came from ("file!sheet!cell"), if any. `values` are those that hold: "unchanged" is replaced by what it stood for.
 */
export const snapshotRowSchema = z.object({
  unitId: unitIdSchema,
  rowId: z.string(),
  status: z.string(),
  bucket: z.optional(z.string()),
  cell: z.optional(z.string()),
  values: z.optional(values),
});
export type SnapshotRow = z.infer<typeof snapshotRowSchema>;

/** What one unit reported on one target. */
export const snapshotUnitTargetSchema = z.object({ unitId: unitIdSchema, targetId: targetIdSchema, values });
export type SnapshotUnitTarget = z.infer<typeof snapshotUnitTargetSchema>;

/** One figure of a target, as the roll-up made it: `inPeriod`, `sinceYear`, `sincePlan`, `estimated` or `reached`. */
export const snapshotTargetSchema = z.object({ targetId: targetIdSchema, figure: z.string(), value: z.number() });

/** What a roll-up said at one moment, small enough to keep: figures by name, the status of every row, and which files they rest on. */
export const snapshotSchema = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  planId: z.string(),
  planVersion: z.int(),
  periodId: z.string(),
  asOf: z.string(),
  unitsExpected: z.int(),
  unitsReported: z.int(),
  files: z.array(z.object({ unitId: unitIdSchema, file: z.string(), sha256: z.string() })),
  figures: z.array(z.object({ name: z.string(), value: z.number() })),
  rows: z.array(snapshotRowSchema),
  targets: z.array(snapshotTargetSchema),
  unitTargets: z.array(snapshotUnitTargetSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
