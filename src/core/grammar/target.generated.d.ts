import type { TargetNode } from './target-node';

/** Every node that the grammar target.peggy finds in a folded text, in order; it reads any text. */
export function parse(input: string, options?: { readonly startRule: 'Start' }): TargetNode[];
