import { planSpan } from '../date/period-span';
import type { MergedEntry } from '../entry/consolidation';
import { dayInWords } from '../issue/sentence/id-words';
import type { RollUp } from '../rollup/roll-up';
import { reportWords } from './report-words';

const words = reportWords.detail;

/**
 * Makes the finder of what is wrong with the day on which an entry says that its task was finished: it lies before the plan and the data of the period, or after
 * the confirmed day on which its file came, where that is not known after the day of the roll-up. The entry counts all the same; a person has to look at the day.
 */
export function finishMarks({ plan, window, asOf, consolidation }: RollUp): (entry: MergedEntry | null) => string[] {
  const { first } = planSpan(plan.document.period);
  const earliest = first < window.first ? first : window.first;
  const received = new Map(
    consolidation.contributions.flatMap(({ receipt }) =>
      receipt.receivedOn?.confirmed === true ? [[receipt.sha256, receipt.receivedOn.date] as const] : [],
    ),
  );
  return (entry) => {
    const day = entry?.values.finishedOn;
    if (entry === null || day === undefined) return [];
    if (day < earliest) return [words.finishBeforePlan(dayInWords(earliest))];
    const came = received.get(entry.sources.finishedOn?.sha256 ?? '');
    if (came !== undefined) return day > came ? [words.finishAfterReceipt(dayInWords(came))] : [];
    return day > asOf ? [words.finishAfterAsOf(dayInWords(asOf))] : [];
  };
}
