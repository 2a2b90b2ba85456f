import * as z from 'zod/mini';

const marks = {
  soft: z.optional(z.boolean()),
  before: z.optional(z.boolean()),
  part: z.optional(z.enum(['start', 'middle', 'end'])),
  week: z.optional(z.int()),
  label: z.optional(z.string()),
};
const year = z.int().check(z.gte(1900), z.lte(2200));
const quarter = z.int().check(z.gte(1), z.lte(4));
const month = z.int().check(z.gte(1), z.lte(12));

/** How often something recurs; `unknown` is a bare "định kỳ". */
export const everySchema = z.enum(['week', 'month', 'quarter', 'half-year', 'year', 'unknown']);
export type Every = z.infer<typeof everySchema>;

/** A day within the cycle of a recurrence: a day of the month (monthly), or day and month (yearly). */
export const anchorSchema = z.object({ day: z.optional(z.int()), month: z.optional(month), quarter: z.optional(quarter) });
export type Anchor = z.infer<typeof anchorSchema>;

/**
 * One piece of a timeline. Any piece may be `soft` (dự kiến, phấn đấu), `before` (trước …), a `part` of its period (đầu, giữa, cuối),
 * a `week` of its month, or carry a `label` (trình, ban hành, sơ kết, tổng kết). `months` is one month or the first and last of several.
 * `from` and `to` are years, or ISO dates or period ids (2026-Q2, 2026-05) as text.
 */
export const timelineItemSchema = z.union([
  z.strictObject({ date: z.string(), ...marks }),
  z.strictObject({ year, quarter, ...marks }),
  z.strictObject({ year, half: z.int().check(z.gte(1), z.lte(2)), ...marks }),
  z.strictObject({ year, months: z.array(month).check(z.minLength(1), z.maxLength(2)), ...marks }),
  z.strictObject({ year, ...marks }),
  z.strictObject({ from: z.nullable(z.union([year, z.string()])), to: z.nullable(z.union([year, z.string()])), ...marks }),
  z.strictObject({
    every: everySchema,
    interval: z.optional(z.int()),
    count: z.optional(z.int()),
    min: z.optional(z.int()),
    on: z.optional(z.array(anchorSchema)),
    span: z.optional(z.array(month)),
    ...marks,
  }),
  z.strictObject({ trigger: z.string(), ...marks }),
  z.strictObject({ after: z.string(), days: z.int(), working: z.optional(z.boolean()), ...marks }),
  z.strictObject({ ongoing: z.literal(true), ...marks }),
]);
export type TimelineItem = z.infer<typeof timelineItemSchema>;

export const timelineKindSchema = z.enum(['ongoing', 'deadline', 'periods', 'recurring', 'range', 'event', 'unspecified']);
export type TimelineKind = z.infer<typeof timelineKindSchema>;

/** Where a timeline was read: its own line, a line shared by several items, inside the text, a table column, the section, set by the office, or nowhere. */
export const timelineSourceSchema = z.nullable(z.enum(['line', 'shared-line', 'inline', 'column', 'section', 'office']));

/** When a task is to be done. `kind` is that of the first piece that could be read; `raw` is the wording. */
export const timelineSchema = z.object({
  raw: z.nullable(z.string()),
  kind: timelineKindSchema,
  items: z.array(timelineItemSchema),
  source: timelineSourceSchema,
});
export type Timeline = z.infer<typeof timelineSchema>;

/** The timeline of a task for which the plan states no time. */
export const unspecifiedTimeline: Timeline = { raw: null, kind: 'unspecified', items: [], source: null };
