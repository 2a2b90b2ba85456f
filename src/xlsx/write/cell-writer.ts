import type { CellSpec } from '../../core/sheet/workbook-spec';
import type { ByteSink } from './byte-sink';
import { cellTags, type CellTags } from './cell-tags';
import { columnTexts } from './column-texts';
import type { FormulaFamilies } from './formula-families';
import { type StringTable, writeTextElement } from './string-table';
import type { StyleBook } from './style-book';

/** How texts stand in cells: by number in the workbook's table, or in the cell itself where that table is not ours to change. */
export type TextCells =
  { readonly kind: 'shared'; readonly table: Pick<StringTable, 'indexOf' | 'use' | 'useAgain'> } | { readonly kind: 'inline' };

/** What the cells of one sheet are written with. */
export interface CellPens {
  readonly sink: ByteSink;
  readonly styles: StyleBook;
  readonly texts: TextCells;
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

function writeFormula({ sink, families }: CellPens, cell: CellSpec, formula: string, tags: CellTags, column: number, row: number): void {
  if (formula.startsWith('=')) throw new Error(`the formula ${formula} begins with '='`);
  const value = cell.value ?? null;
  sink.ascii(typeof value === 'string' ? tags.formulaWithText : typeof value === 'boolean' ? tags.formulaWithBoolean : tags.formula);
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

/** A writer of what follows `<c r="A1` in the cells of one sheet; columns from 0, rows from 1. */
export function cellWriter(pens: CellPens): (cell: CellSpec, column: number, row: number) => void {
  const { sink, texts } = pens;
  const tagsOf = cellTags(pens.styles);
  const numbersOf: ((text: string) => number)[] = [];
  const writeText = (style: string | undefined, text: string, column: number) => {
    const tags = tagsOf(style, likeFormula(text));
    if (texts.kind === 'shared') {
      sink.ascii(tags.sharedText);
      sink.digits((numbersOf[column] ??= columnTexts(texts.table))(text));
      sink.ascii('</v></c>');
    } else {
      sink.ascii(tags.inlineText);
      writeTextElement(text, sink);
      sink.ascii('</is></c>');
    }
  };
  return (cell, column, row) => {
    const { value, style } = cell;
    if (cell.formula !== undefined) return writeFormula(pens, cell, cell.formula, tagsOf(style, false), column, row);
    if (typeof value === 'string') return writeText(style, value, column);
    const tags = tagsOf(style, false);
    if (value === undefined || value === null) return sink.ascii(tags.blank);
    sink.ascii(typeof value === 'boolean' ? tags.boolean : tags.number);
    sink.ascii(typeof value === 'boolean' ? (value ? '1' : '0') : numberText(value));
    sink.ascii('</v></c>');
  };
}
