import { cellText } from '../core/entries/cell-text';
import { findSheets, type SheetFound } from '../core/entries/find-sheets';
import { tableRows } from '../core/entries/table-rows';
import { targetFields, taskFields } from '../core/fields/fields';
import { trackingNames } from '../core/fields/layout';
import { issue } from '../core/issue/issue';
import { result, type Result } from '../core/issue/result';
import { defaultSettings } from '../core/plan/settings';
import type { Unit } from '../core/plan/unit';
import { columnLetters, quotedSheet } from '../core/sheet/a1';
import type { SheetRow, SheetRows, WorkbookRows } from '../core/sheet/sheet-rows';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../core/sheet/workbook-spec';
import { listsSheet } from '../core/track/sheets/lists-sheet';
import { styles, workbookFont } from '../core/track/styles';
import { tableTemplate, type StandingRow, type StandingTable } from '../core/track/template/table-template';
import type { SheetTemplate } from '../core/track/template/sheet-template';

/** What the template says of a tracking workbook as it now is: its tables, its lists, and the names that formulas and rules go by. */
export interface WorkbookTemplate extends Pick<WorkbookSpec, 'font' | 'styles'> {
  readonly sheets: readonly SheetTemplate[];
  readonly lists: SheetSpec;
  readonly names: readonly NameSpec[];
}

const idFields = { tasks: 'occurrence', targets: 'target' } as const;

/** Columns by their keys, and, where a key is gone, by a heading that is word for word the field's. */
function columnsOf({ table }: SheetFound, header: SheetRow | undefined, role: 'tasks' | 'targets'): Map<string, number> {
  const columns = new Map(table.columns);
  const taken = new Set(columns.values());
  for (const cell of header?.cells ?? []) {
    const field = (role === 'tasks' ? taskFields : targetFields).find((f) => f.header.vi === cell.value || f.header.en === cell.value);
    if (field !== undefined && !columns.has(field.id) && !taken.has(cell.column)) columns.set(field.id, cell.column);
  }
  return columns;
}

/** The row of keys, which stands directly above the heading; the rows of a found table tell where. */
function keyRowOf(sheet: SheetRows, before: number): number | null {
  const keyed = sheet.rows.find((row) => row.index <= before && row.cells.filter((c) => /^tonghop:/.test(cellText(c.value))).length > 1);
  return keyed?.index ?? null;
}

function standingTable(found: SheetFound, role: 'tasks' | 'targets'): StandingTable | null {
  const { sheet, table } = found;
  const keyRow = keyRowOf(sheet, table.lastHeadRow);
  const rows = tableRows(sheet, table, idFields[role]);
  const [first] = rows;
  if (first === undefined) return null;
  // Without a heading the row below the keys is its place, unless a row of the table stands there.
  const headerRow = !table.headerMissing ? table.lastHeadRow : first.row.index > table.lastHeadRow + 1 ? table.lastHeadRow + 1 : null;
  const firstRow = (headerRow ?? table.lastHeadRow) + 1;
  const lastRow = rows.at(-1)!.row.index;
  const header = sheet.rows.find((row) => row.index === headerRow);
  const columns = columnsOf(found, header, role);
  const byIndex = new Map(rows.map(({ row, cells }) => [row.index, cells]));
  const standing = Array.from({ length: lastRow - firstRow + 1 }, (_, i): StandingRow => {
    const cells = byIndex.get(firstRow + i);
    const text = (field: string): string => cellText(cells?.[columns.get(field) ?? -1]?.value);
    const id = text(idFields[role]);
    const of = role === 'tasks' ? `${text('plan')}/${id.replace(/\/.*$/, '')}` : id;
    return { of: id === '' ? null : of, text };
  });
  return { sheet: sheet.name, columns, keyRow, headerRow, firstRow, endRow: lastRow + 1, rows: standing };
}

const unitNamed = ({ id, name }: { readonly id: string; readonly name: string }): Unit => ({
  ...{ id: id as Unit['id'], name, otherNames: [], kind: 'other', groups: [], order: 0, parentId: null },
});

/** The names of the cells that the tables go by: the cut-off, and in a common workbook the cell in which a unit picks its name. */
function namesOf(tasks: StandingTable, isCommon: boolean): NameSpec[] {
  const sheet = quotedSheet(tasks.sheet);
  const keyRow = tasks.keyRow ?? tasks.firstRow - 2;
  const at = (field: string): string => columnLetters(tasks.columns.get(field) ?? 0);
  return [
    { name: trackingNames.cutoff, ref: `${sheet}!$${at('result')}$${keyRow - 1}` },
    ...(isCommon ? [{ name: trackingNames.chosenUnit, ref: `${sheet}!$${at('order')}$${keyRow - 4}` }] : []),
  ];
}

/**
 * What is to be put back into a tracking workbook after somebody pasted over its rules, deleted headings or typed over formulas: the template of each table
 * where it stands now. Null, with the reasons, where no table of ours is found. `dueSoonDays` is the plan's setting where the plan is at hand.
 */
export function restoreTemplate(workbook: WorkbookRows, dueSoonDays = defaultSettings.dueSoonDays): Result<WorkbookTemplate | null> {
  const { metadata, tasks, targets, issues } = findSheets(workbook, '');
  const table = tasks === null ? null : standingTable(tasks, 'tasks');
  if (table === null) return result(null, [...issues, issue('workbook-not-ours', 'error', { kind: 'none' }, {})]);
  const targetTable = targets === null ? null : standingTable(targets, 'targets');
  const lists = listsSheet(metadata?.unit === null ? metadata.choices.map(unitNamed) : []);
  const listsName = metadata?.sheets.find((sheet) => sheet.role === 'lists')?.name ?? lists.sheet.name;
  const ref = (of: string): string => of.replace(quotedSheet(lists.sheet.name), () => quotedSheet(listsName));
  return result(
    {
      ...{ font: workbookFont, styles, lists: { ...lists.sheet, name: listsName } },
      sheets: [
        tableTemplate('tasks', table, dueSoonDays),
        ...(targetTable === null ? [] : [tableTemplate('targets', targetTable, dueSoonDays)]),
      ],
      names: [...lists.names.map((name) => ({ ...name, ref: ref(name.ref) })), ...namesOf(table, metadata?.unit === null)],
    },
    issues,
  );
}
