import type { SheetSpec, TableSpec } from '../../core/sheet/workbook-spec';
import { chartPart } from '../../opc/chart/chart-part';
import { drawingPart } from './drawing-part';
import { RELATIONS, SPREADSHEET_ML } from './namespaces';
import { relationsPart, xmlPart, type Part, type Relation } from './package-parts';
import { tablePart } from './table-part';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A table's number, unique in the workbook, and the name of its part. */
export interface TablePlace {
  readonly id: number;
  readonly part: string;
}

/** Where the parts of a sheet go: numbers that no other part of the package has. */
export interface Numbering {
  readonly drawing: () => number;
  readonly chart: () => number;
  readonly table: (table: TableSpec) => TablePlace;
}

/** What stands beside a sheet's cells: parts, the sheet's relations, and which of these lead to its drawing and its tables. */
export interface Attachments {
  readonly parts: readonly Part[];
  readonly relations: readonly Relation[];
  readonly drawing: number | null;
  readonly tables: readonly number[];
}

/** The place of a table by its number alone. */
export function numberedTable(id: number): TablePlace {
  return { id, part: `xl/tables/table${id}.xml` };
}

/** The tables, drawing and charts of a sheet; words in charts are set in `font`. */
export function attachments(sheet: SheetSpec, font: string, numbering: Numbering): Attachments {
  const parts: Part[] = [];
  const relations: Relation[] = [];
  const relate = (kind: string, target: string) => relations.push({ type: `${RELATIONS}/${kind}`, target }) - 1;
  const tables = (sheet.tables ?? []).map((table) => {
    const { id, part } = numbering.table(table);
    parts.push(xmlPart(part, tablePart(table, id), `${SPREADSHEET_ML}.table+xml`));
    return relate('table', part.replace(/^xl\//, '../'));
  });
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return { parts, relations, drawing: null, tables };
  const name = `drawing${numbering.drawing()}.xml`;
  const toCharts = charts.map((chart) => {
    const target = `chart${numbering.chart()}.xml`;
    parts.push(xmlPart(`xl/charts/${target}`, chartPart(chart, font), CHART_TYPE));
    return { type: `${RELATIONS}/chart`, target: `../charts/${target}` };
  });
  parts.push(xmlPart(`xl/drawings/${name}`, drawingPart(charts), DRAWING_TYPE), relationsPart(`xl/drawings/_rels/${name}.rels`, toCharts));
  return { parts, relations, drawing: relate('drawing', `../drawings/${name}`), tables };
}
