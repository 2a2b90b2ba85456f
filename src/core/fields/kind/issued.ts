import * as z from 'zod/mini';
import { plainText } from './plain-text';
import type { FieldKind } from '../define-field';

/** Text that the office issues and nobody is meant to change. */
export const issuedText: FieldKind<string> = {
  kind: 'text',
  schema: z.string(),
  repair: plainText,
  look: { align: 'left', wrap: true },
};

/** A running number that the office issues. */
export const issuedNumber: FieldKind<string> = { ...issuedText, look: { align: 'center' } };

/** A hidden text that only programs read. */
export const machineText: FieldKind<string> = { kind: 'id', schema: z.string(), repair: plainText, look: { align: 'left' } };

/** A text that a formula makes. */
export const derivedText: FieldKind<string> = {
  kind: 'formula',
  schema: z.string(),
  repair: plainText,
  look: { align: 'left', wrap: true },
};
