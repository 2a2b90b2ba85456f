import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { repairPercent } from './repair-percent';

/** A share between 0 and 100, typed and stored as that number (80, not 0.8). */
export const percent: FieldKind<number> = {
  kind: 'percent',
  schema: z.number().check(z.gte(0), z.lte(100)),
  repair: repairPercent,
  look: { align: 'center', format: 'General' },
  inputRule: (ref) => ({ ref, kind: 'decimal', operator: 'between', formula1: '0', formula2: '100', onError: 'stop' }),
};
