import { a1 } from '../../core/sheet/a1';
import type { SheetSpec } from '../../core/sheet/workbook-spec';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** Sets the places that a click leads to. It comes before the values: Excel fills an empty linked cell with the place's name. */
export function linkSteps(sheet: SheetSpec): Step[] {
  return sheet.rows.flatMap((row, i) =>
    row.cells.flatMap((cell, column) => {
      const link = cell?.link;
      if (link === undefined) return [];
      return step(2, jsonBytes(link), (place) => {
        place.sheet.getRange(a1(column, i + 1)).hyperlink = { documentReference: link };
      });
    }),
  );
}
