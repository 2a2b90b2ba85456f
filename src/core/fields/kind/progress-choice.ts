import * as z from 'zod/mini';
import { PROGRESS, type Progress } from '../../entry/entry';
import type { FieldKind } from '../define-field';
import { repairProgress } from './repair-progress';

/** One of the choices of progress; which list is offered depends on whether the row's task is ongoing. */
export const progressChoice: FieldKind<Progress> = {
  kind: 'choice',
  schema: z.enum(PROGRESS),
  repair: repairProgress,
  look: { align: 'center', wrap: true },
  inputRule: (ref, lists, firstKindCell) => ({
    ref,
    kind: 'list',
    formula1: `IF(${firstKindCell}="ongoing",${lists.progressOngoing},${lists.progress})`,
    onError: 'stop',
  }),
};
