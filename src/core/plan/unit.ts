import * as z from 'zod/mini';
import { groupIdSchema, sectionIdSchema, taskIdSchema, unitIdSchema } from './ids';

/** Kinds of units in a register; `other` for any office that fits none. */
export const unitKindSchema = z.enum([
  'province',
  'commune',
  'ward',
  'special-zone',
  'party',
  'government',
  'armed-forces',
  'division',
  'front',
  'union',
  'school',
  'enterprise',
  'other',
]);
export type UnitKind = z.infer<typeof unitKindSchema>;

/** A unit of the register: a committee, an agency, a division. `order` is the official order used in every sheet, from 1. */
export const unitSchema = z.object({
  id: unitIdSchema,
  name: z.string(),
  otherNames: z.array(z.string()),
  kind: unitKindSchema,
  groups: z.array(groupIdSchema),
  order: z.int(),
  parentId: z.nullable(unitIdSchema),
  activeFrom: z.optional(z.string()),
  activeTo: z.optional(z.string()),
  successorId: z.optional(unitIdSchema),
});
export type Unit = z.infer<typeof unitSchema>;

/** A named group of units; a group named in a plan starts empty and is filled by a person. */
export const groupSchema = z.object({
  id: groupIdSchema,
  name: z.string(),
  unitIds: z.array(unitIdSchema),
  fromPlan: z.optional(z.boolean()),
});
export type Group = z.infer<typeof groupSchema>;

/** Who reports: the lead decides · every unit does it itself · the issuing office's own divisions · only watched. */
export const assignmentModeSchema = z.enum(['lead', 'each', 'own-office', 'watch']);
export type AssignmentMode = z.infer<typeof assignmentModeSchema>;

/** Who reports on a task, or on every task of a section: the mode, the units and groups, and who follows it up at the office. */
export const assignmentSchema = z.object({
  taskId: z.optional(taskIdSchema),
  sectionId: z.optional(sectionIdSchema),
  mode: assignmentModeSchema,
  unitIds: z.array(unitIdSchema),
  groupIds: z.array(groupIdSchema),
  supportIds: z.optional(z.array(unitIdSchema)),
  follower: z.optional(z.string()),
});
export type Assignment = z.infer<typeof assignmentSchema>;
