import type { GivenFile } from '../../work/ports';

declare const FileReaderSync: { new (): { readAsArrayBuffer(blob: Blob): ArrayBuffer } } | undefined;

/** The day (ISO) on which a file was last saved, by the clock of this machine. */
function dayOf(time: number): string {
  const at = new Date(time);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

/** A file of the browser as a use case takes it, its bytes read now. */
export async function givenFile(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), modified: dayOf(file.lastModified) };
}

/**
 * Files whose bytes are read only when they are looked at, where a worker can do that: a thousand returned files are never in memory together. Elsewhere
 * they are read beforehand, one after another.
 */
export async function givenFiles(files: readonly File[]): Promise<GivenFile[]> {
  if (typeof FileReaderSync === 'undefined') {
    const all: GivenFile[] = [];
    for (const file of files) all.push(await givenFile(file));
    return all;
  }
  const reader = new FileReaderSync();
  return files.map((file) => ({
    name: file.name,
    modified: dayOf(file.lastModified),
    get bytes() {
      return new Uint8Array(reader.readAsArrayBuffer(file));
    },
  }));
}
