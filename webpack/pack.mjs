import { gzipSync, zipSync } from 'fflate';

/** Files by their path in the package, in an order of their own, so that the same files give the same bytes. */
const inOrder = (files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** A zip file of files by path; every one bears the first day that zip knows. */
export function zipOf(files) {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(inOrder(files).map(([path, bytes]) => [path, [bytes, { mtime, level: 9 }]])));
}

const block = 512;
const encoder = new TextEncoder();
const octal = (number, digits) => `${number.toString(8).padStart(digits, '0')}\0`;

/** The head of a file in a tar archive (POSIX.1-1988, ustar). A path of more than 100 bytes is divided at a slash. */
function tarHead(path, size, isProgram) {
  const cut = encoder.encode(path).length <= 100 ? -1 : path.indexOf('/', path.length - 101);
  const [prefix, name] = cut < 0 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
  if (encoder.encode(name).length > 100 || prefix.length > 155) throw new Error(`${path}: too long for an archive`);
  const head = new Uint8Array(block);
  const put = (at, text) => head.set(encoder.encode(text), at);
  put(0, name);
  put(100, octal(isProgram ? 0o755 : 0o644, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(size, 11));
  put(136, octal(0, 11));
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\0' + '00');
  put(345, prefix);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(148, `${octal(sum, 6)} `);
  return head;
}

/** A .tgz of files by path, as npm packs them; `programs` may be run. */
export function tgzOf(files, programs = []) {
  const parts = inOrder(files).flatMap(([path, bytes]) => [
    tarHead(path, bytes.length, programs.includes(path)),
    bytes,
    new Uint8Array((block - (bytes.length % block)) % block),
  ]);
  parts.push(new Uint8Array(2 * block));
  return gzipSync(Buffer.concat(parts), { level: 9, mtime: 0 });
}
