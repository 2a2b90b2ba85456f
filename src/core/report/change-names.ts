import type { Language } from '../issue/sentence/tell';
import type { Plan } from '../plan/plan';
import type { DerivedStatus } from '../status/derive-status';
import { bucketWords, countWords, figureWords, statusWords } from '../status/labels';
import { formerDueName } from '../status/former-due-name';
import { taskOfOccurrence, type OccurrenceId } from '../status/occurrence';
import { occurrenceName } from '../status/occurrence-name';
import { occurrencesOfTask } from '../status/occurrences';

/** What the figures, rows and statuses of two compared roll-ups are called for people. */
export interface ChangeNames {
  /** A figure by its name in a snapshot (`turns.done.late`): what is counted or the section, and which part of it. */
  readonly figure: (name: string) => { readonly level: string; readonly part: string };
  /**
   * A task by its short name, with the name of the due date where it has several; the id itself where the plan does not hold it. `formerly` is the id of the
   * due date that it had before it was re-dated, which is then named beside the present one.
   */
  readonly row: (rowId: string, formerly?: string) => string;
  /** A status as a snapshot keeps it; '' for none. */
  readonly status: (status: string) => string;
}

const parts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  assigned: figureWords.assigned,
  done: figureWords.done,
  'done.in-time': bucketWords['done-in-time'],
  'done.late': bucketWords['done-late'],
  'done.undated': bucketWords['done-undated'],
  open: figureWords.open,
  'open.in-time': bucketWords['open-in-time'],
  'open.late': bucketWords['open-late'],
  'open.undated': bucketWords['open-undated'],
  unreported: figureWords.unreported,
  excluded: figureWords.excluded,
  ongoing: figureWords.ongoing,
};
const redatedWords: Readonly<Record<Language, (before: string, now: string) => string>> = {
  vi: (before, now) => `đổi thời hạn: ${before} → ${now}`,
  en: (before, now) => `re-dated: ${before} → ${now}`,
};
const sectionWords: Readonly<Record<Language, string>> = { vi: 'Mục', en: 'Section' };

/** The names of what changed between two roll-ups of a plan, in one language; the plan's own words stay as they are. */
export function changeNames(plan: Plan, language: Language): ChangeNames {
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  const sections = new Map<string, Plan['sections'][number]>(plan.sections.map((s) => [s.id, s]));
  const partName = (part: string): string => parts[part]?.[language] ?? part;
  return {
    figure: (name) => {
      const ofSection = /^section:([^.]+)\.turns\.(.+)$/.exec(name);
      if (ofSection !== null) {
        const found = sections.get(ofSection[1]!);
        const number = found?.number ?? ofSection[1]!;
        return { level: `${sectionWords[language]} ${number} ${found?.title ?? ''}`.trim(), part: partName(ofSection[2]!) };
      }
      const [level, ...rest] = name.split('.');
      return { level: countWords[level === 'tasks' ? 'tasks' : 'turns'][language], part: partName(rest.join('.')) };
    },
    row: (rowId, formerly) => {
      const task = tasks.get(taskOfOccurrence(rowId as OccurrenceId));
      if (task === undefined) return rowId;
      const name = task.shortName || task.text;
      const occurrences = occurrencesOfTask(task, plan);
      const own = occurrences.find((o) => o.id === rowId);
      if (own !== undefined && formerly !== undefined) {
        const due = task.formerDues?.find((d) => d.occurrence === formerly)?.due ?? null;
        const before = formerDueName({ occurrence: formerly, due }, language);
        return `${name} (${redatedWords[language](before, occurrenceName(own, language))})`;
      }
      return occurrences.length > 1 && own !== undefined ? `${name} (${occurrenceName(own, language)})` : name;
    },
    status: (status) => {
      if (status === 'excluded') return bucketWords.excluded[language];
      return status in statusWords ? statusWords[status as DerivedStatus][language] : status;
    },
  };
}
