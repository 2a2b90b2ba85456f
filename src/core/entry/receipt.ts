import * as z from 'zod/mini';
import { unitIdSchema } from '../plan/ids';

/**
 * What became of one returned file, or of one unit that sent none: đã nhận · chưa nhận · chưa điền · sai kỳ · sai kế hoạch · bản cũ · trùng ·
 * không đọc được · đã đề nghị bổ sung · cần xác nhận đơn vị · dừng vì có dấu mật.
 */
export const RECEIPT_STATES = [
  'received',
  'not-received',
  'untouched',
  'wrong-period',
  'wrong-plan',
  'older-version',
  'duplicate',
  'unreadable',
  'completion-asked',
  'unit-unconfirmed',
  'secret',
] as const;
export const receiptStateSchema = z.enum(RECEIPT_STATES);
export type ReceiptState = z.infer<typeof receiptStateSchema>;

/** How the day of arrival is known: told by a person, or guessed from the package's own date or the file's date. */
export const arrivalHowSchema = z.enum(['told', 'package', 'file-time']);

/** When a file came, as an ISO date. Only a `confirmed` date lets a sheet say đúng hạn or muộn; what a person tells is confirmed. */
export const arrivalSchema = z.object({ date: z.string(), how: arrivalHowSchema, confirmed: z.boolean() });
export type Arrival = z.infer<typeof arrivalSchema>;

const count = z.int().check(z.gte(0));

/**
 * One returned file and what became of it, or (state `not-received`, empty `file` and `sha256`) a unit that sent none. `file` is a name, never a
 * path; `otherNames` are further names under which the same bytes came. `setAside` is a person's choice to leave the file out of the roll-up, and
 * `unitConfirmed` that the unit was set by a person, `datesSwapped` that the dates
 * found to be the wrong way round are read the other way (`dates-maybe-swapped`, `dates-month-first`). `rows` counts the issued rows, `filled` those that hold an answer.
 */
export const receiptSchema = z.object({
  unitId: z.nullable(unitIdSchema),
  unitName: z.string(),
  unitConfirmed: z.optional(z.boolean()),
  periodId: z.string(),
  /** For which period a file of another one was given, and under which name. */
  givenFor: z.optional(z.object({ periodId: z.string(), file: z.string() })),
  planId: z.string(),
  planVersion: z.nullable(z.int()),
  file: z.string(),
  otherNames: z.array(z.string()),
  sha256: z.string(),
  receivedOn: z.nullable(arrivalSchema),
  state: receiptStateSchema,
  setAside: z.optional(z.boolean()),
  datesSwapped: z.optional(z.boolean()),
  rows: count,
  filled: count,
  repaired: count,
  warnings: count,
  masked: count,
  /** The file is itself a consolidation of the level below; this receipt is one of those it holds. */
  through: z.optional(z.string()),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The states whose rows are used in a roll-up. */
export const COUNTED_STATES: readonly ReceiptState[] = ['received', 'older-version', 'completion-asked'];

/** Whether the rows of a receipt are used: its state allows it, its unit is known, and nobody has set it aside. */
export function isCounted(receipt: Receipt): boolean {
  return receipt.unitId !== null && receipt.setAside !== true && COUNTED_STATES.includes(receipt.state);
}
