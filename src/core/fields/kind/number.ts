import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { repairFigure } from './repair-figure';
import { repairNumber } from './repair-number';

/** A figure of a target in its measure; zero or more. */
export const figure: FieldKind<number> = {
  kind: 'number',
  schema: z.number().check(z.gte(0)),
  repair: repairFigure,
  look: { align: 'right', format: '#,##0.##' },
  inputRule: (ref) => ({ ref, kind: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', onError: 'stop' }),
};

/** The whole that a share is of: a count in a measure of its own. */
export const wholeFigure: FieldKind<number> = { ...figure, repair: repairNumber };
