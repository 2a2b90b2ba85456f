import { oleKind } from './ole-kind';
import { textKind } from './text-kind';

/** What a file is by its own bytes, whatever its name says. `ole` is a compound file of unknown use, `unknown` anything else that is binary. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'encrypted'
  | 'xls'
  | 'doc'
  | 'ole'
  | 'rtf'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'xml-table'
  | 'flat-ods'
  | 'csv'
  | 'text'
  | 'picture'
  | 'archive'
  | 'companion'
  | 'unknown';

/** Beginnings of files, `?` standing for any byte. */
const beginnings: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF????WEBP', 'picture'],
  ['????ftyphei', 'picture'],
  ['????ftypmif1', 'picture'],
  ['\x00\x05\x16\x07', 'companion'],
  ['\x09\x08', 'xls'],
  ['\x09\x04\x06\x00', 'xls'],
  ['\x09\x02\x06\x00', 'xls'],
  ['\x09\x00\x04\x00', 'xls'],
];
const oleBeginning = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A PDF may have this much before its own beginning. */
const beforePdf = 1024;

/** Looks at the beginning of a file, and into the directory of a compound file; never at the file's name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, oleBeginning, 0)) return oleKind(bytes);
  const known = beginnings.find(([beginning]) => startsWith(bytes, beginning, 0));
  if (known !== undefined) return known[1];
  for (let at = 1; at < Math.min(beforePdf, bytes.length); at++) if (startsWith(bytes, '%PDF-', at)) return 'pdf';
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, beginning: string, at: number): boolean {
  if (bytes.length < at + beginning.length) return false;
  for (let i = 0; i < beginning.length; i++) {
    if (beginning[i] !== '?' && bytes[at + i] !== beginning.charCodeAt(i)) return false;
  }
  return true;
}
