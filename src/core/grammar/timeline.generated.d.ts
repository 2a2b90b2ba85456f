import type { TimelineNode } from './timeline-node';

/** Every node that the grammar timeline.peggy finds in a folded text, in order; it reads any text. */
export function parse(input: string, options?: { readonly startRule: 'Start' | 'Prose' }): TimelineNode[];
