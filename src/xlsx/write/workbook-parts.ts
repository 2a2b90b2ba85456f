import { specFaults } from '../../core/sheet/spec-faults';
import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { chartPart } from '../../opc/chart/chart-part';
import { appPart, corePart } from './document-properties';
import { drawingPart } from './drawing-part';
import { RELATIONS, SPREADSHEET_ML } from './namespaces';
import { contentTypesPart, relationsPart, xmlPart, type Part, type Relation } from './package-parts';
import { sheetPart } from './sheet-part';
import { stringTable } from './string-table';
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

/**
 * The sheets in the order in which their texts enter the workbook's table: those that never vary first, so that the parts of two
 * workbooks that differ only in the others are the same bytes.
 */
function byVariation(spec: WorkbookSpec, varying: ReadonlySet<string>): number[] {
  const indexes = spec.sheets.map((_, i) => i);
  const varies = (i: number) => varying.has(spec.sheets[i]?.name ?? '');
  return [...indexes.filter((i) => !varies(i)), ...indexes.filter(varies)];
}

/**
 * All parts of a workbook in the order of the package. `varying` names the sheets whose cells differ between sister workbooks. A spec that Excel
 * would repair is a mistake of whoever made it, and throws.
 */
export function workbookParts(spec: WorkbookSpec, varying: ReadonlySet<string> = new Set()): readonly Part[] {
  const faults = specFaults(spec);
  if (faults.length > 0) throw new Error(`the workbook cannot be written: ${faults.slice(0, 5).join('; ')}`);
  const styles = styleSheet(spec);
  const texts = stringTable();
  const active = activeSheetIndex(spec);
  const next: Numbering = { drawing: counter(), chart: counter(), table: counter() };
  const attached = spec.sheets.map((sheet, i) => attachments(sheet, i + 1, spec.font.name, next));
  const sheets: Part[] = [];
  for (const i of byVariation(spec, varying)) {
    const { drawing, tables } = attached[i] as Attachments;
    const context = {
      font: spec.font,
      styles,
      texts: { kind: 'shared', indexOf: texts.indexOf } as const,
      selected: i === active,
      drawing,
      tables,
    };
    const bytes = sheetPart(spec.sheets[i] as SheetSpec, context);
    sheets[i] = { name: `xl/worksheets/sheet${i + 1}.xml`, bytes, contentType: `${SPREADSHEET_ML}.worksheet+xml` };
  }
  const toSheets = sheets.map((_, i) => ({ type: `${RELATIONS}/worksheet`, target: `worksheets/sheet${i + 1}.xml` }));
  const workbookRelations = [
    ...toSheets,
    { type: `${RELATIONS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONS}/sharedStrings`, target: 'sharedStrings.xml' },
  ];
  const packageRelations = [
    { type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: CORE_RELATION, target: 'docProps/core.xml' },
    { type: `${RELATIONS}/extended-properties`, target: 'docProps/app.xml' },
  ];
  const parts: Part[] = [
    relationsPart('_rels/.rels', packageRelations),
    xmlPart('docProps/app.xml', appPart(), APP_TYPE),
    xmlPart('docProps/core.xml', corePart(spec), CORE_TYPE),
    xmlPart('xl/workbook.xml', workbookPart(spec), `${SPREADSHEET_ML}.sheet.main+xml`),
    relationsPart('xl/_rels/workbook.xml.rels', workbookRelations),
    xmlPart('xl/styles.xml', styles.xml, `${SPREADSHEET_ML}.styles+xml`),
    { name: 'xl/sharedStrings.xml', bytes: texts.xml(), contentType: `${SPREADSHEET_ML}.sharedStrings+xml` },
    ...sheets,
    ...attached.flatMap(({ parts: own }) => own),
  ];
  return [contentTypesPart(parts), ...parts];
}
