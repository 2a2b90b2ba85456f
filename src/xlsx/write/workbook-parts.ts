import { specFaults } from '../../core/sheet/spec-faults';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { attachments, numberedTable, type Attachments } from './attachments';
import { appPart, corePart } from './document-properties';
import { RELATIONS, SPREADSHEET_ML } from './namespaces';
import type { OpenParts } from './open-part';
import { contentTypesPart, relationsPart, xmlPart, type Part } from './package-parts';
import { sheetPart, type WrittenSheet } from './sheet-part';
import type { KnownRows } from './sheet-data';
import { stringTable, type KnownTexts } from './string-table';
import { styleSheet } from './style-sheet';
import { activeSheetIndex, workbookPart } from './workbook-part';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

type WrittenPart<Body> = Part | (Omit<Part, 'bytes'> & Body);

/** A workbook as it was written, and what sister workbooks may take over. `Body` is what a large part comes to. */
interface WrittenWorkbook<Body> {
  readonly parts: readonly WrittenPart<Body>[];
  readonly texts: () => KnownTexts;
  readonly styles: string;
  readonly sheets: readonly WrittenSheet<Body>[];
}

// The first size of the table of texts; it grows as it must.
const TEXTS_BYTES = 1 << 18;

/** What a workbook may be written on. */
export interface SisterWorkbook {
  readonly texts: KnownTexts;
  readonly styles: string;
  readonly sheets: readonly KnownRows[];
}

const WORKBOOK_RELATIONS = [
  { type: `${RELATIONS}/styles`, target: 'styles.xml' },
  { type: `${RELATIONS}/sharedStrings`, target: 'sharedStrings.xml' },
];
const PACKAGE_RELATIONS = [
  { type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' },
  { type: CORE_RELATION, target: 'docProps/core.xml' },
  { type: `${RELATIONS}/extended-properties`, target: 'docProps/app.xml' },
];

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

/** The ids that the relations of a new sheet get: numbered from 1. */
function relationIds({ drawing, tables }: Attachments): { readonly drawing: string | null; readonly tables: readonly string[] } {
  return { drawing: drawing === null ? null : `rId${drawing + 1}`, tables: tables.map((place) => `rId${place + 1}`) };
}

/**
 * All parts of a workbook in the order of the package, written anew or with what a sister workbook left. A spec that Excel would repair is a mistake
 * of whoever made it, and throws.
 */
export function workbookParts<Body>(spec: WorkbookSpec, open: OpenParts<Body>, sister?: SisterWorkbook): WrittenWorkbook<Body> {
  const faults = specFaults(spec);
  if (faults.length > 0) throw new Error(`the workbook cannot be written: ${faults.slice(0, 5).join('; ')}`);
  const { book, xml: styles } = styleSheet(spec);
  const shared = stringTable(sister?.texts);
  const texts = { kind: 'shared', table: shared } as const;
  const active = activeSheetIndex(spec);
  const [drawing, chart, table] = [counter(), counter(), counter()];
  const numbering = { drawing, chart, table: () => numberedTable(table()) };
  const attached = spec.sheets.map((sheet) => attachments(sheet, spec.font.name, numbering));
  const sheets = spec.sheets.map((sheet, i) => {
    const { drawing, tables } = relationIds(attached[i] as Attachments);
    const before = sister?.styles === styles ? sister.sheets[i] : undefined;
    return sheetPart(sheet, { font: spec.font, styles: book, texts, selected: i === active, drawing, tables, before }, open);
  });
  const textsPart = open(TEXTS_BYTES);
  const cuts = shared.write(textsPart.sink);
  const sheetName = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const toSheets = sheets.map((_, i) => ({ type: `${RELATIONS}/worksheet`, target: sheetName(i) }));
  const parts: WrittenPart<Body>[] = [
    relationsPart('_rels/.rels', PACKAGE_RELATIONS),
    xmlPart('docProps/app.xml', appPart(), APP_TYPE),
    xmlPart('docProps/core.xml', corePart(spec), CORE_TYPE),
    xmlPart('xl/workbook.xml', workbookPart(spec), `${SPREADSHEET_ML}.sheet.main+xml`),
    relationsPart('xl/_rels/workbook.xml.rels', [...toSheets, ...WORKBOOK_RELATIONS]),
    xmlPart('xl/styles.xml', styles, `${SPREADSHEET_ML}.styles+xml`),
    { name: 'xl/sharedStrings.xml', ...textsPart.close(), cuts, contentType: `${SPREADSHEET_ML}.sharedStrings+xml` },
    ...sheets.map((sheet, i) => ({
      ...sheet,
      name: `xl/${sheetName(i)}`,
      cuts: sheet.starts,
      contentType: `${SPREADSHEET_ML}.worksheet+xml`,
    })),
    ...attached.flatMap(({ parts: own, relations }, i) =>
      relations.length === 0 ? own : [...own, relationsPart(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relations)],
    ),
  ];
  return { parts: [contentTypesPart(parts), ...parts], texts: shared.known, styles, sheets };
}
