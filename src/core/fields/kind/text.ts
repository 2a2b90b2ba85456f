import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { plainText } from './plain-text';
import { anyText, LONGEST_TEXT } from './any-text';
import { repairRemark } from './repair-remark';

/** Free text of any length; nothing is refused, the in-cell rule only shows its prompt. */
export const freeText: FieldKind<string> = {
  kind: 'text',
  schema: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  repair: plainText,
  look: { align: 'left', wrap: true },
  inputRule: anyText,
};

/** Free text in which "Không", "-", "0" and the like say that there is nothing to report. */
export const remark: FieldKind<string> = { ...freeText, repair: repairRemark };
