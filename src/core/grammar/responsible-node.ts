import type { Stretch } from './target-node';

/** The part a unit has in a task: it leads, supports, is asked (outside the hierarchy), or answers for it as a person. */
export type ResponsibleRole = 'lead' | 'support' | 'request' | 'accountable';

/** A stretch of a text that names units in one role; a list of several names is split later. */
export interface ResponsibleNode extends Stretch {
  readonly node: 'responsible';
  readonly role: ResponsibleRole;
  readonly names: Stretch;
}
