/** A sum over all values of a reading, which two readers share only when they read the same. Blank texts do not count: some readers leave them out. */
export interface Digest {
  cells: number;
  sum: number;
  /** Characters that stand for bytes which could not be decoded. */
  replaced: number;
}

/** A digest of nothing. */
export function emptyDigest(): Digest {
  return { cells: 0, sum: 0, replaced: 0 };
}

/** Adds one value at its row and column, both counted from 1. */
export function addValue(digest: Digest, row: number, column: number, value: string | number | boolean): void {
  if (value === '') return;
  digest.cells++;
  let hash = (row * 31 + column) | 0;
  if (typeof value === 'string') {
    for (let i = 0; i < value.length; i++) hash = (Math.imul(hash, 31) + value.charCodeAt(i)) | 0;
    if (value.includes('\ufffd')) digest.replaced++;
  } else hash = (Math.imul(hash, 31) + Math.round(Number(value) * 1000)) | 0;
  digest.sum = (digest.sum + hash) | 0;
}
