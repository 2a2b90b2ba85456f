import type { PlacedField } from '../../fields/place-fields';
import { a1 } from '../../sheet/a1';
import type { CellSpec, RowSpec } from '../../sheet/workbook-spec';
import { columnPoints, lineHeight, lineCount } from '../../sheet/text-height';
import { workbookFont, type StyleName } from '../styles';
import { cell, rowOf } from './cells';
import type { TrackingContext } from './tracking-context';

/** Where the heading of a table sheet stands: columns from 0, both ends included. */
export interface HeadColumns {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  readonly whole: readonly [number, number];
}

/** Rows from the top with the merges they need. */
export interface Block {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly string[];
}

/** The width of visible columns in characters. */
export function widthOf(placed: readonly PlacedField[], [first, last]: readonly [number, number]): number {
  return placed.filter((p) => !p.hidden && p.column >= first && p.column <= last).reduce((sum, p) => sum + p.field.width, 0);
}

function heightOf(text: string, characters: number, size: number, bold: boolean): number {
  return lineCount(text, columnPoints(characters, workbookFont.size), size, bold) * lineHeight(size) + 2;
}

/**
 * The four rows above a table: who reports and the national or Party heading, then title and subtitle. In a common workbook the second row's left
 * cell is where a unit picks its name.
 */
export function headRows(
  context: TrackingContext,
  placed: readonly PlacedField[],
  columns: HeadColumns,
  title: string,
  subtitle: string,
): Block {
  const { heading } = context;
  const common = context.unit === null;
  const pairs: readonly (readonly [[StyleName, string], [StyleName, string]])[] = [
    [
      ['agency', heading.parentBody],
      ['agencyBold', heading.motto[0]],
    ],
    [
      [common ? 'chosenUnit' : 'agencyBold', heading.body],
      ['agencyBold', heading.motto[1]],
    ],
  ];
  const span = (row: number, [first, last]: readonly [number, number]) => (first === last ? [] : [`${a1(first, row)}:${a1(last, row)}`]);
  const single = (row: number, style: StyleName, text: string, size: number): RowSpec =>
    rowOf(new Map<number, CellSpec>([[columns.whole[0], cell(style, text)]]), {
      height: heightOf(text, widthOf(placed, columns.whole), size, row === 3),
    });
  return {
    rows: [
      ...pairs.map(([left, right]) =>
        rowOf(
          new Map([
            [columns.left[0], cell(...left)],
            [columns.right[0], cell(...right)],
          ]),
          {
            height: Math.max(
              heightOf(left[1], widthOf(placed, columns.left), workbookFont.size, true),
              heightOf(right[1], widthOf(placed, columns.right), workbookFont.size, true),
            ),
          },
        ),
      ),
      single(3, 'title', title, 14),
      single(4, 'subtitle', subtitle, workbookFont.size),
    ],
    merges: [
      ...[1, 2].flatMap((row) => [...span(row, columns.left), ...span(row, columns.right)]),
      ...[3, 4].flatMap((row) => span(row, columns.whole)),
    ],
  };
}
