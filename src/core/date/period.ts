import * as z from 'zod/mini';
import { weeksInYear } from './calendar';

/** The id of a reporting period: 2026-W20 · 2026-05 · 2026-Q2 · 2026-H1 · 2026-9M · 2026 · plan. */
export type PeriodId = string & { readonly __brand: 'PeriodId' };

/** A reporting period (kỳ báo cáo). Nine months and a year count from January; `plan` is the whole time of the plan. */
export type Period =
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'nine-months'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'plan' };
export type PeriodKind = Period['kind'];

/** The id of a period, as it is stored and typed after `--period`. */
export function periodId(period: Period): PeriodId {
  return idText(period) as PeriodId;
}

/** The period that an id names, or null: months 01–12, quarters 1–4, halves 1–2, weeks that the year has. Years have four digits from 1000. */
export function parsePeriod(id: string): Period | null {
  if (id === 'plan') return { kind: 'plan' };
  const m = /^([1-9]\d{3})(?:-(?:W(\d\d)|(\d\d)|Q([1-4])|H([12])|(9M)))?$/.exec(id);
  if (m === null) return null;
  const year = Number(m[1]);
  const [week, month, quarter, half] = m.slice(2, 6).map(Number);
  if (m[2] !== undefined) return week! >= 1 && week! <= weeksInYear(year) ? { kind: 'week', year, week: week! } : null;
  if (m[3] !== undefined) return month! >= 1 && month! <= 12 ? { kind: 'month', year, month: month! } : null;
  if (m[4] !== undefined) return { kind: 'quarter', year, quarter: quarter! };
  if (m[5] !== undefined) return { kind: 'half', year, half: half! };
  return m[6] === undefined ? { kind: 'year', year } : { kind: 'nine-months', year };
}

/** Whether a text is the id of a period. */
export function isPeriodId(text: string): text is PeriodId {
  return parsePeriod(text) !== null;
}

/** The id of a period as stored. */
export const periodIdSchema = z.pipe(
  z.string().check(z.refine((s) => isPeriodId(s))),
  z.transform((s) => s as PeriodId),
);

function idText(period: Period): string {
  switch (period.kind) {
    case 'week':
      return `${period.year}-W${twoDigits(period.week)}`;
    case 'month':
      return `${period.year}-${twoDigits(period.month)}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half':
      return `${period.year}-H${period.half}`;
    case 'nine-months':
      return `${period.year}-9M`;
    case 'year':
      return String(period.year);
    case 'plan':
      return 'plan';
  }
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
