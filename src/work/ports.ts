import type { Result } from '../core/issue/result';
import type { WorkbookRows } from '../core/sheet/sheet-rows';
import type { WorkbookSpec } from '../core/sheet/workbook-spec';

/** What a look at a file gives: the SHA-256 of its bytes, and these for the one who needs them, to be asked for before another file is looked at. */
export interface FileLook {
  readonly sha256: string;
  readonly bytes: () => Uint8Array;
}

/**
 * A file handed to a use case: its name (never a path), its bytes, and the date on the disk where there is one (ISO). `look` is there where it costs less than
 * the bytes, most of which may not be needed.
 */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified?: string;
  readonly look?: () => FileLook;
}

/** A file that a use case has made, to be put somewhere by its caller. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the bytes of a workbook; the value is null where the file was refused, and the issues say why. */
export type ReadWorkbook = (bytes: Uint8Array, name: string) => Result<WorkbookRows | null>;

/** The bytes of a workbook that shows what the spec says; the same spec gives the same bytes. */
export type WriteWorkbook = (spec: WorkbookSpec) => Uint8Array | Promise<Uint8Array>;

/** A writer for many workbooks that differ little: the first spec makes a template, the others take over every part that does not differ. */
export type OpenWriter = () => WriteWorkbook;

/** The SHA-256 of bytes in lower-case hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Progress and cancelling of a long use case: `progress` hears n of m and what is at work; `cancelled` is asked between files. */
export interface Watch {
  readonly progress?: (done: number, total: number, at: string) => void;
  readonly cancelled?: () => boolean;
}

/**
 * What was made of files before. A key stands for everything an outcome was made from (the file's bytes, names and dates, the plan, the office's notes, the
 * program), so that what is recalled under it is what would be made anew. `recall` gives null for what is not known or is damaged.
 */
export interface Memory {
  readonly toolVersion: string;
  readonly recall: (key: string) => string | null;
  readonly keep: (key: string, outcome: string) => void;
}
