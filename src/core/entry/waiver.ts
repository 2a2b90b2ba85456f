import * as z from 'zod/mini';
import { unitIdSchema } from '../plan/ids';

/** A warning that the office has decided to pass over: which rule (every one where `code` is empty), at which row of which unit, why, who and when. Errors cannot be waived. */
export const waiverSchema = z.object({
  unitId: unitIdSchema,
  rowId: z.string(),
  periodId: z.string(),
  code: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string(),
});
export type Waiver = z.infer<typeof waiverSchema>;
