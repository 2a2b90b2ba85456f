import type { AttributeKind } from './attribute-label';
import type { TaskDraft } from './drafts';

/** Who answers for a task, as names in the text. */
export interface TaskUnits {
  readonly lead: string[];
  readonly support: string[];
  readonly request: string[];
  readonly product: string[];
  readonly accountable?: string;
}

/** The units of a task: those that its lines or columns name, else those that its own words or the heading of its section name. */
export function unitsOf(draft: TaskDraft): TaskUnits {
  const values = (kind: AttributeKind): string[] => draft.attributes.filter((a) => a.kind === kind).map((a) => a.value);
  const accountable = values('accountable')[0];
  return {
    lead: values('lead'),
    support: values('support'),
    request: [],
    product: values('product'),
    ...(accountable === undefined ? {} : { accountable }),
  };
}
