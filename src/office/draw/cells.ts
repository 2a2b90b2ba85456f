import { columnLetters } from '../../core/sheet/a1';
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { quotedText } from './quoted-text';
import type { Step } from './step';
import { jsonBytes, step } from './step';

// Rows are written in pieces that leave room for other calls in a request of one megabyte.
const pieceBytes = 250_000;

type Entry = string | number | boolean | null;

function entryOf(cell: CellSpec | null | undefined): Entry {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  return typeof value === 'string' ? quotedText(value) : value;
}

// A formula over dates would take over their format: General is said where it is meant.
function formatOf(cell: CellSpec | null | undefined, styles: WorkbookSpec['styles']): string | null {
  const format = cell?.style === undefined ? undefined : styles[cell.style]?.format;
  return format ?? (cell?.formula === undefined ? null : 'General');
}

interface Line {
  readonly entries: readonly Entry[];
  readonly formats: readonly (string | null)[];
  readonly bytes: number;
}

function lineOf(row: RowSpec, columns: number, styles: WorkbookSpec['styles']): Line {
  const cells = Array.from({ length: columns }, (_, i) => row.cells[i]);
  const entries = cells.map(entryOf);
  const formats = cells.map((cell) => formatOf(cell, styles));
  return { entries, formats, bytes: jsonBytes(entries) + jsonBytes(formats) };
}

function piece(lines: readonly Line[], first: number, columns: number): Step {
  const address = `A${first}:${columnLetters(columns - 1)}${first + lines.length - 1}`;
  const formatted = lines.some(({ formats }) => formats.some((f) => f !== null));
  const bytes = lines.reduce((n, line) => n + line.bytes, 0);
  return step(2, bytes, ({ sheet }) => {
    const range = sheet.getRange(address);
    range.formulas = lines.map(({ entries }) => [...entries]);
    if (formatted) range.numberFormat = lines.map(({ formats }) => [...formats]);
  });
}

/** Writes values, formulas and number formats in pieces of rows; null leaves a cell alone. */
export function cellSteps(sheet: SheetSpec, styles: WorkbookSpec['styles']): Step[] {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (columns === 0) return [];
  const steps: Step[] = [];
  let open: Line[] = [];
  let bytes = 0;
  let first = 1;
  const close = (next: number): void => {
    if (open.length > 0) steps.push(piece(open, first, columns));
    open = [];
    bytes = 0;
    first = next;
  };
  sheet.rows.forEach((row, i) => {
    const line = lineOf(row, columns, styles);
    if (bytes + line.bytes > pieceBytes) close(i + 1);
    open.push(line);
    bytes += line.bytes;
  });
  close(0);
  return steps;
}
