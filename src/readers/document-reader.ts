import type { Result } from '../core/issue/result';
import type { SourceBlock } from '../core/parse/source-block';

/** Reads the bytes of one plan document into blocks, in order; what is wrong with the file is told as issues. */
export type DocumentReader = (bytes: Uint8Array) => Result<readonly SourceBlock[]>;
