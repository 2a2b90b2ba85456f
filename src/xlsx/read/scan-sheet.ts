import { a1 } from '../../core/sheet/a1';
import type { SheetRow } from '../../core/sheet/sheet-rows';
import { overLimit } from '../../opc/package';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, flag, isNamed } from '../../opc/xml-text';
import { newCellHead } from './cell-head';
import { readRow, type RowState } from './read-row';
import type { SheetContext } from './sheet-context';

/** What is known of a sheet once all its rows have been told. */
export interface SheetTail {
  /** A1 ranges of merged cells. */
  readonly merges: readonly string[];
  /** Hidden columns, from–to, counted from 0. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Cells that are present but hold nothing; they are not told. */
  readonly blanks: number;
}

/** So many changes of look are told of a sheet. */
const mostLooks = 100_000;

/** Tells the rows of a worksheet in the order of the file, then gives the rest; null where the part does not hold a worksheet. */
export function scanSheet(c: XmlCursor, context: SheetContext, tellRow: (row: SheetRow) => void): SheetTail | null {
  const merges: string[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  const state: RowState = { row: 0, blanks: 0, looks: [], changed: [], looksLeft: mostLooks, head: newCellHead() };
  if (advance(c) !== xml.open || !isNamed(c, 'worksheet')) return null;
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'sheetData')) scanRows(c, context, state, tellRow);
    else if (isNamed(c, 'mergeCells')) scanMerges(c, context, merges);
    else if (isNamed(c, 'cols')) scanColumns(c, context, hiddenColumns);
    else skipElement(c);
  }
  return { merges, hiddenColumns, blanks: state.blanks };
}

function scanRows(c: XmlCursor, context: SheetContext, state: RowState, tellRow: (row: SheetRow) => void): void {
  const outside = c.depth - 1;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (!isNamed(c, 'row')) {
      skipElement(c);
      continue;
    }
    const row = readRow(c, context, state);
    if (c.fault !== null) context.stoppedIn ??= a1(state.head.column, state.row);
    else if (row !== null) tellRow(row);
  }
}

function scanMerges(c: XmlCursor, context: SheetContext, merges: string[]): void {
  const outside = c.depth - 1;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open || !isNamed(c, 'mergeCell')) continue;
    if (++context.cells > context.limits.cells) {
      context.fault = overLimit('cells', context.limits.cells);
      stop(c, 'malformed');
      return;
    }
    const range = attribute(c, 'ref');
    if (range !== null) merges.push(range);
  }
}

function scanColumns(c: XmlCursor, context: SheetContext, hidden: (readonly [number, number])[]): void {
  const outside = c.depth - 1;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open || !isNamed(c, 'col') || !flag(c, 'hidden')) continue;
    if (hidden.length === context.limits.columns) {
      context.fault = overLimit('columns', context.limits.columns);
      stop(c, 'malformed');
      return;
    }
    hidden.push([Number(attribute(c, 'min')) - 1, Number(attribute(c, 'max')) - 1]);
  }
}
