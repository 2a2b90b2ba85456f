import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result } from '../core/issue/result';
import type { InflatePort } from '../opc/zip-port';
import type { DocumentReader } from './document-reader';
import { readDocx } from './docx/read-docx';
import { readMarkdown } from './read-markdown';
import { readText } from './read-text';

/** What other files begin with, whatever their names say. */
const SIGNATURES: readonly { readonly format: string; readonly bytes: readonly number[] }[] = [
  { format: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: 'Word/Excel 97-2003', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { format: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
];

const HTML = /^\s*<(?:!doctype|html|head|body)/iu;
const MARKDOWN_HEADING = /^#{1,6}[ \t]+\S/gmu;

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

const unsupported = (format: string): DocumentReader => ({
  read: () => result([], [issue('document-format-unsupported', 'error', nowhere, { format })]),
  nestedIndents: false,
});
const markdown: DocumentReader = { read: readMarkdown, nestedIndents: true };
const plainText: DocumentReader = { read: readText, nestedIndents: false };

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((b, i) => bytes[i] === b);

/**
 * The reader for a plan document, chosen by its first bytes and then by the end of its name: .docx for a zip file (inflated by `port`), Markdown for .md and .markdown and for text with Markdown headings,
 * plain text for all other text. For a format that is not read, a reader that says so.
 */
export function readerFor(fileName: string, bytes: Uint8Array, port: InflatePort): DocumentReader {
  if (begins(bytes, ZIP)) return { read: (docx) => readDocx(docx, port), nestedIndents: true };
  const known = SIGNATURES.find((s) => begins(bytes, s.bytes));
  if (known !== undefined) return unsupported(known.format);
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536));
  if (HTML.test(head)) return unsupported('HTML');
  if (/\.(?:md|markdown)$/iu.test(fileName)) return markdown;
  return (head.match(MARKDOWN_HEADING)?.length ?? 0) >= 2 ? markdown : plainText;
}
