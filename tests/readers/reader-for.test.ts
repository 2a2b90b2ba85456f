import { nodeZip } from '../../src/opc/node-zlib';
import { readMarkdown } from '../../src/readers/read-markdown';
import { readText } from '../../src/readers/read-text';
import { readerFor } from '../../src/readers/reader-for';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the reader is chosen by what the file is', () => {
  test('by its name where it is text, and by its headings where the name says nothing', () => {
    expect(readerFor('ke-hoach.MD', bytes('a'), nodeZip).read).toBe(readMarkdown);
    expect(readerFor('ke-hoach.txt', bytes('a'), nodeZip).read).toBe(readText);
    expect(readerFor('ke-hoach', bytes('# A\n\n## I. B\n'), nodeZip).read).toBe(readMarkdown);
    expect(readerFor('ke-hoach.txt', bytes('# 1 là số thứ nhất\na'), nodeZip).read).toBe(readText);
  });

  test.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['Word/Excel 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
    ['RTF', [...bytes('{\\rtf1\\ansi}')]],
    ['HTML', [...bytes('<!DOCTYPE html>')]],
  ])('%s is refused by name, whatever the file is called', (format, file) => {
    const read = readerFor('ke-hoach.txt', Uint8Array.from(file), nodeZip).read(Uint8Array.from(file));
    expect(read.value).toEqual([]);
    expect(read.issues).toMatchObject([{ code: 'document-format-unsupported', severity: 'error', facts: { format } }]);
  });
});
