import type { Plan, Section } from '../../../src/core/plan/plan';

/** What a fixture expects of a plan: all of its content, without ids and places, short enough to be read and checked by a person. */
export interface Outcome {
  readonly document: Plan['document'];
  readonly sections: readonly string[];
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly footnotes: Readonly<Record<string, string>>;
}

function pathOf(section: Section, sections: readonly Section[]): string {
  const parent = sections.find((s) => s.id === section.parentId);
  return parent === undefined ? section.number : `${pathOf(parent, sections)} > ${section.number}`;
}

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, v]) => v !== null && v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0)),
  );

/** The outcome of reading a plan; empty fields are left out. */
export function outcomeOf(plan: Plan): Outcome {
  const numberOf = new Map(plan.tasks.map((t, i) => [t.id, i + 1]));
  return {
    document: plan.document,
    sections: plan.sections.map((s) => [pathOf(s, plan.sections), s.role, s.title ?? '(no title)', ...(s.text ?? [])].join(' | ')),
    tasks: plan.tasks.map((t) => {
      const section = plan.sections.find((s) => s.id === t.sectionId);
      return filled({
        section: section === undefined ? null : pathOf(section, plan.sections),
        below: t.parentId === null ? null : numberOf.get(t.parentId),
        label: t.label,
        role: t.role === 'work' ? null : t.role,
        counted: t.counted ? null : false,
        text: t.text,
        kind: t.timeline.kind,
        items: t.timeline.items,
        source: t.timeline.source,
        condition: t.condition,
        targets: t.targets.map((x) => x.raw),
        documents: t.documents,
        ...{ lead: t.lead, support: t.support, request: t.request, product: t.product, footnotes: t.footnotes },
      });
    }),
    footnotes: Object.fromEntries(plan.footnotes.map((f) => [f.marker, f.text])),
  };
}
