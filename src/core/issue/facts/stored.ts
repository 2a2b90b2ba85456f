/** Facts of what is told about our own stored shapes: plan.json and what is kept in workbooks. */
export interface StoredFacts {
  'stored-not-ours': { what: string };
  /** `path` leads to what cannot stand there, steps joined by dots; `found` is the beginning of it as JSON, empty where nothing stands there. */
  'stored-invalid': { what: string; path: string; found: string };
  'stored-newer': { found: string; known: string };
}
