import type { FileFacts } from '../../core/issue/facts/file';
import type { Fault } from '../../opc/fault';
import type { FileKind } from '../../opc/file-kind';
import { hasPart, type Package } from '../../opc/package';

type Plain = { [C in keyof FileFacts]: FileFacts[C] extends Record<string, never> ? C : never }[keyof FileFacts];

const codes: Record<Exclude<FileKind, 'zip'>, Plain> = {
  empty: 'file-empty',
  encrypted: 'file-encrypted',
  xls: 'file-is-xls',
  doc: 'file-is-document',
  rtf: 'file-is-document',
  ole: 'file-not-workbook',
  pdf: 'file-is-pdf',
  html: 'file-is-html',
  xml: 'file-not-workbook',
  'xml-table': 'file-is-xml-table',
  'flat-ods': 'file-is-ods',
  csv: 'file-is-csv',
  text: 'file-is-text',
  picture: 'file-is-picture',
  archive: 'file-is-archive',
  companion: 'file-is-companion',
  unknown: 'file-not-workbook',
};

/** Why a file that is no zip file is not read as a workbook. */
export function kindFault(kind: Exclude<FileKind, 'zip'>): Fault {
  return { code: codes[kind], facts: {} };
}

/** Why a zip file without a workbook in it is refused: an OpenDocument file, a text document, an archive of files, or something else. */
export function otherZipFault(pack: Package): Fault {
  const names = [...pack.entries.keys()];
  if (hasPart(pack, 'mimetype') && hasPart(pack, 'content.xml')) return { code: 'file-is-ods', facts: {} };
  if (hasPart(pack, 'word/document.xml') || hasPart(pack, 'ppt/presentation.xml')) return { code: 'file-is-document', facts: {} };
  const holdsFiles = names.some((name) => /\.(xlsx|xlsm|xls|xlsb|ods|csv|docx|doc|pdf|zip|rar)$/.test(name));
  return { code: holdsFiles ? 'file-is-archive' : 'file-not-workbook', facts: {} };
}
