import type { Book, SheetItem } from '../book';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject } from '../host-class';
import { isHostObject, object } from '../host-class';
import type { Rect } from '../rect';
import { addressOf, rectOf, splitSheet } from '../rect';

/** What a Range, a RangeAreas and everything reached from them stand for. */
export interface RangeTarget {
  readonly sheet: SheetItem;
  readonly areas: readonly Rect[];
}

export const rangeObject = (sheet: SheetItem, rect: Rect): HostObject => object('Range', { sheet, areas: [rect] } satisfies RangeTarget);
export const areasObject = (sheet: SheetItem, areas: readonly Rect[]): HostObject =>
  object('RangeAreas', { sheet, areas } satisfies RangeTarget);

export function only(target: RangeTarget): Rect {
  const [rect] = target.areas;
  if (rect === undefined) throw invalidArgument('no range');
  return rect;
}

export function sheetNamed(book: Book, name: string): SheetItem {
  const sheet = book.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase() || s.id === name);
  if (sheet === undefined) throw itemNotFound(`worksheet ${name}`);
  return sheet;
}

/** A range passed as an object or as an address, with or without sheet name. */
export function rangeArgument(book: Book, own: SheetItem, argument: unknown): RangeTarget {
  if (isHostObject(argument)) return argument.target as RangeTarget;
  if (typeof argument !== 'string') throw invalidArgument('a range or an address is expected');
  const { sheet, address } = splitSheet(argument);
  return { sheet: sheet === undefined ? own : sheetNamed(book, sheet), areas: [rectOf(address)] };
}

export const qualified = (target: RangeTarget): string => {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(target.sheet.name) ? target.sheet.name : `'${target.sheet.name.replace(/'/g, "''")}'`;
  return target.areas.map((rect) => `${name}!${addressOf(rect)}`).join(',');
};
