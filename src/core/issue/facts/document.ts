/** Facts of what is told about a plan document while it is read and parsed. `words` and `sentence` are quoted from the document. */
export interface DocumentFacts {
  'document-empty': Record<string, never>;
  'document-too-large': { readonly megabytes: number; readonly limit: number };
  'document-too-long': { readonly characters: number; readonly limit: number };
  'document-too-many-lines': { readonly limit: number };
  'document-not-text': Record<string, never>;
  'document-format-unsupported': { readonly format: string };
  'document-secrecy-mark': Record<string, never>;
  'document-is-table': Record<string, never>;
  'document-not-unicode': { readonly encoding: string };
  'document-letters-damaged': { readonly count: number };
  'document-legacy-encoding': { readonly encoding: 'tcvn3' | 'vni'; readonly before: string; readonly after: string };
  'plan-without-tasks': Record<string, never>;
  'plan-too-many-tasks': { readonly found: number; readonly limit: number };
  'plan-head-missing': { readonly part: 'title' | 'issuer' };
  'plan-period-inferred': { readonly startYear: number; readonly endYear: number };
  'plan-period-unknown': Record<string, never>;
  'section-number-gap': { readonly before: string; readonly after: string };
  'footnote-without-marker': { readonly marker: string };
  'aims-not-counted': { readonly count: number; readonly taskId: string };
  'tasks-told-twice': { readonly count: number; readonly taskId: string; readonly sameAs: string };
  'timeline-doubtful': { readonly taskId: string; readonly doubt: string; readonly words: string };
  'timeline-not-understood': { readonly taskId: string; readonly words: string };
  'timeline-shared': { readonly taskId: string; readonly words: string };
  'timeline-of-neighbour': { readonly taskId: string; readonly words: string };
}
