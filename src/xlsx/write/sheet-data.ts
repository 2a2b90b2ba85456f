import { columnLetters } from '../../core/sheet/a1';
import type { CellSpec, RowSpec } from '../../core/sheet/workbook-spec';
import type { ByteSink } from './byte-sink';
import { type StringTable, writeTextElement } from './string-table';
import type { FormulaFamilies } from './formula-families';
import type { StyleBook } from './style-book';

/** How texts stand in cells: by number in the workbook's table, or in the cell itself where that table is not ours to change. */
export type TextCells = { readonly kind: 'shared'; readonly table: Pick<StringTable, 'indexOf' | 'use'> } | { readonly kind: 'inline' };

/**
 * Rows as they were written in another workbook: the nth row's bytes begin at the nth start, and the last start ends the last row. The numbers of the
 * texts in each row say to a workbook that copies it what it uses.
 */
export interface KnownRows {
  readonly rows: readonly RowSpec[];
  readonly starts: readonly number[];
  readonly bytes: Uint8Array;
  /** How formulas stand for those of other rows; rows that hold such formulas are the same only where this is. */
  readonly families: string;
  readonly texts: readonly (readonly number[])[];
}

/** The numbers of the texts in each row. */
export function textsOfRows(rows: readonly RowSpec[], numbers: ReadonlyMap<string, number>): number[][] {
  return rows.map(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' && cell.formula === undefined ? [numbers.get(cell.value) ?? -1] : [])),
  );
}

/** A text with its number; the one last written in each column is remembered, for many columns repeat theirs. */
interface Numbered {
  text: string;
  number: number;
}

/** What the cells of one sheet are written with. */
interface Pen {
  readonly last: Numbered[];
  readonly sink: ByteSink;
  readonly texts: TextCells;
  /** The attribute `s` of a style with the quote that ends the address before it. */
  readonly styleOf: (style: string | undefined, quoted: boolean) => string;
  readonly families: FormulaFamilies;
}

// Text that a program would take for a formula once somebody edits the cell.
function likeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell holds ${value}, which no workbook can hold`);
  return String(value);
}

function pen(styles: StyleBook, texts: TextCells, sink: ByteSink, families: FormulaFamilies): Pen {
  const known = [new Map<string | undefined, string>(), new Map<string | undefined, string>()] as const;
  const styleOf = (style: string | undefined, quoted: boolean) => {
    const before = known[quoted ? 1 : 0].get(style);
    if (before !== undefined) return before;
    const number = styles.cell(style, quoted);
    const attribute = number === 0 ? '"' : `" s="${number}"`;
    known[quoted ? 1 : 0].set(style, attribute);
    return attribute;
  };
  return { last: [], sink, texts, styleOf, families };
}

function writeFormula({ sink, styleOf, families }: Pen, cell: CellSpec, formula: string, column: number, row: number): void {
  if (formula.startsWith('=')) throw new Error(`the formula ${formula} begins with '='`);
  const value = cell.value ?? null;
  sink.ascii(styleOf(cell.style, false));
  sink.ascii(typeof value === 'string' ? ' t="str">' : typeof value === 'boolean' ? ' t="b">' : '>');
  const family = cell.family === undefined ? undefined : families.of(column, cell.family);
  if (family === undefined) sink.ascii('<f>');
  else if (family.first === row) sink.ascii(`<f t="shared" ref="${family.ref}" si="${family.number}">`);
  else sink.ascii(`<f t="shared" si="${family.number}"/>`);
  if (family === undefined || family.first === row) {
    sink.content(formula);
    sink.ascii('</f>');
  }
  if (value !== null) {
    sink.ascii('<v>');
    if (typeof value === 'string') sink.content(value);
    else sink.ascii(typeof value === 'boolean' ? (value ? '1' : '0') : numberText(value));
    sink.ascii('</v>');
  }
  sink.ascii('</c>');
}

function numberOf(texts: Pick<StringTable, 'indexOf' | 'use'>, text: string, column: number, last: Numbered[]): number {
  const before = last[column];
  if (before === undefined) return (last[column] = { text, number: texts.indexOf(text) }).number;
  if (before.text === text) {
    texts.use([before.number]);
    return before.number;
  }
  before.text = text;
  before.number = texts.indexOf(text);
  return before.number;
}

