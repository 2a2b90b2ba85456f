import * as z from 'zod/mini';
import { snapshotSchema } from './snapshot';

/** A period that the office has closed: when, by whom, and what stood there then. Files that come later give a bản cập nhật with its changes. */
export const closedPeriodSchema = z.object({
  periodId: z.string(),
  closedOn: z.string(),
  by: z.string(),
  snapshot: snapshotSchema,
});
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;
