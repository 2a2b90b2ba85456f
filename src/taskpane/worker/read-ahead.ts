import type { GivenFile, ReadWorkbook } from '../../work/ports';
import type { JobWatch } from './jobs';

/** Whether this code runs in a worker, where nobody waits for the thread. */
const isWorker = (): boolean => typeof document === 'undefined';

/**
 * In a worker the reader itself. On the page's own thread, the reader over workbooks that have been read one by one with pauses between, so that the page
 * answers meanwhile; it stops between two files when it is cancelled, and the use case then says so.
 */
export async function readAhead(files: readonly GivenFile[], read: ReadWorkbook, watch: JobWatch): Promise<ReadWorkbook> {
  if (isWorker()) return read;
  const done = new Map<Uint8Array, ReturnType<ReadWorkbook>>();
  for (const [at, file] of files.entries()) {
    if (watch.cancelled()) break;
    watch.news({ kind: 'progress', done: at, total: files.length, at: file.name });
    done.set(file.bytes, read(file.bytes, file.name));
    await watch.pause();
  }
  return (bytes, name) => done.get(bytes) ?? read(bytes, name);
}
