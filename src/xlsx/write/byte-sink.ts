import { escapeText } from '../../opc/escape-xml';

/** Collects a part as bytes in one growing buffer: a sheet of many megabytes is never held as text. */
export interface ByteSink {
  /** Adds text as UTF-8, as it stands. */
  readonly text: (text: string) => void;
  /** Adds text as the content of an element: escaped, as UTF-8. */
  readonly content: (text: string) => void;
  /** Adds text that is known to be ASCII; for the short pieces that a sheet repeats a million times. */
  readonly ascii: (text: string) => void;
  /** Adds the digits of a whole number from 0. */
  readonly digits: (value: number) => void;
  /** Adds bytes as they stand. */
  readonly copy: (bytes: Uint8Array) => void;
  /** How many bytes were added so far. */
  readonly length: () => number;
  /** Everything added so far and not handed on, as a view; nothing may be added after it. */
  readonly bytes: () => Uint8Array;
}

const encoder = new TextEncoder();
const FIRST_SIZE = 1 << 14;
const MOST_BYTES_PER_UNIT = 3;
const MOST_DIGITS = 16;

// Bytes of UTF-8 that may be more than themselves as the content of an element: markup, control characters, `_`, and the first byte of U+FFFD, which
// stands for half a surrogate pair.
const NEEDS_CARE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 && byte !== 0x0a && byte !== 0x09) || [0x26, 0x3c, 0x3e, 0x5f, 0xef].includes(byte) ? 1 : 0,
);

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (NEEDS_CARE[bytes[i]!] === 1) return false;
  return true;
}

/**
 * An empty sink with room for about `expected` bytes. It grows as it must, or, where there is a `drain`, hands on what it has whenever it is full; the
 * bytes are the drain's only until it returns.
 */
export function byteSink(expected = FIRST_SIZE, drain?: (bytes: Uint8Array) => void): ByteSink {
  let buffer = new Uint8Array(expected);
  let length = 0;
  let drained = 0;
  const room = (more: number): Uint8Array => {
    if (drain !== undefined && length > 0 && length + more > buffer.length) {
      drain(buffer.subarray(0, length));
      drained += length;
      length = 0;
    }
    if (length + more > buffer.length) {
      const larger = new Uint8Array(Math.max(length + more, buffer.length * 2));
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    return buffer;
  };
  const text = (added: string) => {
    const to = room(added.length * MOST_BYTES_PER_UNIT);
    length += encoder.encodeInto(added, to.subarray(length)).written;
  };
  return {
    text,
    content: (added) => {
      // Encoding first and looking afterwards is several times as fast as looking at each character of a text that is nearly always plain.
      const to = room(added.length * MOST_BYTES_PER_UNIT);
      const end = length + encoder.encodeInto(added, to.subarray(length)).written;
      if (isPlain(to, length, end)) length = end;
      else text(escapeText(added));
    },
    ascii: (added) => {
      const to = room(added.length);
      const at = length;
      for (let i = 0; i < added.length; i += 1) to[at + i] = added.charCodeAt(i);
      length = at + added.length;
    },
    digits: (value) => {
      const to = room(MOST_DIGITS);
      let end = length + 1;
      for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
      length = end;
      let rest = value;
      do {
        end -= 1;
        to[end] = 0x30 + (rest % 10);
        rest = Math.floor(rest / 10);
      } while (rest > 0);
    },
    copy: (bytes) => {
      room(bytes.length).set(bytes, length);
      length += bytes.length;
    },
    length: () => drained + length,
    bytes: () => buffer.subarray(0, length),
  };
}
