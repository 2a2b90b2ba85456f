import type { Result } from '../core/issue/result';
import type { SourceBlock } from '../core/parse/source-block';

/** Reads the bytes of one plan document into blocks, in order; what is wrong with the file is told as issues. */
type ReadBlocks = (bytes: Uint8Array) => Result<readonly SourceBlock[]>;

/** A reader of plan documents, and whether its format shows by indents what stands below what. */
export interface DocumentReader {
  readonly read: ReadBlocks;
  readonly nestedIndents: boolean;
}
