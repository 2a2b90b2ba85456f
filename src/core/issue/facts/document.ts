/** Facts of what is told about a plan document while it is read and parsed. */
export interface DocumentFacts {
  'document-empty': Record<string, never>;
}
