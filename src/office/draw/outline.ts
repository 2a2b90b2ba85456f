import { columnLetters } from '../../core/sheet/a1';
import type { SheetSpec } from '../../core/sheet/workbook-spec';
import { supports } from '../host';
import { runsOfNumbers } from './rectangles';
import type { Step } from './step';
import { step } from './step';

const outlineSet = '1.10';

/** Whether this Excel can fold rows and columns; where it cannot, hidden ones stay hidden, without the button to unfold them. */
export const canFold = (): boolean => supports(outlineSet);

function levels(items: readonly { readonly outline?: number }[], group: (from: number, to: number) => Step): Step[] {
  const deepest = items.reduce((most, item) => Math.max(most, item.outline ?? 0), 0);
  return Array.from({ length: deepest }, (_, i) => i + 1).flatMap((level) =>
    runsOfNumbers(items.flatMap((item, i) => ((item.outline ?? 0) >= level ? [i] : []))).map(([from, to]) => group(from, to)),
  );
}

/** Folds rows and columns, level by level. */
export function outlineSteps(sheet: SheetSpec): Step[] {
  if (!canFold()) return [];
  return [
    ...levels(sheet.rows, (from, to) =>
      step(2, 0, (place) => {
        place.sheet.getRange(`${from + 1}:${to + 1}`).group('ByRows');
      }),
    ),
    ...levels(sheet.columns, (from, to) =>
      step(2, 0, (place) => {
        place.sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).group('ByColumns');
      }),
    ),
  ];
}
