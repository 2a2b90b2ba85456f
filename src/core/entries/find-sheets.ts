import { METADATA_SHEET } from '../fields/layout';
import { MASTER_SCHEMA } from '../fields/master/master';
import { parseTrackingMetadata } from '../fields/parse-metadata';
import { targetFields, taskFields, type AnyField } from '../fields/fields';
import { TRACKING_SCHEMA, type TrackingMetadata } from '../fields/tracking-metadata';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { a1 } from '../sheet/a1';
import type { SheetRows, WorkbookRows } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import { isCompletionList } from './completion-list';
import { CONSOLIDATION_SCHEMA } from './consolidation-lines';
import { withoutColumnTwins } from './column-twins';
import { findTable, type TableFound, type TableLacking } from './find-table';

/** A sheet that holds one of our tables. */
export interface SheetFound {
  readonly sheet: SheetRows;
  readonly table: TableFound;
}

/** What was found in a workbook. `ambiguous` names the sheets that could all be the task table. */
export interface SheetsFound {
  readonly metadata: TrackingMetadata | null;
  readonly tasks: SheetFound | null;
  readonly targets: SheetFound | null;
  readonly issues: readonly Issue[];
}

/** The fields by which rows are known. */
const ROW_ID = { tasks: 'occurrence', targets: 'target' } as const;

const schemaName = (schema: string): string => schema.slice(0, schema.indexOf('@') + 1);

const schemaOf = ({ rows: [first] }: SheetRows): string =>
  cellText(first?.cells[0]?.value) === 'schema' ? cellText(first?.cells[1]?.value) : '';

/**
 * The metadata sheet: the one whose A1 says `schema` and B1 that of a tracking workbook, whatever it is called (a master workbook may stand beside it),
 * else the one with another schema of ours.
 */
export function findMetadataSheet(workbook: WorkbookRows): SheetRows | undefined {
  const isTracking = (sheet: SheetRows): boolean => schemaOf(sheet).startsWith(schemaName(TRACKING_SCHEMA));
  const isOurs = (sheet: SheetRows): boolean => schemaOf(sheet).startsWith('tonghop/');
  const stores = workbook.sheets.filter(isOurs);
  return stores.find(isTracking) ?? stores.find((s) => s.name === METADATA_SHEET) ?? stores[0];
}

/** Which of our other workbooks this is, where it holds no tracking workbook beside; null for all others. */
export function officeWorkbookKind(workbook: WorkbookRows): 'master' | 'consolidation' | null {
  const sheet = findMetadataSheet(workbook);
  const schema = sheet === undefined ? '' : schemaOf(sheet);
  if (schema.startsWith(schemaName(MASTER_SCHEMA))) return 'master';
  return schema.startsWith(schemaName(CONSOLIDATION_SCHEMA)) ? 'consolidation' : null;
}

/** A sheet that holds most of one of our tables, and lacks what it cannot be read without. */
interface SheetLacking {
  readonly sheet: SheetRows;
  readonly table: TableLacking;
}

function candidates(
  sheets: readonly SheetRows[],
  fields: readonly AnyField[],
  marker: string,
): { readonly found: readonly SheetFound[]; readonly lacking: readonly SheetLacking[] } {
  const found: SheetFound[] = [];
  const lacking: SheetLacking[] = [];
  for (const sheet of sheets) {
    const table = findTable(sheet, fields, marker);
    if (table === null) continue;
    if ('lacks' in table) lacking.push({ sheet, table });
    else found.push({ sheet, table });
  }
  const byKeys = found.filter((f) => f.table.how === 'keys');
  return { found: byKeys.length > 0 ? byKeys : found, lacking };
}

/** What is told of a table that lacks the column without which it cannot be read. */
function lackingIssue({ sheet, table: { lacks } }: SheetLacking, file: string): Issue {
  const found = lacks.instead.map((open) => `“${open.header}”`).join(', ');
  const facts = { column: lacks.field.header.vi, found };
  return issue('table-column-missing', 'error', { kind: 'sheet', file, sheet: sheet.name }, facts);
}

/** What is told of columns whose hidden keys and headings are those of different fields. */
function contradictionIssues({ sheet, table }: SheetFound, file: string): Issue[] {
  return table.contradictions.map(({ column, key, heading, by }) => {
    const cell = a1(column, table.lastHeadRow);
    const facts = { heading: heading.header.vi, key: key.header.vi, by };
    return issue('heading-of-other-column', 'warning', { kind: 'cell', file, sheet: sheet.name, cell }, facts);
  });
}

/**
 * Finds the metadata, the task table and the target table of a workbook whatever its sheets are called now. Gives `task-sheet-missing`,
 * `task-sheets-ambiguous` (two tables of one kind: nobody can tell which one counts), `table-column-missing`, `sheet-renamed`, `sheets-added`, `column-twice` and
 * `heading-of-other-column`.
 */
export function findSheets(workbook: WorkbookRows, file: string): SheetsFound {
  const issues: Issue[] = [];
  const metadataSheet = findMetadataSheet(workbook);
  const parsed = metadataSheet === undefined ? null : parseTrackingMetadata(metadataSheet);
  issues.push(...(parsed?.issues ?? []).map((i) => ({ ...i, place: { kind: 'file', file } }) satisfies Issue));
  const metadata = parsed?.value ?? null;
  const nameOf = (role: string): string | undefined => metadata?.sheets.find((s) => s.role === role)?.name;
  const known = new Set([METADATA_SHEET, ...(metadata?.sheets.map((s) => s.name) ?? [])]);
  const searched = workbook.sheets.filter(
    (s) => s !== metadataSheet && !['guide', 'overview', 'lists'].some((role) => nameOf(role) === s.name),
  );
  const pick = (fields: readonly AnyField[], marker: string, role: 'tasks' | 'targets'): SheetFound | null => {
    const { found, lacking } = candidates(searched, fields, marker);
    if (found.length > 1) {
      issues.push(
        issue('task-sheets-ambiguous', 'error', { kind: 'file', file }, { sheets: found.map((f) => `“${f.sheet.name}”`).join(', ') }),
      );
      return null;
    }
    const [only] = found;
    const issued = nameOf(role);
    if (only === undefined) {
      if (metadata !== null) issues.push(...lacking.map((l) => lackingIssue(l, file)));
      return null;
    }
    if (issued !== undefined && only.sheet.name !== issued) {
      issues.push(issue('sheet-renamed', 'note', { kind: 'sheet', file, sheet: only.sheet.name }, { was: issued, now: only.sheet.name }));
    }
    const place: Place = { kind: 'sheet', file, sheet: only.sheet.name };
    const settled = withoutColumnTwins(only.sheet, only.table, fields, ROW_ID[role], place);
    issues.push(...contradictionIssues(only, file), ...settled.issues);
    return { sheet: only.sheet, table: settled.table };
  };
  const tasks = pick(taskFields, 'progress', 'tasks');
  const targets = pick(targetFields, 'required', 'targets');
  const ours = new Set([metadataSheet, tasks?.sheet, targets?.sheet]);
  const added = workbook.sheets.filter(
    (s) => !ours.has(s) && !known.has(s.name) && !isCompletionList(s) && s.rows.length > 0 && s.state === 'visible',
  );
  if (metadata !== null && tasks !== null && added.length > 0) {
    issues.push(issue('sheets-added', 'note', { kind: 'file', file }, { sheets: added.map((s) => `“${s.name}”`).join(', ') }));
  }
  return { metadata, tasks, targets, issues };
}
