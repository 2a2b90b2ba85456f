/** Collects text as UTF-8 bytes in one growing buffer, so that a part of many megabytes is never held as one string. */
export interface ByteSink {
  readonly write: (text: string) => void;
  /** Everything written so far, as a view; nothing may be written after it. */
  readonly bytes: () => Uint8Array;
}

const encoder = new TextEncoder();
const CHUNK = 1 << 16;

/** An empty sink. */
export function byteSink(): ByteSink {
  let buffer = new Uint8Array(CHUNK);
  let length = 0;
  let pending = '';
  const flush = () => {
    const most = length + pending.length * 3;
    if (most > buffer.length) {
      const larger = new Uint8Array(Math.max(most, Math.ceil(buffer.length * 1.5)));
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    length += encoder.encodeInto(pending, buffer.subarray(length)).written;
    pending = '';
  };
  return {
    write: (text) => {
      pending += text;
      if (pending.length >= CHUNK) flush();
    },
    bytes: () => {
      flush();
      return buffer.subarray(0, length);
    },
  };
}
