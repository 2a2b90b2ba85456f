import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { plainText } from './plain-text';
import { repairRemark } from './repair-remark';

/** The longest text that a cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

/** Free text of any length; nothing is refused, so the in-cell rule only shows its prompt. */
export const freeText: FieldKind<string> = {
  kind: 'text',
  schema: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  repair: plainText,
  look: { align: 'left', wrap: true },
};

/** Free text in which "Không", "-", "0" and the like say that there is nothing to report. */
export const remark: FieldKind<string> = { ...freeText, repair: repairRemark };
