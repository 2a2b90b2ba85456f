import type { Place } from './place';
import type { DocumentFacts } from './facts/document';
import type { FileFacts } from './facts/file';
import type { EntryFacts } from './facts/entry';
import type { MasterFacts } from './facts/master';
import type { CollectionFacts } from './facts/collection';
import type { StoredFacts } from './facts/stored';

/** How grave an issue is: an error keeps something from being used, a warning asks a person to look, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** Every code with the facts that its sentence needs. A new code is one line in a file of `facts/` and one sentence per language. */
export type IssueFacts = DocumentFacts & FileFacts & EntryFacts & MasterFacts & CollectionFacts & StoredFacts;

/** The code of an issue, in kebab-case; it never changes once released. */
export type IssueCode = keyof IssueFacts;

/** Something to tell a person, as data: what (code and facts), how grave, and where. Wording is made by `sentence/`. */
export type Issue = {
  [C in IssueCode]: { readonly code: C; readonly severity: Severity; readonly place: Place; readonly facts: IssueFacts[C] };
}[IssueCode];

/** Builds one issue; the facts are checked against the code by the compiler. */
export function issue<C extends IssueCode>(code: C, severity: Severity, place: Place, facts: IssueFacts[C]): Issue {
  return { code, severity, place, facts } as unknown as Issue;
}
