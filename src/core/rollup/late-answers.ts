import type { IsoDate } from '../date/iso-date';
import { formatDate } from '../date/format-date';
import { parsePeriod, type PeriodId } from '../date/period';
import { periodName } from '../date/period-name';
import type { OfficeNotes } from '../entry/office-notes';
import { isCounted } from '../entry/receipt';
import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import type { Plan } from '../plan/plan';
import { cutoffOf } from './earlier-reports';

/**
 * What is to be told of closed periods before a period whose workbooks are made: `late-answers-taken` where files that came after the closing are taken into
 * account, `late-answers-left` where such files were received and their answers are not known, so that their rows are asked for once more.
 */
export function lateAnswers(plan: Plan, { closed, receipts }: OfficeNotes, before: PeriodId): Issue[] {
  const limit = cutoffOf(plan, before);
  return closed.flatMap(({ periodId, closedOn, snapshot, update }): Issue[] => {
    const known = parsePeriod(periodId);
    if (snapshot.planId !== plan.id || known === null || cutoffOf(plan, periodId) >= limit) return [];
    const period = periodName(known, 'vi');
    const files = new Set((update?.snapshot ?? snapshot).files.map((f) => f.sha256));
    const left = receipts.filter((r) => r.planId === plan.id && r.periodId === periodId && isCounted(r) && !files.has(r.sha256));
    const day = (date: string): string => formatDate(date.slice(0, 10) as IsoDate);
    return [
      ...(update === undefined
        ? []
        : [issue('late-answers-taken', 'note', nowhere, { period, closedOn: day(closedOn), on: day(update.on) })]),
      ...(left.length === 0
        ? []
        : [
            issue('late-answers-left', 'warning', nowhere, {
              period,
              closedOn: day(closedOn),
              files: left.map((r) => `“${r.file}”`).join(', '),
            }),
          ]),
    ];
  });
}
