import type { SheetSpec } from '../../core/sheet/workbook-spec';
import type { Step } from './step';
import { step } from './step';

// The plainest of Excel's styles: the look of the cells is their own.
const plainStyle = 'TableStyleLight1';

/** Tables over cells that are already written, and the filter of a sheet without tables. */
export function tableSteps(sheet: SheetSpec): Step[] {
  const tables = (sheet.tables ?? []).map((spec) =>
    step(7, 200, (place) => {
      const table = place.sheet.tables.add(spec.ref, true);
      table.name = spec.name;
      table.style = plainStyle;
      table.showBandedRows = false;
      table.showFilterButton = spec.filter !== false;
    }),
  );
  const { filterRef } = sheet;
  if (filterRef === undefined) return tables;
  return [
    ...tables,
    step(3, 100, (place) => {
      place.sheet.autoFilter.apply(place.sheet.getRange(filterRef));
    }),
  ];
}
