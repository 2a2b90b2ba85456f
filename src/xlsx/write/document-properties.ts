import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION, escapeText } from '../../opc/escape-xml';

/** The program that made the file; it stands where Office would put a person's name. */
const PRODUCER = 'Tổng Hợp';

/** The core properties: title, and the day the workbook was made for. No person's name, no clock. */
export function corePart(spec: WorkbookSpec): string {
  const day = `${spec.created.slice(0, 10)}T00:00:00Z`;
  const moment = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}</dcterms:${tag}>`;
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(spec.title)}</dc:title><dc:creator>${PRODUCER}</dc:creator><cp:lastModifiedBy>${PRODUCER}</cp:lastModifiedBy>` +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

/** The extended properties: the program's name. */
export function appPart(): string {
  const ns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `${XML_DECLARATION}<Properties xmlns="${ns}"><Application>${PRODUCER}</Application></Properties>`;
}
