/** Collects a part as bytes in one growing buffer: a sheet of many megabytes is never held as text. */
export interface ByteSink {
  /** Adds text as UTF-8. */
  readonly text: (text: string) => void;
  /** Adds text that is known to be ASCII; for the short pieces that a sheet repeats a million times. */
  readonly ascii: (text: string) => void;
  /** Adds the digits of a whole number from 0. */
  readonly digits: (value: number) => void;
  /** Adds bytes as they stand. */
  readonly copy: (bytes: Uint8Array) => void;
  /** How many bytes there are so far. */
  readonly length: () => number;
  /** Everything added so far, as a view; nothing may be added after it. */
  readonly bytes: () => Uint8Array;
}

const encoder = new TextEncoder();
const FIRST_SIZE = 1 << 14;
const MOST_BYTES_PER_UNIT = 3;
const MOST_DIGITS = 16;

/** An empty sink with room for about `expected` bytes; it grows as it must. */
export function byteSink(expected = FIRST_SIZE): ByteSink {
  let buffer = new Uint8Array(expected);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(length + more, buffer.length * 2));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  return {
    text: (text) => {
      room(text.length * MOST_BYTES_PER_UNIT);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    ascii: (text) => {
      room(text.length);
      for (let i = 0; i < text.length; i += 1) buffer[length + i] = text.charCodeAt(i);
      length += text.length;
    },
    digits: (value) => {
      room(MOST_DIGITS);
      let end = length + 1;
      for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
      length = end;
      for (let rest = value; end > 0; rest = Math.floor(rest / 10)) {
        end -= 1;
        buffer[end] = 0x30 + (rest % 10);
        if (rest < 10) break;
      }
    },
    copy: (bytes) => {
      room(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    length: () => length,
    bytes: () => buffer.subarray(0, length),
  };
}
