/** Facts of what is told about our own stored shapes: plan.json and what is kept in workbooks. */
export interface StoredFacts {
  'stored-not-ours': { what: string };
  'stored-invalid': { what: string; path: string; problem: string };
  'stored-newer': { found: string; known: string };
}
