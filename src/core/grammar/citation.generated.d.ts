import type { CitationNode } from './citation-node';

/** Every node that the grammar citation.peggy finds in a folded text, in order; it reads any text. */
export function parse(input: string, options?: { readonly startRule: 'Start' }): CitationNode[];
