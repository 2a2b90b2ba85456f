import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { repairNumber } from './repair-number';

/** A figure of a target; zero or more. */
export const figure: FieldKind<number> = {
  kind: 'number',
  schema: z.number().check(z.gte(0)),
  repair: repairNumber,
  look: { align: 'right', format: '#,##0.##' },
  inputRule: (ref) => ({ ref, kind: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', onError: 'stop' }),
};
