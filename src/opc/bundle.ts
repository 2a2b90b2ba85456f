import { isFault } from './fault';
import { usualLimits, type Limits } from './limits';
import { openPackage, readPacked } from './package';
import { isSealed } from './seal';
import { writeZip } from './write-zip';
import type { ZipPort } from './zip-port';

/** What a plain zip file can hold: a bundle of hundreds of workbooks is larger than any workbook that comes in. */
const bundleLimits: Limits = { ...usualLimits, file: 0xffffffff, entries: 0xffff };

/** The name of a bundle of tracking workbooks where nobody has given one. */
export const BUNDLE_NAME = 'so-theo-doi.zip';

/** Workbooks as one zip file, each as it is: they are packed already. The same workbooks give the same bytes. */
export function bundleFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], port: ZipPort): Uint8Array {
  return writeZip(
    files.map(({ name, bytes }) => ({ name, bytes, store: true })),
    port,
  );
}

/** Whether bytes are a bundle that we made and nobody has changed since: nothing but stored workbooks, each still sealed. */
export function isSealedBundle(bytes: Uint8Array, port: ZipPort, sha256: (bytes: Uint8Array) => string): boolean {
  const bundle = openPackage(bytes, port, { limits: bundleLimits }).value;
  if (bundle === null || bundle.entries.size === 0) return false;
  return [...bundle.entries.values()].every((entry) => {
    const packed = readPacked(bundle, entry);
    return !isFault(packed) && packed.method === 0 && isSealed(packed.data, port, sha256);
  });
}
