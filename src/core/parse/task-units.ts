import { findResponsibleUnits } from '../grammar/find-responsible-units';
import { splitUnitNames } from '../grammar/split-unit-names';
import type { AttributeKind } from './attribute-label';
import type { SectionDraft, TaskDraft } from './drafts';
import { namesUnits, OFFICE_WORDS } from './office-words';

/** Who answers for a task and what it makes, as names in the text. */
export interface TaskUnits {
  readonly lead: string[];
  readonly support: string[];
  readonly request: string[];
  readonly product: string[];
  readonly accountable?: string;
}

/** In a heading a comma parts units only before another name with a capital. */
const NAME_END = new RegExp(`\\s*;\\s*|\\s*,\\s*(?=(?:${OFFICE_WORDS})\\s)`, 'u');
const LONGEST_READ = 8_000;

/** A heading that names units is a name and no sentence. */
const LONGEST_HEADING = 160;

const REQUEST = /^đề nghị\s+/iu;
const CHARGE = /^giao\s+(?:cho\s+)?/iu;

/**
 * The units that the heading of an arrangement names, or the heading above one that names none: what stands below "1. Sở Y tế" is for Sở Y tế, below "Đề nghị …" it is asked of
 * them. "Giao các thôn:" charges them wherever it stands.
 */
function headingUnits(at: number | null, sections: readonly SectionDraft[]): { readonly lead: string[]; readonly request: string[] } {
  const section = at === null ? undefined : sections[at];
  const title = section?.title?.replace(/[\s:.]+$/u, '').replace(/\s*\([^()]*\)$/u, '') ?? '';
  if (section === undefined || (section.role !== 'arrangement' && !CHARGE.test(title))) return { lead: [], request: [] };
  if (title === '') return headingUnits(section.parent, sections);
  if (title.length > LONGEST_HEADING || !namesUnits(title)) return { lead: [], request: [] };
  const names = title.replace(REQUEST, '').replace(CHARGE, '').split(NAME_END);
  return REQUEST.test(title) ? { lead: [], request: names } : { lead: names, request: [] };
}

/** The units of a task: those that its lines or columns name, else those that its own words name, else those of the heading it stands under. */
export function unitsOf(draft: TaskDraft, sections: readonly SectionDraft[]): TaskUnits {
  const values = (kind: AttributeKind): string[] => draft.attributes.filter((a) => a.kind === kind).flatMap((a) => splitUnitNames(a.value));
  const [jointLead, ...jointSupport] = values('lead-and-support');
  const lead = [...values('lead'), ...(jointLead === undefined ? [] : [jointLead])];
  const support = [...values('support'), ...jointSupport];
  const own = findResponsibleUnits(draft.text.slice(0, LONGEST_READ));
  const accountable = draft.attributes.find((a) => a.kind === 'accountable')?.value ?? own.accountable;
  const heading = own.request.length > 0 ? { lead: [], request: [] } : headingUnits(draft.section, sections);
  return {
    lead: lead.length > 0 ? lead : own.lead.length > 0 ? [...own.lead] : heading.lead,
    support: support.length > 0 ? support : [...own.support],
    request: own.request.length > 0 ? [...own.request] : heading.request,
    product: draft.attributes.filter((a) => a.kind === 'product').flatMap((a) => a.value.split(/;\s*/u)),
    ...(accountable === undefined ? {} : { accountable }),
  };
}
