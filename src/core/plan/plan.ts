import * as z from 'zod/mini';
import type { Issue } from '../issue/issue';
import { sectionIdSchema, taskIdSchema } from './ids';
import { settingsSchema } from './settings';
import { targetSchema } from './target';
import { timelineSchema } from './timeline';
import { assignmentSchema, groupSchema, unitSchema } from './unit';

/** The name and version of the stored shape; version n−1 is migrated on reading, n+1 is refused. */
export const PLAN_SCHEMA = 'tonghop/plan@1';

/** The head and foot of the plan document. Years are four digits; `issuedOn`, `from` and `to` are ISO dates. */
export const documentSchema = z.object({
  title: z.string(),
  kind: z.string(),
  number: z.optional(z.string()),
  issuer: z.string(),
  place: z.optional(z.string()),
  issuedOn: z.optional(z.string()),
  signer: z.object({ position: z.string(), name: z.string() }),
  period: z.object({ startYear: z.int(), endYear: z.int(), from: z.optional(z.string()), to: z.optional(z.string()) }),
  basis: z.array(z.string()),
  recipients: z.array(z.string()),
});
export type PlanDocument = z.infer<typeof documentSchema>;

/** A numbered section; its number is kept as written. Sections of role `purpose` hold text and no tasks. */
export const sectionSchema = z.object({
  id: sectionIdSchema,
  number: z.string(),
  title: z.nullable(z.string()),
  parentId: z.nullable(sectionIdSchema),
  role: z.enum(['work', 'purpose', 'arrangement']),
  text: z.optional(z.array(z.string())),
});
export type Section = z.infer<typeof sectionSchema>;

/** Where a text stood in the document: line numbers from 1 in the source text, the page if known, and the sentence as it stood. */
export const originSchema = z.object({
  place: z.object({ page: z.optional(z.int()), firstLine: z.int(), lastLine: z.int() }),
  text: z.string(),
});

/** A due date of the office's own beside the plan's, with the reason it was set. */
export const ownDueSchema = z.object({ due: z.string(), reason: z.string() });

/**
 * A due date that a task had before it was re-dated: the id of its occurrence, its day (ISO) where it had one, and the id of the due date that it has
 * become; null where that cannot be said.
 */
export const formerDueSchema = z.object({ occurrence: z.string(), due: z.nullable(z.string()), now: z.nullable(z.string()) });
export type FormerDue = z.infer<typeof formerDueSchema>;

/**
 * One task. `label` is the source's own mark ("a)", "1", "-"); `counted` says whether it stands in the count of tasks, and `countedBy` who says so below arrangements:
 * the office's settings, a person at the office, or the plan, where it tells the task twice. `isCounted` puts them together.
 */
export const taskSchema = z.object({
  id: taskIdSchema,
  label: z.string(),
  sectionId: z.nullable(sectionIdSchema),
  parentId: z.nullable(taskIdSchema),
  role: z.enum(['work', 'arrangement']),
  text: z.string(),
  shortName: z.string(),
  shortNameProposed: z.optional(z.boolean()),
  counted: z.boolean(),
  countedBy: z.optional(z.enum(['setting', 'office', 'plan'])),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  request: z.array(z.string()),
  product: z.array(z.string()),
  accountable: z.optional(z.string()),
  timeline: timelineSchema,
  ownDue: z.optional(ownDueSchema),
  formerDues: z.optional(z.array(formerDueSchema)),
  targets: z.array(targetSchema),
  documents: z.array(z.string()),
  condition: z.nullable(z.string()),
  footnotes: z.array(z.string()),
  origin: originSchema,
  retired: z.optional(z.boolean()),
});
export type Task = z.infer<typeof taskSchema>;

/** The body of a footnote with its marker. */
export const footnoteSchema = z.object({ marker: z.string(), text: z.string() });
export type Footnote = z.infer<typeof footnoteSchema>;

/**
 * A document that conditional tasks wait for, in their own words; number and date (ISO) once it has come, and the day by which it asks for the work, where it
 * names one. `tasks` are those that wait for it, where others wait with the same words for another document; absent: all with these words.
 */
export const waitingDocumentSchema = z.object({
  condition: z.string(),
  tasks: z.optional(z.array(taskIdSchema)),
  number: z.optional(z.string()),
  date: z.optional(z.string()),
  due: z.optional(z.string()),
});
export type WaitingDocument = z.infer<typeof waitingDocumentSchema>;

/** A whole plan as stored in plan.json and in the master workbook. `contentHash` is the SHA-256 of its text content, without settings and assignments. */
export const planSchema = z.object({
  schema: z.literal(PLAN_SCHEMA),
  id: z.string(),
  version: z.int().check(z.gte(1)),
  contentHash: z.string(),
  document: documentSchema,
  sections: z.array(sectionSchema),
  tasks: z.array(taskSchema),
  footnotes: z.array(footnoteSchema),
  settings: settingsSchema,
  units: z.array(unitSchema),
  groups: z.array(groupSchema),
  assignments: z.array(assignmentSchema),
  indicators: z.optional(z.array(targetSchema)),
  waiting: z.optional(z.array(waitingDocumentSchema)),
  issues: z.array(z.unknown()),
});
type Stored = z.infer<typeof planSchema>;

/** A plan: the document's head, its sections, tasks and footnotes, with the office's settings, units, groups and assignments. */
export type Plan = Omit<Stored, 'issues'> & { readonly issues: readonly Issue[] };
