/** What a plan is stored in. */
export type StoredIn = 'plan.json' | 'master';

/** Facts of what is told about our own stored shapes: plan.json and what is kept in workbooks. */
export interface StoredFacts {
  'stored-not-ours': { what: StoredIn };
  /** `path` leads to what cannot stand there, steps joined by dots; `found` is the beginning of it as JSON, empty where nothing stands there. */
  'stored-invalid': { what: StoredIn; path: string; found: string };
  'stored-newer': { found: string; known: string };
}
