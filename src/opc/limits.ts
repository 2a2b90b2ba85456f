/** How much of a file from outside is worked on before it is refused; bytes are inflated bytes unless said otherwise. */
export interface Limits {
  /** Bytes of the file as it comes in. */
  readonly file: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** Bytes of all parts that are read, together. */
  readonly inflated: number;
  /** Bytes of one part. */
  readonly part: number;
  /** Elements inside one another. */
  readonly depth: number;
  readonly columns: number;
  readonly rows: number;
  /** Non-empty cells of a workbook. */
  readonly cells: number;
  /** Characters (UTF-16 units) of one cell. */
  readonly characters: number;
}

const mebibyte = 1024 * 1024;

/** What real workbooks stay well below: at most 47 entries and 60 MB inflated were seen, so these refuse only what would do harm. */
export const usualLimits: Limits = {
  file: 25 * mebibyte,
  entries: 1000,
  inflated: 256 * mebibyte,
  part: 128 * mebibyte,
  depth: 256,
  columns: 16_384,
  rows: 1_048_576,
  cells: 2_000_000,
  characters: 32_767,
};
