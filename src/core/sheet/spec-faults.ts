import { columnNumber } from './a1';
import type { SheetSpec, TableSpec, WorkbookSpec } from './workbook-spec';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;
const HIGHEST_ROW = 409.5;
const DEEPEST_OUTLINE = 7;
const MOST_RUNNING_TEXT = 255;

function box(ref: string): Box | null {
  const found = RANGE.exec(ref);
  if (found === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
}

function tableFaults(table: TableSpec, sheet: SheetSpec): string[] {
  const at = box(table.ref);
  if (at === null) return [`table ${table.name} stands on ${table.ref}, which is no range`];
  const faults: string[] = [];
  if (at.right - at.left + 1 !== table.columns.length)
    faults.push(`table ${table.name} has ${table.columns.length} columns over ${table.ref}`);
  if (at.bottom <= at.top) faults.push(`table ${table.name} has no row below its head`);
  for (const name of twice(table.columns)) faults.push(`table ${table.name} has two columns ${name}`);
  table.columns.forEach((name, i) => {
    const head = sheet.rows[at.top - 1]?.cells[at.left + i]?.value;
    if (head !== name) faults.push(`table ${table.name} has a column ${name} under the head ${String(head)}`);
  });
  for (const ref of sheet.merges ?? []) {
    const merged = box(ref);
    if (merged !== null && !apart(at, merged)) faults.push(`table ${table.name} holds the merged cells ${ref}`);
  }
  return faults;
}

function mergeFaults(merges: readonly string[]): string[] {
  const boxes = merges.map((ref) => ({ ref, at: box(ref) }));
  const ranges = boxes.flatMap(({ ref, at }) =>
    at === null || (at.left === at.right && at.top === at.bottom) ? [`${ref} cannot be merged`] : [],
  );
  // By first row, so that only neighbours are compared: a sheet may have thousands.
  const sorted = boxes.flatMap(({ ref, at }) => (at === null ? [] : [{ ref, at }])).sort((a, b) => a.at.top - b.at.top);
  let open: typeof sorted = [];
  for (const next of sorted) {
    open = open.filter(({ at }) => at.bottom >= next.at.top);
    for (const other of open) if (!apart(other.at, next.at)) ranges.push(`${other.ref} and ${next.ref} are merged over each other`);
    open.push(next);
  }
  return ranges;
}

function sheetFaults(sheet: SheetSpec): string[] {
  const faults = [...(sheet.tables ?? []).flatMap((table) => tableFaults(table, sheet)), ...mergeFaults(sheet.merges ?? [])];
  if (!SHEET_NAME.test(sheet.name)) faults.push('the name is not allowed');
  sheet.rows.forEach((row, i) => {
    if ((row.height ?? 0) > HIGHEST_ROW) faults.push(`row ${i + 1} is ${row.height ?? 0} points high`);
    if ((row.outline ?? 0) > DEEPEST_OUTLINE) faults.push(`row ${i + 1} is folded ${row.outline ?? 0} deep`);
  });
  for (const text of [sheet.print?.header, sheet.print?.footer]) {
    if ((text ?? '').length > MOST_RUNNING_TEXT) faults.push(`a running head or foot has ${text?.length ?? 0} characters`);
  }
  return faults.map((fault) => `sheet ${sheet.name}: ${fault}`);
}

/**
 * What in a spec Excel would refuse or repair away: names of sheets, tables and defined names, tables that do not fit their heads, merged cells over
 * each other, heights, folds and running heads beyond the limits. One line each, for whoever made the spec; empty when all is well.
 */
export function specFaults(spec: WorkbookSpec): string[] {
  const sheets = spec.sheets.map(({ name }) => name);
  const named = [...spec.sheets.flatMap(({ tables }) => (tables ?? []).map(({ name }) => name)), ...spec.names.map(({ name }) => name)];
  return [
    ...twice(sheets).map((name) => `two sheets are called ${name}`),
    ...twice(named).map((name) => `two tables or names are called ${name}`),
    ...named.filter((name) => !NAME.test(name) || LOOKS_LIKE_A_CELL.test(name)).map((name) => `the name ${name} is not allowed`),
    ...spec.sheets.flatMap(sheetFaults),
  ];
}
