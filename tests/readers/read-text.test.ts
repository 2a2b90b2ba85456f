import { readText } from '../../src/readers/read-text';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (bigEndian ? [u >> 8, u & 255] : [u & 255, u >> 8])));
}

const texts = (of: Uint8Array): string[] => readText(of).value.flatMap((b) => (b.kind === 'text' ? [b.text] : []));

describe('plain text is read into lines', () => {
  test('every encoding of Unicode gives the same lines', () => {
    const text = 'KẾ HOẠCH\nCông tác năm 2026\n';
    const plain = texts(bytes(text));
    expect(plain).toEqual(['KẾ HOẠCH', 'Công tác năm 2026']);
    expect(texts(bytes(`\ufeff${text}`))).toEqual(plain);
    for (const bigEndian of [true, false]) for (const mark of [true, false]) expect(texts(utf16(text, bigEndian, mark))).toEqual(plain);
    expect(texts(bytes(text.replaceAll('\n', '\r\n')))).toEqual(plain);
  });

  test('blank lines, indents, lines and pages are kept', () => {
    expect(readText(bytes('A\n\n   B\nC\fD')).value).toEqual([
      { kind: 'text', line: 1, lastLine: 1, text: 'A', marks: { whole: false, gapBefore: false, indent: 0 }, page: 1 },
      { kind: 'text', line: 3, lastLine: 3, text: 'B', marks: { whole: false, gapBefore: true, indent: 3 }, page: 1 },
      { kind: 'text', line: 4, lastLine: 4, text: 'C', marks: { whole: false, gapBefore: false, indent: 0 }, page: 1 },
      { kind: 'page-break', line: 4 },
      { kind: 'text', line: 4, lastLine: 4, text: 'D', marks: { whole: false, gapBefore: false, indent: 0 }, page: 2 },
    ]);
  });

  test('a line of dashes is a rule, and strokes draw a table', () => {
    expect(readText(bytes('-----\n| a | b |\n|---|---|\n| 1 | 2 |\n')).value).toEqual([
      { kind: 'rule', line: 1 },
      {
        kind: 'table',
        line: 2,
        lastLine: 4,
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ]);
  });

  test('an old encoding is converted, and the warning shows it', () => {
    const tcvn3 = 'KÕ ho¹ch c«ng t¸c n¨m 2026\nTuyªn truyÒn s©u réng trong nh©n d©n';
    const read = readText(bytes(tcvn3));
    expect(read.issues.map((i) => [i.code, i.severity])).toEqual([['document-legacy-encoding', 'warning']]);
    expect(read.value.flatMap((b) => (b.kind === 'text' ? [b.text] : []))[0]).toBe('Kế hoạch công tác năm 2026');
  });

  test.each([
    ['an empty file', new Uint8Array(), 'document-empty'],
    ['blank lines only', bytes('\n \n'), 'document-empty'],
    ['a file with zero bytes inside', Uint8Array.from([65, 0, 0, 0, 66, 67, 0, 68]), 'document-not-text'],
    ['a file of more than 25 MB', new Uint8Array(26 * 1024 * 1024), 'document-too-large'],
    ['far more text than any plan has', bytes('a'.repeat(900_000)), 'document-too-long'],
    ['far more lines than any plan has', bytes('a\n'.repeat(50_000)), 'document-too-many-lines'],
  ])('%s is refused with its reason', (_, file, code) => {
    const read = readText(file);
    expect(read.value).toEqual([]);
    expect(read.issues.map((i) => [i.code, i.severity])).toEqual([[code, 'error']]);
  });
});
