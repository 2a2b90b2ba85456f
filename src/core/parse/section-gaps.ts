import { issue, type Issue } from '../issue/issue';
import type { SectionDraft } from './drafts';
import { romanValue } from './roman';

/** The last part of a section's number as a number, with the kind of figures: `IV` → roman 4, `2.10` → arabic 10; null for letters and words. */
function ordinal(number: string): { readonly kind: string; readonly value: number } | null {
  const roman = romanValue(number);
  if (roman !== null) return { kind: 'roman', value: roman };
  const parts = number.split('.');
  return parts.every((p) => /^\d{1,2}$/u.test(p)) ? { kind: `arabic ${parts.length}`, value: Number(parts[parts.length - 1]) } : null;
}

/** Notes on numbers that are missing between one section and the next beside it (II followed by IV). Numbers are never changed. */
export function tellGaps(sections: readonly SectionDraft[]): Issue[] {
  const last = new Map<string, { readonly number: string; readonly value: number }>();
  return sections.flatMap(({ number, parent, line }) => {
    const own = ordinal(number);
    if (own === null) return [];
    const key = `${parent}/${own.kind}`;
    const before = last.get(key);
    last.set(key, { number, value: own.value });
    if (before === undefined || own.value <= before.value + 1) return [];
    return [issue('section-number-gap', 'note', { kind: 'document', line }, { before: before.number, after: number })];
  });
}
