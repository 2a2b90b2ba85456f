import fc from 'fast-check';
import { asUtf8 } from '../../src/opc/xml-encoding';

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('utf8'));
const mark = '\ufeff';

describe('the encoding of an XML part', () => {
  test('any text is the same from UTF-8 and UTF-16, with a mark in front', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (content) => {
        const whole = `<a>${content}</a>`;
        const little = Buffer.from(mark + whole, 'utf16le');
        for (const bytes of [Buffer.from(mark + whole), little, Buffer.from(little).swap16()]) expect(text(asUtf8(bytes))).toBe(whole);
      }),
    );
  });

  test('UTF-16 is known by its first character where there is no mark', () => {
    const little = Buffer.from('<?xml version="1.0"?><đ/>', 'utf16le');
    expect(text(asUtf8(little))).toBe('<?xml version="1.0"?><đ/>');
    expect(text(asUtf8(Buffer.from(little).swap16()))).toBe('<?xml version="1.0"?><đ/>');
  });

  test('UTF-8 is handed on without a copy', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="utf-8"?><a/>');
    expect(asUtf8(bytes)).toBe(bytes);
  });

  test.each(['windows-1258', 'ISO-8859-1', 'UTF-7', 'EBCDIC-CP-US'])('%s is refused', (name) => {
    expect(asUtf8(Buffer.from(`<?xml version='1.0' encoding='${name}'?><a/>`))).toBeNull();
    expect(asUtf8(Buffer.from(`${mark}<?xml version="1.0" encoding="${name}" ?><a/>`))).toBeNull();
  });

  test.each([
    ['half a unit', [0xff, 0xfe, 0x3c, 0, 0x61]],
    ['a high half alone', [0xff, 0xfe, 0x00, 0xd8, 0x61, 0]],
    ['a low half alone', [0xff, 0xfe, 0x00, 0xdc]],
    ['a high half at the end', [0xff, 0xfe, 0x61, 0, 0x00, 0xd8]],
  ])('UTF-16 with %s is refused', (_, bytes) => {
    expect(asUtf8(Uint8Array.from(bytes))).toBeNull();
  });
});
