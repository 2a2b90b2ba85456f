import * as z from 'zod/mini';
import { unitIdSchema } from '../plan/ids';

/** A value as a unit reported it or as the office confirmed it; null is blank. Dates are ISO, percents 0–100. */
export const adjustedValueSchema = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
export type AdjustedValue = z.infer<typeof adjustedValueSchema>;

/**
 * The office's confirmed value for one field of one row (an occurrence or a target) of one unit, with reason, name and day. It is applied again on
 * every run. Confirming `progress` as a unit proposed it (không còn phù hợp, tạm dừng, chờ văn bản) accepts that the row leaves the count.
 */
export const adjustmentSchema = z.object({
  unitId: unitIdSchema,
  rowId: z.string(),
  periodId: z.string(),
  field: z.string(),
  reported: adjustedValueSchema,
  confirmed: adjustedValueSchema,
  reason: z.string(),
  by: z.string(),
  on: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
