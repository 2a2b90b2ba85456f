import type { Book, SheetItem } from '../book';
import { addSheet } from '../book';
import { guard, usedRect } from '../cells';
import { generalException, invalidArgument, itemExists } from '../host-error';
import type { HostContext, HostObject } from '../host-class';
import { defineClass, object } from '../host-class';
import type { Rect } from '../rect';
import { addressOf, rectOf, wholeSheet } from '../rect';
import { areasObject, only, rangeArgument, rangeObject, sheetNamed, type RangeTarget } from './range-target';

export const worksheetObject = (sheet: SheetItem): HostObject => object('Worksheet', sheet, sheet.id);

const addressLimit = 8192;

function checkName(book: Book, name: string, own?: SheetItem): void {
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(`sheet name ${name}`);
  if (book.sheets.some((s) => s !== own && s.name.toLowerCase() === name.toLowerCase())) throw itemExists(`worksheet ${name}`);
}

function address(given: unknown): string {
  if (typeof given !== 'string' || given.length > addressLimit) throw invalidArgument('address');
  return given;
}

function deleteSheet(book: Book, sheet: SheetItem): void {
  if (sheet.visibility === 'VeryHidden') throw generalException('a very hidden worksheet cannot be deleted');
  const others = book.sheets.filter((s) => s !== sheet && s.visibility === 'Visible');
  if (others.length === 0) throw generalException('a workbook must contain at least one visible worksheet');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (book.activeSheet === sheet.id) book.activeSheet = others[0]?.id ?? '';
  const quoted = `'${sheet.name.replace(/'/g, "''")}'!`;
  book.names.forEach((name, i) => {
    if (name.formula.includes(quoted) || name.formula.startsWith(`=${sheet.name}!`)) book.names[i] = { ...name, formula: '=#REF!' };
  });
}

function setVisibility(sheet: SheetItem, value: unknown, host: HostContext): void {
  const others = host.book.sheets.filter((s) => s !== sheet && s.visibility === 'Visible');
  if (value !== 'Visible' && others.length === 0) throw generalException('the last visible worksheet cannot be hidden');
  sheet.visibility = value as SheetItem['visibility'];
  if (value !== 'Visible' && host.book.activeSheet === sheet.id) host.book.activeSheet = others[0]?.id ?? '';
}

const bagged = ['TabColor', 'ShowGridlines'];

export const worksheetCollection = defineClass<Book>({
  get: { Count: (book) => book.sheets.length },
  item: (book, key) => worksheetObject(sheetNamed(book, String(key))),
  items: (book) => book.sheets.map(worksheetObject),
  call: {
    Add: (book, [name]) => {
      const given = typeof name === 'string' ? name : `Sheet${book.sheets.length + 1}`;
      checkName(book, given);
      return worksheetObject(addSheet(book, given));
    },
    GetActiveWorksheet: (book) => worksheetObject(sheetNamed(book, book.activeSheet)),
    GetCount: (book) => book.sheets.length,
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheets.find((s) => s.id === key || s.name.toLowerCase() === String(key).toLowerCase());
      return sheet === undefined ? null : worksheetObject(sheet);
    },
  },
});

function usedRange(sheet: SheetItem, valuesOnly: unknown): HostObject | null {
  const used = usedRect(sheet, valuesOnly === true);
  return used === null ? null : rangeObject(sheet, used);
}

