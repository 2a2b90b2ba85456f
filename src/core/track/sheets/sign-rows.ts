import { a1 } from '../../sheet/a1';
import { trackWords } from '../track-words';
import { cell, rowOf } from './cells';
import type { Block, HeadColumns } from './head-rows';
import type { TrackingContext } from './tracking-context';

/** The signature block below a table: place and date, who prepared it and who signs, with room for the signatures. `top` is its first row, from 1. */
export function signRows(context: TrackingContext, columns: HeadColumns, top: number): Block {
  const { heading } = context;
  const [left, right] = [columns.left[0], columns.right[0]];
  const year = context.cutoff.slice(0, 4);
  const pair = (style: 'sign' | 'signHint', prepared: string, signer: string) =>
    rowOf(
      new Map([
        [left, cell(style, prepared)],
        [right, cell(style, signer)],
      ]),
    );
  return {
    rows: [
      { cells: [] },
      rowOf(new Map([[right, cell('signDate', trackWords.signDate(heading.place, year))]])),
      pair('sign', trackWords.preparedBy, heading.signer),
      pair('signHint', trackWords.signHint.prepared, trackWords.signHint.signer),
      { cells: [] },
      { cells: [] },
      { cells: [] },
      pair('sign', '', ''),
    ],
    merges: [1, 2, 3, 7].flatMap((i) => {
      const row = top + i;
      return [
        ...(i === 1 ? [] : [`${a1(columns.left[0], row)}:${a1(columns.left[1], row)}`]),
        `${a1(columns.right[0], row)}:${a1(columns.right[1], row)}`,
      ];
    }),
  };
}
