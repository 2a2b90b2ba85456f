import { formatDate } from '../date/format-date';
import { parsePeriod } from '../date/period';
import { periodName } from '../date/period-name';
import type { IsoDate } from '../date/iso-date';
import type { ClosedPeriod } from '../entry/closed-period';
import type { Receipt } from '../entry/receipt';
import type { Snapshot } from '../entry/snapshot';
import type { Waiver } from '../entry/waiver';
import type { TaskId, UnitId } from '../plan/ids';
import type { Plan, Task } from '../plan/plan';
import type { Duty } from '../rollup/duties';
import type { RollUp } from '../rollup/roll-up';
import { occurrenceName } from '../status/occurrence-name';
import { occurrencesOfTask } from '../status/occurrences';
import { reportWords } from './report-words';

/** What a consolidated workbook is made from. `compared` are earlier roll-ups to compare with: the previous run of the period, the previous period. */
export interface ReportInput {
  readonly rollUp: RollUp;
  readonly receipts: readonly Receipt[];
  /** Receipts noted before of files that counted and are not among those of this roll-up. */
  readonly missing?: readonly Receipt[];
  readonly closed: readonly ClosedPeriod[];
  readonly compared: readonly Snapshot[];
  /** Warnings of the period that the office passes over. */
  readonly waivers?: readonly Waiver[];
  readonly toolVersion: string;
}

/** What every sheet of one consolidated workbook is made from. */
export interface ReportContext extends ReportInput {
  readonly periodName: string;
  /** The body above, if the office has set one, and the office itself, in capitals. */
  readonly agency: readonly string[];
  readonly motto: readonly [string, string];
  readonly subtitle: string;
  readonly coverageLine: string;
  readonly unitName: (id: UnitId) => string;
  readonly task: (id: TaskId) => Task | undefined;
  /** A task by its short name, with the name of the due date where it has several. */
  readonly dutyName: (duty: Pick<Duty, 'taskId' | 'occurrence'>) => string;
}

/** A plan by its kind, number and date, or by its title: "kế hoạch số 12-KH/BTG ngày 20/01/2026". */
export function planInWords({ document }: Pick<Plan, 'document'>): string {
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
  const several = new Set(plan.tasks.filter((t) => occurrencesOfTask(t, plan).length > 1).map((t) => t.id));
  const { reported, expected } = tally.all.coverage;
  const coverage = reportWords.coverage(reported.length, expected.length, formatDate(asOf as IsoDate));
  const update = closed.find((c) => c.periodId === rollUp.periodId);
  return {
    ...input,
    periodName: nameOfPeriod(rollUp.periodId),
    agency: [profile.parentBody, profile.body === '' ? plan.document.issuer : profile.body]
      .filter((b) => b !== '')
      .map((b) => b.toUpperCase()),
    motto: reportWords.motto[profile.style],
    subtitle: reportWords.subtitle(planInWords(plan), formatDate(window.last)),
    coverageLine:
      update === undefined ? coverage : `${reportWords.update(formatDate(update.closedOn.slice(0, 10) as IsoDate))}. ${coverage}`,
    unitName: (id) => units.get(id) ?? id,
    task: (id) => tasks.get(id),
    dutyName: ({ taskId, occurrence }) => {
      const task = tasks.get(taskId);
      const name = task === undefined ? taskId : task.shortName || task.text;
      return several.has(taskId) ? `${name} (${occurrenceName(occurrence, 'vi')})` : name;
    },
  };
}
