import * as z from 'zod/mini';

/** What to do with a task for which the plan states no time: due at the plan's end, treated as ongoing, or without a date. */
export const untimedSchema = z.enum(['end-of-plan', 'ongoing', 'none']);

/** The office's heading and signature, printed on every sheet; empty texts are left out. */
export const profileSchema = z.object({
  style: z.enum(['state', 'party']),
  parentBody: z.string(),
  body: z.string(),
  place: z.string(),
  signerPosition: z.string(),
  signerName: z.string(),
});

/**
 * Settings of one office for one plan. Days are days of the month, 1–31; `sendingDays` are working days after the cut-off; `holidays` are ISO
 * dates on which nobody works, beside Saturdays and Sundays.
 */
export const settingsSchema = z.object({
  cutoffDay: z.int().check(z.gte(1), z.lte(31)),
  sendingDays: z.int(),
  holidays: z.optional(z.array(z.string())),
  dueInclusive: z.boolean(),
  untimed: untimedSchema,
  arrangementsCounted: z.boolean(),
  dueSoonDays: z.int(),
  contact: z.string(),
  sendTo: z.string(),
  profile: profileSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a new plan: cut-off on the 14th (Nghị định 09/2019/NĐ-CP), "trước ngày D" includes D. */
export const defaultSettings: Settings = {
  cutoffDay: 14,
  sendingDays: 2,
  dueInclusive: true,
  untimed: 'none',
  arrangementsCounted: false,
  dueSoonDays: 7,
  contact: '',
  sendTo: '',
  profile: { style: 'state', parentBody: '', body: '', place: '', signerPosition: '', signerName: '' },
};
