import type { SectionId, TaskId } from './ids';
import { comparable, sentenceLikeness, type Comparable } from './likeness';
import type { Section, Task } from './plan';

/** A task of a new version and the one of the old version that it is taken for, with their likeness from 0 to 1. */
export interface TaskMatch {
  readonly now: Task;
  readonly before: Task;
  readonly likeness: number;
}

/** In the same place of the outline, a task may be half reworded; anywhere else it must be nearly the same. */
const ALIKE_IN_PLACE = 0.5;
const ALIKE_ANYWHERE = 0.7;

interface Candidate {
  readonly now: number;
  readonly before: number;
  readonly likeness: number;
  readonly inPlace: boolean;
}

/** Sections of the new version by the old ones that they are: same number and title, or else the same or a very like title. */
export function matchSections(before: readonly Section[], now: readonly Section[]): Map<SectionId, SectionId> {
  const left = new Set(before);
  const matches = new Map<SectionId, SectionId>();
  const take = (accept: (a: Section, b: Section) => boolean): void => {
    for (const section of now) {
      if (matches.has(section.id)) continue;
      const found = [...left].find((b) => accept(section, b));
      if (found === undefined) continue;
      left.delete(found);
      matches.set(section.id, found.id);
    }
  };
  const title = (s: Section): Comparable => comparable(s.title ?? '');
  take((a, b) => a.number === b.number && title(a).folded === title(b).folded && (a.title ?? '') !== '');
  take((a, b) => (a.title ?? '') !== '' && title(a).folded === title(b).folded);
  take((a, b) => sentenceLikeness(title(a), title(b)) >= ALIKE_ANYWHERE && (a.title ?? '') !== '');
  take((a, b) => a.number === b.number && (a.title ?? '') === '' && (b.title ?? '') === '');
  return matches;
}

/**
 * Matches the tasks of a new version to those of the old one by label, section and likeness: the most alike pairs first; a pair in the same place of the
 * outline (same section and label) needs a likeness of 0.5, any other of 0.7. Every task is matched at most once.
 */
export function matchTasks(before: readonly Task[], now: readonly Task[], sections: ReadonlyMap<SectionId, SectionId>): TaskMatch[] {
  const old = before.map((t) => comparable(t.text));
  const fresh = now.map((t) => comparable(t.text));
  const candidates: Candidate[] = [];
  for (const [i, task] of now.entries()) {
    const section = task.sectionId === null ? null : (sections.get(task.sectionId) ?? null);
    for (const [j, other] of before.entries()) {
      const inPlace = section === other.sectionId && task.label === other.label;
      const likeness = sentenceLikeness(fresh[i]!, old[j]!);
      if (likeness >= (inPlace ? ALIKE_IN_PLACE : ALIKE_ANYWHERE)) candidates.push({ now: i, before: j, likeness, inPlace });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || Number(b.inPlace) - Number(a.inPlace) || a.now - b.now || a.before - b.before);
  const taken = { now: new Set<number>(), before: new Set<number>() };
  const matches: TaskMatch[] = [];
  for (const c of candidates) {
    if (taken.now.has(c.now) || taken.before.has(c.before)) continue;
    taken.now.add(c.now);
    taken.before.add(c.before);
    matches.push({ now: now[c.now]!, before: before[c.before]!, likeness: c.likeness });
  }
  return matches;
}

/** The ids of matched tasks by the ids that the new version's reader gave them. */
export function keptIds(matches: readonly TaskMatch[]): Map<TaskId, TaskId> {
  return new Map(matches.map((m) => [m.now.id, m.before.id]));
}
