const mostExactDigits = 15;
const powersOfTen = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

/** The number that a range of ASCII bytes writes, NaN where it writes none. Up to 15 digits are read straight from the bytes, to the same double. */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const negative = bytes[i] === 0x2d;
  if (negative) i++;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (; i < end; i++) {
    const b = bytes[i]!;
    if (b >= 0x30 && b <= 0x39) {
      value = value * 10 + (b - 0x30);
      digits++;
    } else if (b === 0x2e && point < 0) point = i + 1;
    else return byText(bytes, start, end);
  }
  if (digits === 0 || digits > mostExactDigits) return byText(bytes, start, end);
  // Both the digits and the power of ten are exact doubles, so their quotient is the nearest double.
  if (point >= 0) value /= powersOfTen[end - point]!;
  return negative ? -value : value;
}

function byText(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) && end - start <= 64 ? Number(text) : NaN;
}

/** The whole number that a range of ASCII digits writes, -1 where it is empty, longer than nine digits, or anything else. */
export function wholeNumberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The column, from 0, of the letters in front of a cell's address; -1 where there are none, and beyond every sheet for more than three. */
export function columnIn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let i = start;
  for (; i < end && i - start < 4; i++) {
    const letter = bytes[i]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}
