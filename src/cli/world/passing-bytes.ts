import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Longer files get memory of their own. */
const ROOM = 1 << 20;

/**
 * Makes a reader of files whose bytes are looked at and left: they lie in memory that its next call uses again, so that looking at hundreds of files in turn
 * leaves nothing to be cleared away. It throws what the system throws.
 */
export function passingReader(): (path: string) => Buffer {
  let room: Buffer | null = null;
  return (path) => {
    room ??= Buffer.allocUnsafeSlow(ROOM);
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const read = readSync(file, room, length, ROOM - length, null);
        length += read;
        if (read === 0) return room.subarray(0, length);
        if (length === ROOM) return readFileSync(path);
      }
    } finally {
      closeSync(file);
    }
  };
}