export const worksheet = defineClass<SheetItem>({
  get: {
    Id: (s) => s.id,
    Name: (s) => s.name,
    Position: (s, host) => host.book.sheets.indexOf(s),
    Visibility: (s) => s.visibility,
    ...Object.fromEntries(bagged.map((p) => [p, (s: SheetItem) => s.bag[p] ?? null])),
    Charts: (s) => object('ChartCollection', s),
    Tables: (s) => object('TableCollection', { sheet: s }),
    AutoFilter: (s) => object('AutoFilter', s),
    FreezePanes: (s) => object('WorksheetFreezePanes', s),
    PageLayout: (s) => object('PageLayout', s),
    Protection: (s) => object('WorksheetProtection', s),
    HorizontalPageBreaks: (s) => object('PageBreakCollection', s),
  },
  set: {
    Name: (s, value, host) => {
      checkName(host.book, String(value), s);
      s.name = String(value);
    },
    Visibility: setVisibility,
    Gridlines: (s, value) => {
      s.bag['ShowGridlines'] = value;
    },
    ...Object.fromEntries(
      bagged.map((p) => [
        p,
        (s: SheetItem, value: unknown) => {
          s.bag[p] = value;
        },
      ]),
    ),
  },
  call: {
    GetRange: (s, [given]) => rangeObject(s, given === null || given === undefined ? wholeSheet : rectOf(address(given))),
    GetRanges: (s, [given]) => {
      const areas = address(given)
        .split(',')
        .map((x) => rectOf(x.trim()));
      return areasObject(s, areas);
    },
    GetRangeByIndexes: (s, [row, column, rows, columns]) =>
      rangeObject(s, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    GetCell: (s, [row, column]) => rangeObject(s, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (s, [valuesOnly]) => usedRange(s, valuesOnly),
    GetUsedRange: (s, [valuesOnly]) => usedRange(s, valuesOnly) ?? rangeObject(s, rectOf('A1')),
    Activate: (s, _args, host) => {
      if (s.visibility !== 'Visible') throw generalException('a hidden worksheet cannot be activated');
      host.book.activeSheet = s.id;
    },
    Delete: (s, _args, host) => {
      deleteSheet(host.book, s);
    },
    _RegisterDataChangedEvent: (s, _args, host) => {
      host.book.watched.changes.add(s.id);
    },
    _UnregisterDataChangedEvent: (s, _args, host) => {
      host.book.watched.changes.delete(s.id);
    },
    _RegisterSelectionChangedEvent: (s, _args, host) => {
      host.book.watched.selection.add(s.id);
    },
    _UnregisterSelectionChangedEvent: (s, _args, host) => {
      host.book.watched.selection.delete(s.id);
    },
  },
});

function freezeAt(sheet: SheetItem, rect: Rect): void {
  if (rect.row !== 0 || rect.column !== 0) throw invalidArgument('frozen panes start at the first row and column');
  sheet.freeze = rect;
}

export const worksheetFreezePanes = defineClass<SheetItem>({
  call: {
    FreezeAt: (s, [given], host) => {
      freezeAt(s, only(rangeArgument(host.book, s, given)));
    },
    FreezeRows: (s, [count]) => {
      freezeAt(s, { ...wholeSheet, rows: Number(count) });
    },
    FreezeColumns: (s, [count]) => {
      freezeAt(s, { ...wholeSheet, columns: Number(count) });
    },
    Unfreeze: (s) => {
      delete s.freeze;
    },
    GetLocationOrNullObject: (s) => (s.freeze === undefined ? null : rangeObject(s, s.freeze)),
  },
});

const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
];

export const worksheetProtection = defineClass<SheetItem>({
  get: { Protected: (s) => s.protection !== undefined, Options: (s) => s.protection ?? null },
  call: {
    Protect: (s, [options, password]) => {
      if (s.protection !== undefined) throw generalException('the sheet is already protected');
      const given = (options ?? {}) as Record<string, unknown>;
      for (const key of Object.keys(given)) if (!protectionOptions.includes(key)) throw invalidArgument(`protection option ${key}`);
      s.protection = { ...given, ...(typeof password === 'string' ? { password } : {}) };
    },
    Unprotect: (s, [password]) => {
      if (s.protection === undefined) throw generalException('the sheet is not protected');
      if (s.protection['password'] !== undefined && s.protection['password'] !== password) throw invalidArgument('password');
      delete s.protection;
    },
  },
});

export const autoFilter = defineClass<SheetItem>({
  get: { Enabled: (s) => s.autoFilter !== undefined },
  call: {
    Apply: (s, [given], host) => {
      guard(s, [], 'structure');
      const target: RangeTarget = rangeArgument(host.book, s, given);
      if (s.tables.some((t) => addressOf(t.rect) === addressOf(only(target)))) throw invalidArgument('the range is a table');
      s.autoFilter = only(target);
    },
    Remove: (s) => {
      delete s.autoFilter;
    },
    GetRangeOrNullObject: (s) => (s.autoFilter === undefined ? null : rangeObject(s, s.autoFilter)),
  },
});

export const pageBreakCollection = defineClass<SheetItem>({
  call: {
    Add: (s, [given], host) => {
      const rect = only(rangeArgument(host.book, s, given));
      s.breaks.push(rect);
      return object('PageBreak', rect);
    },
    RemovePageBreaks: (s) => {
      s.breaks.length = 0;
    },
  },
});

export const pageBreak = defineClass<Rect>({ get: { RowIndex: (rect) => rect.row, ColumnIndex: (rect) => rect.column } });
