import { targetId, type TaskId } from './ids';
import { comparable, sentenceLikeness } from './likeness';
import type { Target } from './target';

/** A wording that shares half of its words with another says the same target differently. */
const ALIKE = 0.5;

function mostLike(raw: string, among: ReadonlySet<Target>): { readonly target: Target; readonly likeness: number } | null {
  const words = comparable(raw);
  const alike = [...among].map((target) => ({ target, likeness: sentenceLikeness(words, comparable(target.raw)) }));
  return alike.sort((a, b) => b.likeness - a.likeness)[0] ?? null;
}

/**
 * The targets of a task as they are now worded: ids are kept where a wording is found again (the same one first, then the most alike), new ones are
 * numbered on.
 */
export function keptTargets(id: TaskId, before: readonly Target[], now: readonly Omit<Target, 'id'>[]): Target[] {
  const left = new Set(before);
  let next = Math.max(0, ...before.map((t) => Number(t.id.slice(t.id.lastIndexOf('.') + 1)))) + 1;
  const ids = new Map<number, Target['id']>();
  for (const least of [1, ALIKE]) {
    for (const [at, target] of now.entries()) {
      if (ids.has(at)) continue;
      const found = mostLike(target.raw, left);
      if (found === null || found.likeness < least) continue;
      left.delete(found.target);
      ids.set(at, found.target.id);
    }
  }
  return now.map((target, at) => ({ ...target, id: ids.get(at) ?? targetId(id, next++) }));
}
