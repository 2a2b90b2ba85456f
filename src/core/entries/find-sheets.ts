import { METADATA_SHEET } from '../fields/layout';
import { MASTER_SCHEMA } from '../fields/master/master';
import { parseTrackingMetadata } from '../fields/parse-metadata';
import { targetFields, taskFields, type AnyField } from '../fields/fields';
import { TRACKING_SCHEMA, type TrackingMetadata } from '../fields/tracking-metadata';
import { issue, type Issue } from '../issue/issue';
import type { SheetRows, WorkbookRows } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import { isCompletionList } from './completion-list';
import { CONSOLIDATION_SCHEMA } from './consolidation-lines';
import { findTable, type TableFound } from './find-table';

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

function candidates(sheets: readonly SheetRows[], fields: readonly AnyField[], marker: string): SheetFound[] {
  const found = sheets.flatMap((sheet) => {
    const table = findTable(sheet, fields, marker);
    return table === null ? [] : [{ sheet, table }];
  });
  const byKeys = found.filter((f) => f.table.how === 'keys');
  return byKeys.length > 0 ? byKeys : found;
}

/**
 * Finds the metadata, the task table and the target table of a workbook whatever its sheets are called now. Gives `task-sheet-missing`,
 * `task-sheets-ambiguous` (two tables of one kind: nobody can tell which one counts), `sheet-renamed` and `sheets-added`.
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
  const pick = (fields: readonly AnyField[], marker: string, role: string): SheetFound | null => {
    const found = candidates(searched, fields, marker);
    if (found.length > 1) {
      issues.push(
        issue('task-sheets-ambiguous', 'error', { kind: 'file', file }, { sheets: found.map((f) => `“${f.sheet.name}”`).join(', ') }),
      );
      return null;
    }
    const [only] = found;
    const issued = nameOf(role);
    if (only !== undefined && issued !== undefined && only.sheet.name !== issued) {
      issues.push(issue('sheet-renamed', 'note', { kind: 'sheet', file, sheet: only.sheet.name }, { was: issued, now: only.sheet.name }));
    }
    return only ?? null;
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
