import type { Bag, SheetItem, TableItem } from '../book';
import { cellAt, touchCell } from '../book';
import { guard } from '../cells';
import { invalidArgument, itemExists, itemNotFound } from '../host-error';
import type { HostClass, HostContext, HostObject } from '../host-class';
import { defineClass, object } from '../host-class';
import { overlaps } from '../rect';
import { only, rangeArgument, rangeObject } from './range-target';

/** The tables of one sheet, or of the whole workbook where no sheet is given. */
interface TablesTarget {
  readonly sheet?: SheetItem;
}

interface TableTarget {
  readonly sheet: SheetItem;
  readonly table: TableItem;
}

const tableObject = (sheet: SheetItem, table: TableItem): HostObject => object('Table', { sheet, table } satisfies TableTarget, table.id);

const all = (host: HostContext, sheet?: SheetItem): TableTarget[] =>
  (sheet === undefined ? host.book.sheets : [sheet]).flatMap((s) => s.tables.map((table) => ({ sheet: s, table })));

/** Excel gives a header cell that is empty, not text or there twice a name of its own. */
function nameHeaders(sheet: SheetItem, table: TableItem): void {
  const seen = new Set<string>();
  for (let i = 0; i < table.rect.columns; i++) {
    const cell = touchCell(sheet, table.rect.row, table.rect.column + i);
    if (typeof cell.value === 'number') cell.value = String(cell.value);
    if (cell.value === '' || typeof cell.value !== 'string' || seen.has(cell.value.toLowerCase())) cell.value = `Column${i + 1}`;
    seen.add(cell.value.toLowerCase());
  }
}

function addTable(target: TablesTarget, given: unknown, hasHeaders: unknown, host: HostContext): HostObject {
  const own = target.sheet ?? host.book.sheets.find((s) => s.id === host.book.activeSheet);
  if (own === undefined) throw itemNotFound('worksheet');
  const range = rangeArgument(host.book, own, given);
  guard(range.sheet, range.areas, 'structure');
  const rect = only(range);
  if (range.sheet.tables.some((t) => overlaps(t.rect, rect))) throw invalidArgument('a table cannot overlap another table');
  if (range.sheet.merges.some((m) => overlaps(m, rect))) throw invalidArgument('a table cannot hold merged cells');
  if (hasHeaders !== true) throw new Error('the host draws tables with headers only');
  const n = (host.book.counter += 1);
  const bag: Bag = { Style: 'TableStyleMedium2', ShowBandedRows: true, ShowFilterButton: true, ShowHeaders: true, ShowTotals: false };
  const table: TableItem = { id: `{TABLE-${n}}`, name: `Table${n}`, rect, bag };
  range.sheet.tables.push(table);
  nameHeaders(range.sheet, table);
  return tableObject(range.sheet, table);
}

function rename({ table }: TableTarget, value: unknown, host: HostContext): void {
  const name = String(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || /^[a-z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`table name ${name}`);
  const taken = [...all(host).map((t) => t.table.name), ...host.book.names.map((n) => n.name)];
  if (name !== table.name && taken.some((x) => x.toLowerCase() === name.toLowerCase())) throw itemExists(`table ${name}`);
  table.name = name;
}

const bagged = ['Style', 'ShowBandedRows', 'ShowBandedColumns', 'ShowFilterButton', 'ShowHeaders', 'ShowTotals', 'HighlightFirstColumn'];

export const tableClasses: Readonly<Record<string, HostClass>> = {
  TableCollection: defineClass<TablesTarget>({
    get: { Count: (t, host) => all(host, t.sheet).length },
    item: (t, key, host) => {
      const found = all(host, t.sheet).find((x) => x.table.id === key || x.table.name.toLowerCase() === String(key).toLowerCase());
      if (found === undefined) throw itemNotFound(`table ${String(key)}`);
      return tableObject(found.sheet, found.table);
    },
    items: (t, host) => all(host, t.sheet).map((x) => tableObject(x.sheet, x.table)),
    call: {
      Add: (t, [given, hasHeaders], host) => addTable(t, given, hasHeaders, host),
      GetCount: (t, _args, host) => all(host, t.sheet).length,
      GetItemOrNullObject: (t, [key], host) => {
        const found = all(host, t.sheet).find((x) => x.table.name.toLowerCase() === String(key).toLowerCase());
        return found === undefined ? null : tableObject(found.sheet, found.table);
      },
    },
  }),
  Table: defineClass<TableTarget>({
    get: {
      Id: (t) => t.table.id,
      Name: (t) => t.table.name,
      Worksheet: (t) => object('Worksheet', t.sheet, t.sheet.id),
      ...Object.fromEntries(bagged.map((p) => [p, (t: TableTarget) => t.table.bag[p] ?? null])),
    },
    set: {
      Name: rename,
      ...Object.fromEntries(
        bagged.map((p) => [
          p,
          (t: TableTarget, value: unknown) => {
            t.table.bag[p] = value;
          },
        ]),
      ),
    },
    call: {
      GetRange: (t) => rangeObject(t.sheet, t.table.rect),
      GetHeaderRowRange: (t) => rangeObject(t.sheet, { ...t.table.rect, rows: 1 }),
      GetDataBodyRange: (t) => rangeObject(t.sheet, { ...t.table.rect, row: t.table.rect.row + 1, rows: t.table.rect.rows - 1 }),
      Delete: (t) => {
        const { rect } = t.table;
        for (let r = rect.row; r < rect.row + rect.rows; r++)
          for (let c = rect.column; c < rect.column + rect.columns; c++) {
            const cell = cellAt(t.sheet, r, c);
            if (cell !== undefined) cell.value = '';
          }
        t.sheet.tables.splice(t.sheet.tables.indexOf(t.table), 1);
      },
      ConvertToRange: (t) => {
        t.sheet.tables.splice(t.sheet.tables.indexOf(t.table), 1);
        return rangeObject(t.sheet, t.table.rect);
      },
    },
  }),
};
