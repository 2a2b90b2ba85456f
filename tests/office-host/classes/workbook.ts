import type { Book, NameItem } from '../book';
import { invalidArgument, itemExists, itemNotFound } from '../host-error';
import type { HostClass, HostObject } from '../host-class';
import { defineClass, isHostObject, object } from '../host-class';
import { areasObject, qualified, rangeObject, sheetNamed, type RangeTarget } from './range-target';
import { rectOf, splitSheet } from '../rect';

const nameObject = (item: NameItem): HostObject => object('NamedItem', item, item.name);

function addName(book: Book, name: unknown, reference: unknown): HostObject {
  const given = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(given) || given.length > 255 || /^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(given))
    throw invalidArgument(`name ${given}`);
  const taken = [...book.names.map((n) => n.name), ...book.sheets.flatMap((s) => s.tables.map((t) => t.name))];
  if (taken.some((x) => x.toLowerCase() === given.toLowerCase())) throw itemExists(`name ${given}`);
  const formula = isHostObject(reference) ? `=${qualified(reference.target as RangeTarget)}` : String(reference);
  if (!formula.startsWith('=')) throw invalidArgument(`reference ${formula}`);
  const { sheet } = splitSheet(formula);
  if (sheet !== undefined) sheetNamed(book, sheet);
  const item: NameItem = { name: given, formula, visible: true };
  book.names.push(item);
  return nameObject(item);
}

const named = (book: Book, key: unknown): NameItem | undefined =>
  book.names.find((n) => n.name.toLowerCase() === String(key).toLowerCase());

function selection(book: Book): RangeTarget {
  return { sheet: sheetNamed(book, book.selection.sheet), areas: book.selection.areas };
}

export const workbookClasses: Readonly<Record<string, HostClass>> = {
  Workbook: defineClass<Book>({
    get: {
      Worksheets: (book) => object('WorksheetCollection', book),
      Names: (book) => object('NamedItemCollection', book),
      Tables: () => object('TableCollection', {}),
      Application: (book) => object('Application', book),
      _Runtime: (book) => object('Runtime', book),
      Name: () => 'So goc.xlsx',
    },
    call: {
      GetSelectedRange: (book) => {
        const { sheet, areas } = selection(book);
        const [first] = areas;
        if (first === undefined || areas.length > 1) throw invalidArgument('several ranges are selected');
        return rangeObject(sheet, first);
      },
      GetSelectedRanges: (book) => areasObject(selection(book).sheet, selection(book).areas),
      GetActiveCell: (book) => {
        const { sheet, areas } = selection(book);
        return rangeObject(sheet, { row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0, rows: 1, columns: 1 });
      },
      _RemoveReference: (book, [id]) => {
        book.references.delete(String(id));
      },
    },
  }),
  Application: defineClass<Book>({
    get: { CalculationMode: () => 'Automatic' },
    call: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
  }),
  Runtime: defineClass<Book>({
    get: { EnableEvents: (book) => book.eventsEnabled },
    set: {
      EnableEvents: (book, value) => {
        book.eventsEnabled = value === true;
      },
    },
  }),
  NamedItemCollection: defineClass<Book>({
    item: (book, key) => {
      const item = named(book, key);
      if (item === undefined) throw itemNotFound(`name ${String(key)}`);
      return nameObject(item);
    },
    items: (book) => book.names.map(nameObject),
    call: {
      Add: (book, [name, reference]) => addName(book, name, reference),
      GetCount: (book) => book.names.length,
      GetItemOrNullObject: (book, [key]) => {
        const item = named(book, key);
        return item === undefined ? null : nameObject(item);
      },
    },
  }),
  NamedItem: defineClass<NameItem>({
    get: {
      Name: (item) => item.name,
      Visible: (item) => item.visible,
      Formula: (item) => item.formula,
      Value: (item) => item.formula.slice(1),
      Type: (item) => (item.formula.includes('#REF!') ? 'Error' : 'Range'),
    },
    set: {
      Visible: (item, value) => {
        item.visible = value === true;
      },
    },
    call: {
      GetRange: (item, _args, host) => {
        const { sheet, address } = splitSheet(item.formula);
        if (sheet === undefined) throw invalidArgument(`${item.name} is not a range`);
        return rangeObject(sheetNamed(host.book, sheet), rectOf(address));
      },
      Delete: (item, _args, host) => {
        host.book.names.splice(host.book.names.indexOf(item), 1);
      },
    },
  }),
};
