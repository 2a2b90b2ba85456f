import { formatDate } from '../date/format-date';
import { parsePeriod } from '../date/period';
import { periodName } from '../date/period-name';
import type { IsoDate } from '../date/iso-date';
import type { ClosedPeriod } from '../entry/closed-period';
import type { Receipt } from '../entry/receipt';
import type { Snapshot } from '../entry/snapshot';
import type { TaskId, UnitId } from '../plan/ids';
import type { Task } from '../plan/plan';
import type { RollUp } from '../rollup/roll-up';
import { reportWords } from './report-words';

/** What a consolidated workbook is made from. `compared` are earlier roll-ups to compare with: the previous run of the period, the previous period. */
export interface ReportInput {
  readonly rollUp: RollUp;
  readonly receipts: readonly Receipt[];
  readonly closed: readonly ClosedPeriod[];
  readonly compared: readonly Snapshot[];
  readonly toolVersion: string;
}

/** What every sheet of one consolidated workbook is made from. */
export interface ReportContext extends ReportInput {
  readonly periodName: string;
  readonly parentBody: string;
  readonly body: string;
  readonly motto: readonly [string, string];
  readonly subtitle: string;
  readonly coverageLine: string;
  readonly unitName: (id: UnitId) => string;
  readonly task: (id: TaskId) => Task | undefined;
}

function planInWords({ document }: RollUp['plan']): string {
  const kind = document.kind === '' ? 'kế hoạch' : document.kind.toLowerCase();
  if (document.number === undefined) return `${kind} “${document.title}”`;
  const date = document.issuedOn === undefined ? '' : ` ngày ${formatDate(document.issuedOn as IsoDate)}`;
  return `${kind} số ${document.number}${date}`;
}

/** The name of a period by its id, e.g. "Quý II/2026"; the id itself where it is none. */
export function nameOfPeriod(id: string): string {
  const period = parsePeriod(id);
  return period === null ? id : periodName(period, 'vi');
}

/** Gathers what all sheets share: the office's heading from its profile, names, the line that says how complete the figures are. */
export function reportContext(input: ReportInput): ReportContext {
  const { rollUp, closed } = input;
  const { plan, tally, window, asOf } = rollUp;
  const { profile } = plan.settings;
  const units = new Map(plan.units.map((u) => [u.id, u.name]));
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  const { reported, expected } = tally.all.coverage;
  const coverage = reportWords.coverage(reported.length, expected.length, formatDate(asOf as IsoDate));
  const update = closed.find((c) => c.periodId === rollUp.periodId);
  return {
    ...input,
    periodName: nameOfPeriod(rollUp.periodId),
    parentBody: profile.parentBody.toUpperCase(),
    body: (profile.body === '' ? plan.document.issuer : profile.body).toUpperCase(),
    motto: reportWords.motto[profile.style],
    subtitle: reportWords.subtitle(planInWords(plan), formatDate(window.last)),
    coverageLine:
      update === undefined ? coverage : `${reportWords.update(formatDate(update.closedOn.slice(0, 10) as IsoDate))}. ${coverage}`,
    unitName: (id) => units.get(id) ?? id,
    task: (id) => tasks.get(id),
  };
}
