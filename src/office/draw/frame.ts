import { columnLetters } from '../../core/sheet/a1';
import type { RowSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { columnPoints } from './column-points';
import { runsOfNumbers } from './rectangles';
import type { Step } from './step';
import { jsonBytes, step } from './step';

const rowsAtOnce = 2000;

/** The typeface of the whole sheet, its tab and its grid lines. */
export function groundSteps(sheet: SheetSpec, font: WorkbookSpec['font']): Step[] {
  return [
    step(6, 100, (place) => {
      const base = place.sheet.getRange().format.font;
      base.name = font.name;
      base.size = font.size;
      if (sheet.tabColor !== undefined) place.sheet.tabColor = `#${sheet.tabColor}`;
      if (sheet.showGridLines !== undefined) place.sheet.showGridlines = sheet.showGridLines;
    }),
  ];
}

/** Merges cells; it comes after the values, of which Excel keeps the first. */
export function mergeSteps(sheet: SheetSpec): Step[] {
  return (sheet.merges ?? []).map((ref) =>
    step(2, ref.length, (place) => {
      place.sheet.getRange(ref).merge(false);
    }),
  );
}

function indexesOf<T>(items: readonly T[], wanted: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (wanted(item) ? [i] : []));
}

/** Widths of columns. Hidden ones are hidden afterwards: a width would show them again. */
export function columnSteps(sheet: SheetSpec, font: WorkbookSpec['font']): Step[] {
  if (sheet.columns.length === 0) return [];
  const properties = sheet.columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width, font) } }));
  const last = columnLetters(sheet.columns.length - 1);
  const hidden = runsOfNumbers(indexesOf(sheet.columns, (c) => c.hidden === true));
  return [
    step(2, jsonBytes(properties), (place) => {
      place.sheet.getRange(`A1:${last}1`).setColumnProperties(properties);
      for (const [from, to] of hidden) place.sheet.getRange(`${columnLetters(from)}1:${columnLetters(to)}1`).columnHidden = true;
    }),
  ];
}

function heights(rows: readonly RowSpec[], first: number): Step[] {
  if (rows.every((row) => row.height === undefined)) return [];
  const properties = rows.map(({ height }) => (height === undefined ? {} : { format: { rowHeight: height } }));
  return [
    step(2, jsonBytes(properties), (place) => {
      place.sheet.getRange(`A${first}:A${first + rows.length - 1}`).setRowProperties(properties);
    }),
  ];
}

/** Heights of rows, then the hidden ones, then page breaks. */
export function rowSteps(sheet: SheetSpec): Step[] {
  const pieces = Array.from({ length: Math.ceil(sheet.rows.length / rowsAtOnce) }, (_, i) =>
    heights(sheet.rows.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce), i * rowsAtOnce + 1),
  );
  const hidden = runsOfNumbers(indexesOf(sheet.rows, (r) => r.hidden === true));
  const breaks = indexesOf(sheet.rows, (r) => r.pageBreakAfter === true);
  return [
    ...pieces.flat(),
    ...hidden.map(([from, to]) =>
      step(2, 0, (place) => {
        place.sheet.getRange(`A${from + 1}:A${to + 1}`).rowHidden = true;
      }),
    ),
    ...breaks.map((row) =>
      step(2, 0, (place) => {
        place.sheet.horizontalPageBreaks.add(`A${row + 2}`);
      }),
    ),
  ];
}

function frozen(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(columns - 1)}${rows}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Locks a sheet without a password; rows, columns, sorting and filters stay free. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true });
}

/** What comes last on a sheet: frozen panes, protection, and whether it is shown. */
export function closingSteps(sheet: SheetSpec): Step[] {
  return [
    step(6, 200, (place) => {
      frozen(place.sheet, sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0);
      if (sheet.protect === true) protectSheet(place.sheet);
      if (sheet.state === 'hidden') place.sheet.visibility = 'Hidden';
      if (sheet.state === 'veryHidden') place.sheet.visibility = 'VeryHidden';
    }),
  ];
}
