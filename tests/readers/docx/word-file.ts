import { nodeZip } from '../../../src/opc/node-zlib';
import { writeZip } from '../../../src/opc/write-zip';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a .docx as WordprocessingML; the body is what stands in `w:body`. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** Parts whose root element is not called as the kind of their relation. */
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** The bytes of a .docx with these parts. */
export function wordFile({ body, ...parts }: WordFile): Uint8Array {
  const others = Object.entries(parts) as [string, string][];
  const relations = others.map(([kind], i) => `<Relationship Id="r${i}" Type="${TYPE}/${kind}" Target="${kind}.xml"/>`).join('');
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(
      others.map(([kind, xml]) => [`word/${kind}.xml`, `<w:${ROOTS[kind] ?? kind} ${NAMESPACES}>${xml}</w:${ROOTS[kind] ?? kind}>`]),
    ),
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(files).map(([name, xml]) => ({ name, bytes: encoder.encode(head + xml) })),
    nodeZip,
  );
}

/** A run of text with run properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs with paragraph properties. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** The properties of a paragraph of a list. */
export const inList = (numId: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A level of a pattern of lists. */
export const levelOf = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
