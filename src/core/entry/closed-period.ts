import * as z from 'zod/mini';
import { snapshotSchema, type Snapshot } from './snapshot';

/** What files that came after a closing made of the period (bản cập nhật): when it was looked at, by whom, and what stands there then. */
export const closedUpdateSchema = z.object({ on: z.string(), by: z.string(), snapshot: snapshotSchema });

/**
 * A period that the office has closed: when, by whom, and what stood there then, which stays. Files that come later give an `update` with its changes; what
 * units have answered in it is what the next period goes on from.
 */
export const closedPeriodSchema = z.object({
  periodId: z.string(),
  closedOn: z.string(),
  by: z.string(),
  snapshot: snapshotSchema,
  update: z.optional(closedUpdateSchema),
});
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;

/** All that was kept of closed periods: what each was closed with, and after it what later files made of it. */
export function keptSnapshots(closed: readonly ClosedPeriod[]): Snapshot[] {
  return closed.flatMap(({ snapshot, update }) => (update === undefined ? [snapshot] : [snapshot, update.snapshot]));
}
