import { formatDate } from '../date/format-date';
import type { IsoDate } from '../date/iso-date';
import { isCounted, type Receipt } from '../entry/receipt';
import type { Issue, IssueCode } from '../issue/issue';
import { tell } from '../issue/sentence/tell';
import type { UnitId } from '../plan/ids';
import type { RollUp } from '../rollup/roll-up';
import { nameOfPeriod, planInWords } from './report-context';
import { remindWords as words } from './remind-words';
import { unusableFiles } from './unusable-files';

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
  /** The period has been closed: units answer no more for what the office changed in the plan since. */
  readonly isClosed: boolean;
}

/** What a unit can do nothing about: that the office has amended the plan since the workbook was made. */
const ofAmendment: ReadonlySet<IssueCode> = new Set<IssueCode>(['older-plan-version', 'task-changed-since']);

function fileOf(issue: Issue): string | null {
  return 'file' in issue.place && issue.place.file !== undefined ? issue.place.file : null;
}

/** The sentences that a unit should act on: warnings and errors in its files. */
function findingsOf(receipts: readonly Receipt[], issues: readonly Issue[]): string[] {
  const files = new Set(receipts.flatMap((r) => [r.file, ...r.otherNames]));
  return issues.filter((i) => i.severity !== 'note' && files.has(fileOf(i) ?? '')).map((i) => tell(i, 'vi'));
}

/** The units of which no file counts, by what came of them instead: nothing, a workbook with nothing filled in, or files that cannot be used. */
function withoutReport({ rollUp, receipts }: RemindersInput) {
  const came = new Set(receipts.filter((r) => isCounted(r)).map((r) => r.unitId));
  const sentBlank = new Set(receipts.filter((r) => r.state === 'untouched' && r.setAside !== true).map((r) => r.unitId));
  const unusable = unusableFiles(receipts, rollUp.plan.units);
  const units = rollUp.asked.filter((id) => !came.has(id));
  const blank = units.filter((id) => sentBlank.has(id));
  const others = units.filter((id) => !sentBlank.has(id));
  return {
    absent: others.filter((id) => !unusable.has(id)),
    blank,
    unusable: others.flatMap((unitId) => {
      const files = unusable.get(unitId);
      return files === undefined ? [] : [{ unitId, files: files.join('; ') }];
    }),
  };
}

/**
 * The reminders of a period on the day of the run: to units whose report has not come, before or after the sending day; to those whose workbook came with
 * nothing filled in, or of which only files came that cannot be used, with the reason; and to each unit whose report needs completing, with what to look at.
 * Units stand in official order.
 */
export function reminders(input: RemindersInput): Reminder[] {
  const { rollUp, receipts, issues, isClosed } = input;
  const { plan, asOf, sendBy, window } = rollUp;
  const period = nameOfPeriod(rollUp.periodId);
  const { contact, sendTo, profile } = plan.settings;
  const body = profile.body === '' ? plan.document.issuer : profile.body;
  const name = (id: UnitId): string => plan.units.find((u) => u.id === id)?.name ?? id;
  const due = formatDate(sendBy);
  const ending = [words.sendTo(sendTo, contact), words.close].filter((p) => p !== '');
  const reminder = (kind: ReminderKind, units: readonly UnitId[], message: (unit: string) => string, ...said: string[]): Reminder[] =>
    units.length === 0
      ? []
      : [
          {
            kind,
            units,
            messages: units.map((unitId) => ({ unitId, text: message(name(unitId)) })),
            letter: {
              subject: words.subject[kind](period),
              paragraphs: [words.to(units.map(name).join('; ')), words.basis(planInWords(plan)), ...said, ...ending],
            },
          },
        ];
  const { absent, blank, unusable } = withoutReport(input);
  const when = asOf <= sendBy ? 'before' : 'after';
  const toAbsent = reminder(
    when,
    absent,
    (unit) => words.short[when](unit, period, due, contact),
    when === 'before'
      ? words.body.before(body, period, formatDate(window.last satisfies IsoDate), due)
      : words.body.after(body, period, due),
  );
  const toBlank = reminder('complete', blank, (unit) => words.short.blank(unit, period, due, contact), words.body.blank(body, period, due));
  const toUnusable = unusable.flatMap(({ unitId, files }) =>
    reminder(
      'complete',
      [unitId],
      (unit) => words.short.unusable(unit, period, files, due, contact),
      words.body.unusable(body, period, files, due),
    ),
  );
  const asked = isClosed ? issues.filter((i) => !ofAmendment.has(i.code)) : issues;
  const present = [...new Set(receipts.filter((r) => isCounted(r)).map((r) => r.unitId))].filter((id) => id !== null);
  const toComplete = present.flatMap((unitId): Reminder[] => {
    const own = receipts.filter((r) => r.unitId === unitId && r.setAside !== true);
    const findings = findingsOf(own, asked);
    if (findings.length === 0) return [];
    const lines = findings.map((finding, i) => `${i + 1}. ${finding}`);
    const message = (unit: string): string => words.short.complete(unit, period, findings.length, contact);
    return reminder('complete', [unitId], message, words.body.complete(body, period), ...lines);
  });
  return [...toAbsent, ...toBlank, ...toUnusable, ...toComplete];
}
