import * as z from 'zod/mini';
import type { FieldKind } from '../define-field';
import { DATE_FORMAT } from '../date-format';
import { repairDate } from './repair-date';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const look = { align: 'center', format: DATE_FORMAT } as const;

/** A day that the unit enters: a true date of this century's plans (2000–2100); stored as a serial, understood as an ISO date. */
export const date: FieldKind<string> = {
  kind: 'date',
  schema: isoDate,
  repair: repairDate,
  look,
  inputRule: (ref) => ({
    ref,
    kind: 'date',
    operator: 'between',
    formula1: '36526',
    formula2: '73415',
    onError: 'stop',
  }),
};

/** A day that the office issues. */
export const issuedDate: FieldKind<string> = { kind: 'date', schema: isoDate, repair: repairDate, look };