function writeText({ sink, styleOf, texts, last }: Pen, cell: CellSpec, text: string, column: number): void {
  sink.ascii(styleOf(cell.style, likeFormula(text)));
  if (texts.kind === 'shared') {
    sink.ascii(' t="s"><v>');
    sink.digits(numberOf(texts.table, text, column, last));
    sink.ascii('</v></c>');
  } else {
    sink.ascii(' t="inlineStr"><is>');
    writeTextElement(text, sink);
    sink.ascii('</is></c>');
  }
}

/** Writes what follows `<c r="A1`. */
function writeContent(to: Pen, cell: CellSpec, column: number, row: number): void {
  const { value } = cell;
  if (cell.formula !== undefined) return writeFormula(to, cell, cell.formula, column, row);
  if (typeof value === 'string') return writeText(to, cell, value, column);
  to.sink.ascii(to.styleOf(cell.style, false));
  if (value === undefined || value === null) return to.sink.ascii('/>');
  to.sink.ascii(typeof value === 'boolean' ? ' t="b"><v>' : '><v>');
  to.sink.ascii(typeof value === 'boolean' ? (value ? '1' : '0') : numberText(value));
  to.sink.ascii('</v></c>');
}

function rowAttributes(row: RowSpec): string {
  return (
    (row.hidden ? ' hidden="1"' : '') +
    (row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`) +
    (row.outline ? ` outlineLevel="${row.outline}"` : '') +
    (row.collapsed ? ' collapsed="1"' : '')
  );
}

function isDrawn(cell: CellSpec | null): cell is CellSpec {
  return cell !== null && ((cell.value ?? null) !== null || cell.formula !== undefined || cell.style !== undefined);
}

function sameCell(a: CellSpec | null, b: CellSpec | null | undefined): boolean {
  if (a === b) return true;
  return !!a && !!b && a.value === b.value && a.formula === b.formula && a.family === b.family && a.style === b.style;
}

function sameRow(a: RowSpec, b: RowSpec | undefined): b is RowSpec {
  return (
    b !== undefined &&
    a.cells.length === b.cells.length &&
    rowAttributes(a) === rowAttributes(b) &&
    a.cells.every((c, i) => sameCell(c, b.cells[i]))
  );
}

/** A row that says what the other workbook's said is copied; its texts have the same numbers, but must be known to be used. */
function copyRow(to: Pen, row: RowSpec, index: number, before: KnownRows): boolean {
  if (to.texts.kind !== 'shared' || !sameRow(row, before.rows[index])) return false;
  if (to.families.signature !== before.families && row.cells.some((cell) => cell?.family !== undefined)) return false;
  to.texts.table.use(before.texts[index] ?? []);
  to.sink.copy(before.bytes.subarray(before.starts[index], before.starts[index + 1]));
  return true;
}

function writeRow(to: Pen, row: RowSpec, number: number, starts: string[]): void {
  const index = String(number);
  const attributes = rowAttributes(row);
  if (attributes === '' && !row.cells.some(isDrawn)) return;
  to.sink.ascii(`<row r="${index}"${attributes}>`);
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column] ?? null;
    if (!isDrawn(cell)) continue;
    to.sink.ascii((starts[column] ??= `<c r="${columnLetters(column)}`));
    to.sink.ascii(index);
    writeContent(to, cell, column, number);
  }
  to.sink.ascii('</row>');
}

/**
 * Writes the `sheetData` of a sheet: rows that hold something or look like something, cells in order. Gives where each row's bytes begin in the
 * sink. `before` must have been written with the same styles and with texts that this workbook knows.
 */
export function writeSheetData(
  rows: readonly RowSpec[],
  styles: StyleBook,
  texts: TextCells,
  sink: ByteSink,
  families: FormulaFamilies,
  before?: KnownRows,
): number[] {
  const to = pen(styles, texts, sink, families);
  const cellStarts: string[] = [];
  sink.ascii('<sheetData>');
  const starts = rows.map((row, i) => {
    const start = sink.length();
    if (before === undefined || !copyRow(to, row, i, before)) writeRow(to, row, i + 1, cellStarts);
    return start;
  });
  starts.push(sink.length());
  sink.ascii('</sheetData>');
  return starts;
}
