import { a1 } from '../sheet/a1';
import type { CellSpec, SpecValue } from '../sheet/workbook-spec';
import { figureOf, type CountFigure } from '../status/count-figures';
import { completionRate, type Counts } from '../status/counts';
import type { PrintedColumn } from './printed-sheet';
import { cellOf, formulaOf } from './report-cells';
import { reportWords } from './report-words';

/** The figures of a count that are counted one by one, in the order of the columns; assigned stands before them and follows from them. */
export const PARTS = [
  'done-in-time',
  'done-late',
  'done-undated',
  'open-in-time',
  'open-late',
  'open-undated',
  'unreported',
] as const satisfies readonly CountFigure[];
export type PartFigure = (typeof PARTS)[number];

const words = reportWords.counts;
const groupOf = (figure: PartFigure): { group?: string } =>
  figure === 'unreported' ? {} : { group: figure.startsWith('done') ? reportWords.groups.done : reportWords.groups.open };

/** The columns of an official count: assigned, its seven parts, the completion rate, and what the office has left out. */
export const countColumns: readonly PrintedColumn[] = [
  { header: words.assigned, width: 10 },
  ...PARTS.map((figure) => ({ header: words[figure], width: 9.5, ...groupOf(figure) })),
  { header: words.rate, width: 10 },
  { header: words.excluded, width: 10 },
];

/** How one figure of a row is given: by a formula, or, where `null`, as the value alone. */
export type FigureFormula = (figure: CountFigure, column: number) => string | null;

function figureCell(style: 'number' | 'numberBold', formula: string | null, value: SpecValue): CellSpec {
  return formula === null ? cellOf(style, value) : formulaOf(style, formula, value);
}

/**
 * The cells of one row of an official count, standing from column `first` (from 0) in `row` (from 1). Assigned is always the sum of its parts, the rate the
 * share of the done ones, as formulas of the same row; the parts follow `formulaOf`.
 */
export function countCells(counts: Counts, first: number, row: number, bold: boolean, formulaFor: FigureFormula): CellSpec[] {
  const style = bold ? 'numberBold' : 'number';
  const [assigned, doneFirst, doneLast, last] = [a1(first, row), a1(first + 1, row), a1(first + 3, row), a1(first + PARTS.length, row)];
  const excluded = first + PARTS.length + 2;
  return [
    formulaOf(style, `SUM(${doneFirst}:${last})`, figureOf(counts, 'assigned')),
    ...PARTS.map((figure, i) => figureCell(style, formulaFor(figure, first + 1 + i), figureOf(counts, figure))),
    formulaOf(bold ? 'shareBold' : 'share', `IF(${assigned}=0,"",SUM(${doneFirst}:${doneLast})/${assigned})`, completionRate(counts) ?? ''),
    figureCell(style, formulaFor('excluded', excluded), figureOf(counts, 'excluded')),
  ];
}
