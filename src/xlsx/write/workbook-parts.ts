import { specFaults } from '../../core/sheet/spec-faults';
import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { chartPart } from '../../opc/chart/chart-part';
import { appPart, corePart } from './document-properties';
import { drawingPart } from './drawing-part';
import { RELATIONS, SPREADSHEET_ML } from './namespaces';
import { contentTypesPart, relationsPart, xmlPart, type Part, type Relation } from './package-parts';
import { sheetPart } from './sheet-part';
import type { WrittenRows } from './sheet-data';
import { stringTable, type KnownTexts } from './string-table';
import { styleSheet } from './style-sheet';
import { tablePart } from './table-part';
import { activeSheetIndex, workbookPart } from './workbook-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Numbers that are unique over all sheets of a workbook. */
interface Numbering {
  readonly drawing: () => number;
  readonly chart: () => number;
  readonly table: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

interface Attachments {
  readonly parts: readonly Part[];
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** The tables, drawing and charts of the sheet with that number, and the relations that lead to them. */
function attachments(sheet: SheetSpec, number: number, font: string, next: Numbering): Attachments {
  const parts: Part[] = [];
  const relations: Relation[] = [];
  const relate = (kind: string, target: string) => `rId${relations.push({ type: `${RELATIONS}/${kind}`, target })}`;
  const tables = (sheet.tables ?? []).map((table) => {
    const id = next.table();
    parts.push(xmlPart(`xl/tables/table${id}.xml`, tablePart(table, id), `${SPREADSHEET_ML}.table+xml`));
    return relate('table', `../tables/table${id}.xml`);
  });
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return { parts: withRelations(parts, relations, number), drawing: null, tables };
  const id = next.drawing();
  const toCharts = charts.map((chart) => {
    const name = `chart${next.chart()}.xml`;
    parts.push(xmlPart(`xl/charts/${name}`, chartPart(chart, font), CHART_TYPE));
    return { type: `${RELATIONS}/chart`, target: `../charts/${name}` };
  });
  parts.push(xmlPart(`xl/drawings/drawing${id}.xml`, drawingPart(charts), DRAWING_TYPE));
  parts.push(relationsPart(`xl/drawings/_rels/drawing${id}.xml.rels`, toCharts));
  const drawing = relate('drawing', `../drawings/drawing${id}.xml`);
  return { parts: withRelations(parts, relations, number), drawing, tables };
}

function withRelations(parts: readonly Part[], relations: readonly Relation[], number: number): Part[] {
  if (relations.length === 0) return [...parts];
  return [...parts, relationsPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations)];
}

/** What a written workbook leaves for sister workbooks: texts with their numbers, formats, and the rows of each sheet. */
export interface WrittenWorkbook {
  readonly parts: readonly Part[];
  readonly texts: () => KnownTexts;
  readonly styles: string;
  readonly sheets: readonly WrittenRows[];
}

/** What a workbook may be written on. */
export interface SisterWorkbook {
  readonly texts: KnownTexts;
  readonly styles: string;
  readonly sheets: readonly WrittenRows[];
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

/**
 * All parts of a workbook in the order of the package, written anew or with what a sister workbook left. A spec that Excel would repair is a mistake
 * of whoever made it, and throws.
 */
export function workbookParts(spec: WorkbookSpec, sister?: SisterWorkbook): WrittenWorkbook {
  const faults = specFaults(spec);
  if (faults.length > 0) throw new Error(`the workbook cannot be written: ${faults.slice(0, 5).join('; ')}`);
  const { book, xml: styles } = styleSheet(spec);
  const table = stringTable(sister?.texts);
  const texts = { kind: 'shared', indexOf: table.indexOf, again: table.again } as const;
  const active = activeSheetIndex(spec);
  const next: Numbering = { drawing: counter(), chart: counter(), table: counter() };
  const attached = spec.sheets.map((sheet, i) => attachments(sheet, i + 1, spec.font.name, next));
  const sheets = spec.sheets.map((sheet, i) => {
    const { drawing, tables } = attached[i] as Attachments;
    const before = sister?.styles === styles ? sister.sheets[i] : undefined;
    return sheetPart(sheet, { font: spec.font, styles: book, texts, selected: i === active, drawing, tables, before });
  });
  const sheetName = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const toSheets = sheets.map((_, i) => ({ type: `${RELATIONS}/worksheet`, target: sheetName(i) }));
  const parts: Part[] = [
    relationsPart('_rels/.rels', PACKAGE_RELATIONS),
    xmlPart('docProps/app.xml', appPart(), APP_TYPE),
    xmlPart('docProps/core.xml', corePart(spec), CORE_TYPE),
    xmlPart('xl/workbook.xml', workbookPart(spec), `${SPREADSHEET_ML}.sheet.main+xml`),
    relationsPart('xl/_rels/workbook.xml.rels', [...toSheets, ...WORKBOOK_RELATIONS]),
    xmlPart('xl/styles.xml', styles, `${SPREADSHEET_ML}.styles+xml`),
    { name: 'xl/sharedStrings.xml', bytes: table.xml(), contentType: `${SPREADSHEET_ML}.sharedStrings+xml` },
    ...sheets.map(({ bytes }, i) => ({ name: `xl/${sheetName(i)}`, bytes, contentType: `${SPREADSHEET_ML}.worksheet+xml` })),
    ...attached.flatMap(({ parts: own }) => own),
  ];
  return { parts: [contentTypesPart(parts), ...parts], texts: table.known, styles, sheets };
}
