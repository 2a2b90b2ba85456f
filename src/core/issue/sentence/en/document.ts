import type { DocumentFacts } from '../../facts/document';
import type { Sentences } from '../sentences';

export const document: Sentences<DocumentFacts> = {
  'document-empty': () => 'The document has no content. Please choose another plan file.',
};
