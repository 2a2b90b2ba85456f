import type { Attribute } from './attribute-label';
import type { Label } from './label-style';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';

/** What stands below a label, in the order of the document. */
export type OutlineChild = OutlineNode | ProseNode | AttributeNode | TableNode;

/** A labelled paragraph with everything below it. `level` of a bullet: 0 for an item, 1 and more for items below an item. */
export interface OutlineNode {
  readonly kind: 'labelled';
  readonly label: Label;
  readonly level: number;
  readonly paragraph: Paragraph;
  readonly children: OutlineChild[];
}

/** A paragraph without a label. */
export interface ProseNode {
  readonly kind: 'prose';
  readonly paragraph: Paragraph;
}

/** A line that says things about the task before it: its time, its units, its product. */
export interface AttributeNode {
  readonly kind: 'attributes';
  readonly attributes: readonly Attribute[];
  readonly paragraph: Paragraph;
}

/** A table with tasks in its rows. */
interface TableNode {
  readonly kind: 'table';
  readonly table: SourceTable;
}
