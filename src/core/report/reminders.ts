import { formatDate } from '../date/format-date';
import type { IsoDate } from '../date/iso-date';
import { isCounted, type Receipt } from '../entry/receipt';
import type { Issue } from '../issue/issue';
import { tell } from '../issue/sentence/tell';
import type { UnitId } from '../plan/ids';
import type { RollUp } from '../rollup/roll-up';
import { nameOfPeriod, planInWords } from './report-context';
import { remindWords as words } from './remind-words';

/** Why a unit is written to: its report is due, is overdue, or needs completing, be it that nothing at all is filled in. */
export type ReminderKind = 'before' | 'after' | 'complete';

/** One text to send: a short message to each unit, and the paragraphs of a công văn to all of `units`. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly units: readonly UnitId[];
  readonly messages: readonly { readonly unitId: UnitId; readonly text: string }[];
  readonly letter: { readonly subject: string; readonly paragraphs: readonly string[] };
}

/** What reminders are made from: the roll-up of the period so far, its receipts, and what was found in the files. */
export interface RemindersInput {
  readonly rollUp: RollUp;
  readonly receipts: readonly Receipt[];
  readonly issues: readonly Issue[];
}

function fileOf(issue: Issue): string | null {
  return 'file' in issue.place && issue.place.file !== undefined ? issue.place.file : null;
}

/** The sentences that a unit should act on: warnings and errors in its files. */
function findingsOf(receipts: readonly Receipt[], issues: readonly Issue[]): string[] {
  const files = new Set(receipts.flatMap((r) => [r.file, ...r.otherNames]));
  return issues.filter((i) => i.severity !== 'note' && files.has(fileOf(i) ?? '')).map((i) => tell(i, 'vi'));
}

function missing({ rollUp, receipts }: RemindersInput): UnitId[] {
  const came = new Set(receipts.filter((r) => isCounted(r)).map((r) => r.unitId));
  return rollUp.asked.filter((id) => !came.has(id));
}

/**
 * The reminders of a period on the day of the run: to units whose report has not come, before or after the sending day; to those whose workbook came with
 * nothing filled in; and to each unit whose report needs completing, with what to look at. Units stand in official order.
 */
export function reminders(input: RemindersInput): Reminder[] {
  const { rollUp, receipts, issues } = input;
  const { plan, asOf, sendBy, window } = rollUp;
  const period = nameOfPeriod(rollUp.periodId);
  const { contact, sendTo, profile } = plan.settings;
  const body = profile.body === '' ? plan.document.issuer : profile.body;
  const name = (id: UnitId): string => plan.units.find((u) => u.id === id)?.name ?? id;
  const due = formatDate(sendBy);
  const ending = [words.sendTo(sendTo, contact), words.close].filter((p) => p !== '');
  const sentBlank = new Set(receipts.filter((r) => r.state === 'untouched').map((r) => r.unitId));
  const withoutReport = missing(input);
  const absent = withoutReport.filter((id) => !sentBlank.has(id));
  const blank = withoutReport.filter((id) => sentBlank.has(id));
  const kind = asOf <= sendBy ? 'before' : 'after';
  const toAbsent: Reminder[] =
    absent.length === 0
      ? []
      : [
          {
            kind,
            units: absent,
            messages: absent.map((unitId) => ({ unitId, text: words.short[kind](name(unitId), period, due, contact) })),
            letter: {
              subject: words.subject[kind](period),
              paragraphs: [
                words.to(absent.map(name).join('; ')),
                words.basis(planInWords(plan)),
                kind === 'before'
                  ? words.body.before(body, period, formatDate(window.last satisfies IsoDate), due)
                  : words.body.after(body, period, due),
                ...ending,
              ],
            },
          },
        ];
  const toBlank: Reminder[] =
    blank.length === 0
      ? []
      : [
          {
            kind: 'complete',
            units: blank,
            messages: blank.map((unitId) => ({ unitId, text: words.short.blank(name(unitId), period, due, contact) })),
            letter: {
              subject: words.subject.complete(period),
              paragraphs: [
                words.to(blank.map(name).join('; ')),
                words.basis(planInWords(plan)),
                words.body.blank(body, period, due),
                ...ending,
              ],
            },
          },
        ];
  const present = [...new Set(receipts.filter((r) => isCounted(r)).map((r) => r.unitId))].filter((id) => id !== null);
  const toComplete = present.flatMap((unitId): Reminder[] => {
    const findings = findingsOf(
      receipts.filter((r) => r.unitId === unitId),
      issues,
    );
    if (findings.length === 0) return [];
    return [
      {
        kind: 'complete',
        units: [unitId],
        messages: [{ unitId, text: words.short.complete(name(unitId), period, findings.length, contact) }],
        letter: {
          subject: words.subject.complete(period),
          paragraphs: [
            words.to(name(unitId)),
            words.basis(planInWords(plan)),
            words.body.complete(body, period),
            ...findings.map((f, i) => `${i + 1}. ${f}`),
            ...ending,
          ],
        },
      },
    ];
  });
  return [...toAbsent, ...toBlank, ...toComplete];
}
