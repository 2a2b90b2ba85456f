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

/** Whether a UTF-16 unit may need more than its own UTF-8 bytes as the content of an element: markup, control characters, `_`, surrogates. */
function needsCare(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x0a && unit !== 0x09;
  if (unit < 0x80) return unit === 0x26 || unit === 0x3c || unit === 0x3e || unit === 0x5f;
  return (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe;
}

/** Writes text as UTF-8 from `at`, where there is room for it; gives where it ends, or -1 when a character needs care. */
function putPlain(to: Uint8Array, at: number, text: string): number {
  let end = at;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (needsCare(unit)) return -1;
    if (unit < 0x80) to[end++] = unit;
    else {
      if (unit < 0x800) to[end++] = 0xc0 | (unit >> 6);
      else {
        to[end++] = 0xe0 | (unit >> 12);
        to[end++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      to[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return end;
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
      const end = putPlain(room(added.length * MOST_BYTES_PER_UNIT), length, added);
      if (end >= 0) length = end;
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
