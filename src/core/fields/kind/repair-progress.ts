import { PROGRESS, type Progress } from '../../entry/entry';
import { fold } from '../../text/fold';
import { once } from '../../text/once';
import { withoutDiacritics } from '../../text/without-diacritics';
import { progressWords } from '../../status/labels';
import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { progressSynonym } from './progress-synonyms';
import { rawText, tidy, unusable } from './plain-text';

const byWords = once(
  (): ReadonlyMap<string, Progress> =>
    new Map(PROGRESS.flatMap((p) => [[fold(progressWords[p].vi), p] as const, [fold(progressWords[p].en), p] as const])),
);

/** The choices as they are typed with a mark wrong or without any. */
const byLetters = once((): ReadonlyMap<string, Progress> => new Map(PROGRESS.map((p) => [lettersOf(progressWords[p].vi), p])));
const lettersOf = (text: string): string => withoutDiacritics(fold(text));

const byExactWords: ReadonlyMap<string, Progress> = new Map(PROGRESS.map((p) => [progressWords[p].vi, p]));

/** On an ongoing task "đã hoàn thành" means done in this period, "chưa thực hiện" not done in it. */
function forOngoing(progress: Progress): Progress {
  if (progress === 'done' || progress === 'in-progress') return 'done-in-period';
  return progress === 'not-started' ? 'not-in-period' : progress;
}

/** On a task that is not ongoing the answers of ongoing tasks are read as the nearest ones. */
function forDated(progress: Progress): Progress {
  if (progress === 'done-in-period') return 'in-progress';
  return progress === 'not-in-period' ? 'not-started' : progress;
}

/**
 * Reads a cell as a progress: the list's own words, or what people type over it (`synonym`); weak wordings ("cơ bản hoàn thành") are not done and
 * doubted; a bare document number means done; the list's words with marks wrong or left out are its words. Anything else is `unknown-choice`, with what it
 * may mean ("Không thực hiện") proposed. Answers of the other kind of task are read as the nearest one.
 */
export function repairProgress(cell: RawCell, context: RepairContext): Repaired<Progress> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  const text = tidy(raw);
  if (text === '') return blank;
  const fit = context.ongoing === true ? forOngoing : forDated;
  const listed = byExactWords.get(raw) ?? byWords().get(fold(text));
  if (listed !== undefined) {
    const value = fit(listed);
    const exact = value === listed && raw === progressWords[listed].vi;
    return exact ? { kind: 'value', value, raw } : { kind: 'value', value, raw, how: value === listed ? 'letters' : 'synonym' };
  }
  const synonym = progressSynonym(text);
  if (synonym === null) {
    const misspelt = byLetters().get(lettersOf(text));
    if (misspelt === undefined) return { kind: 'problem', problem: 'unknown-choice', raw };
    return { kind: 'value', value: fit(misspelt), raw, how: 'synonym' };
  }
  const value = fit(synonym.progress);
  switch (synonym.wording) {
    case 'guess':
      return { kind: 'problem', problem: 'unknown-choice', raw, proposal: value };
    case 'weak':
      return { kind: 'value', value, raw, how: 'synonym', doubt: 'weaker-wording' };
    case 'firm':
      return { kind: 'value', value, raw, how: 'synonym' };
  }
}
