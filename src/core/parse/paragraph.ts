import type { Label } from './label-style';

/** A paragraph of the body: joined from its lines, label taken off, references to footnotes taken out into `footnotes`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly label: Label | null;
  readonly text: string;
  /** The text with its label, as it stood in the document. */
  readonly source: string;
  readonly footnotes: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page?: number;
  readonly indent: number;
  readonly heading: boolean;
  readonly depth?: number;
  readonly bold: boolean;
  readonly italic: boolean;
}
