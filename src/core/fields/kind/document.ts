import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { anyText } from './any-text';
import { plainText } from './plain-text';

/** The number of a document as its issuer writes it, e.g. `12-KH/ĐU`. */
export const documentNumberText: FieldKind<string> = {
  kind: 'document',
  schema: z.string().check(z.minLength(1), z.maxLength(300)),
  repair: plainText,
  look: { align: 'left', wrap: true },
  inputRule: anyText,
};
