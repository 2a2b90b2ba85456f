import type { SectionId } from '../../plan/ids';
import type { Section } from '../../plan/plan';
import { fold } from '../../text/fold';

const LONGEST_NAME = 200;

/** The names under which sections are offered in a list, number and title, in the plan's order; a name that stands there already is numbered. */
export function sectionChoices(sections: readonly Section[]): Map<SectionId, string> {
  const used = new Set<string>();
  return new Map(
    sections.map(({ id, number, title }) => {
      const name = [number, title ?? ''].join(' ').trim().slice(0, LONGEST_NAME) || id;
      let choice = name;
      for (let n = 2; used.has(fold(choice)); n++) choice = `${name} (${n})`;
      used.add(fold(choice));
      return [id, choice];
    }),
  );
}

/** The section that a name of such a list means, however it is spelt; null where it means none. */
export function sectionOfChoice(sections: readonly Section[], name: string): SectionId | null {
  const folded = fold(name);
  return [...sectionChoices(sections)].find(([, choice]) => fold(choice) === folded)?.[0] ?? null;
}
