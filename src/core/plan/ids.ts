import * as z from 'zod/mini';

/** The id of a task, `NV-` + three or more digits + a check letter, e.g. `NV-012K`; never reused. */
export type TaskId = string & { readonly __brand: 'TaskId' };
/** The id of a section of the plan, `M-` + digits, e.g. `M-004`. */
export type SectionId = string & { readonly __brand: 'SectionId' };
/** The id of a target: its task's id, a dot and its position, e.g. `NV-012K.1`; the office's own indicators are `CT-001K`. */
export type TargetId = string & { readonly __brand: 'TargetId' };
/** The code of a unit in the register, as the office writes it, e.g. `DU-DONGDANG`. */
export type UnitId = string & { readonly __brand: 'UnitId' };
/** The id of a group of units, e.g. `N-xa`. */
export type GroupId = string & { readonly __brand: 'GroupId' };

/** Twenty letters without those that are mistaken for another letter or a digit (B, I, O, Q, S, Z). */
const CHECK_LETTERS = 'ACDEFGHJKLMNPRTUVWXY';

/** The check letter of a number: a weighted sum of its digits, so that one wrong digit or two swapped ones change the letter. */
export function checkLetter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * [3, 7, 9, 1, 13, 17][i % 6]!;
  return CHECK_LETTERS[sum % CHECK_LETTERS.length]!;
}

/** The task id of a positive number: 12 → `NV-012` with its check letter. */
export function taskId(n: number): TaskId {
  const digits = String(n).padStart(3, '0');
  return `NV-${digits}${checkLetter(digits)}` as TaskId;
}

/** Whether a text is a task id with the right check letter. */
export function isTaskId(text: string): text is TaskId {
  const m = /^NV-(\d{3,6})([A-Z])$/.exec(text);
  return m !== null && checkLetter(m[1]!) === m[2];
}

/** The number inside a task id: `NV-012K` → 12. */
export function taskNumber(id: TaskId): number {
  return Number(id.slice(3, -1));
}

/** The section id of a positive number: 4 → `M-004`. */
export function sectionId(n: number): SectionId {
  return `M-${String(n).padStart(3, '0')}` as SectionId;
}

/** The id of the nth (from 1) target of a task. */
export function targetId(task: TaskId, n: number): TargetId {
  return `${task}.${n}` as TargetId;
}

const text = z.string().check(z.minLength(1), z.maxLength(80));
export const taskIdSchema = z.pipe(
  z.string().check(z.refine((s) => isTaskId(s))),
  z.transform((s) => s as TaskId),
);
export const sectionIdSchema = z.pipe(
  text,
  z.transform((s) => s as SectionId),
);
export const targetIdSchema = z.pipe(
  text,
  z.transform((s) => s as TargetId),
);
export const unitIdSchema = z.pipe(
  text,
  z.transform((s) => s as UnitId),
);
export const groupIdSchema = z.pipe(
  text,
  z.transform((s) => s as GroupId),
);
