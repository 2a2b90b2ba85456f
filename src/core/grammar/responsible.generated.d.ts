import type { ResponsibleNode } from './responsible-node';

/** Every node that the grammar responsible.peggy finds in a folded text, in order; it reads any text. */
export function parse(input: string, options?: { readonly startRule: 'Start' }): ResponsibleNode[];
