/** The bounds on files that come in, by what they count. */
export type LimitName =
  'file' | 'entries' | 'elements' | 'inflated' | 'part' | 'depth' | 'columns' | 'rows' | 'cells' | 'characters' | 'sheets';

type Nothing = Record<string, never>;

/** A part of the package, by its name as far as it can be shown. */
interface InPart {
  part: string;
}

/** Facts of what is told about a file that cannot be read, or only in part. */
export interface FileFacts {
  'file-unreadable': Nothing;
  'file-empty': Nothing;
  'file-truncated': Nothing;
  'file-encrypted': Nothing;
  'file-is-xls': Nothing;
  'file-is-xlsb': Nothing;
  'file-is-ods': Nothing;
  'file-is-csv': Nothing;
  'file-is-text': Nothing;
  'file-is-xml-table': Nothing;
  'file-is-html': Nothing;
  'file-is-pdf': Nothing;
  'file-is-document': Nothing;
  'file-is-picture': Nothing;
  'file-is-archive': Nothing;
  'file-is-companion': Nothing;
  'file-not-workbook': Nothing;
  'file-damaged': Nothing;
  'file-cell-twice': Nothing;
  'file-over-limit': { limit: LimitName; most: number };
  'file-part-twice': InPart;
  'file-part-missing': InPart;
  'file-part-damaged': InPart;
  'file-part-crc': InPart;
  'file-part-packing': InPart;
  'file-part-malformed': InPart;
  'file-part-encoding': InPart;
  'file-part-dtd': InPart;
  'macros-ignored': Nothing;
  'external-links': { count: number };
  'cells-linked-outside': { count: number; cells: string };
  'dates-of-1904': { count: number };
  'blank-cells-formatted': { count: number };
}
