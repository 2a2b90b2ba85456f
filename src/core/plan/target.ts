import * as z from 'zod/mini';
import { targetIdSchema } from './ids';

const part = z.object({
  raw: z.string(),
  quantity: z.nullable(z.number()),
  percent: z.optional(z.nullable(z.number())),
  unit: z.nullable(z.string()),
});

/** How the figures of several units become one: summed, ratio of sums, last, worst, share of units that reached it, or not at all. */
export const aggregateSchema = z.enum(['sum', 'ratio', 'last', 'worst', 'unit-share', 'none']);
export type Aggregate = z.infer<typeof aggregateSchema>;

/**
 * A quantified target. `op` compares the reached value with `low` (and `high` for a range); `increase` and `decrease` are changes against
 * a base. `quantity` or `percent` repeats `low` by kind for readers that know only these; `unit` is the counted noun or the percent's base.
 */
export const targetSchema = z.object({
  id: targetIdSchema,
  raw: z.string(),
  op: z.enum(['=', '>=', '>', '<=', '<', 'range', 'increase', 'decrease', 'reach']),
  low: z.nullable(z.number()),
  high: z.optional(z.number()),
  quantity: z.nullable(z.number()),
  percent: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  base: z.optional(z.string()),
  per: z.nullable(z.string()),
  atLeast: z.boolean(),
  soft: z.boolean(),
  aggregate: aggregateSchema,
  breakdown: z.array(part),
  own: z.optional(z.boolean()),
});
export type Target = z.infer<typeof targetSchema>;
