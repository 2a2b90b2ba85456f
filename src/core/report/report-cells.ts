import { parseIsoDate } from '../date/iso-date';
import { serialOf } from '../date/serial';
import { fittingText } from '../sheet/fitting-text';
import type { CellSpec, SpecValue } from '../sheet/workbook-spec';
import type { ReportStyle } from './report-styles';

/** A cell with a look and a value; a link leads to a place of the same workbook. */
export function cellOf(style: ReportStyle, value: SpecValue = null, link?: string): CellSpec {
  const cell: { style: ReportStyle; value?: SpecValue; link?: string } = { style };
  if (value !== null) cell.value = typeof value === 'string' ? fittingText(value) : value;
  if (link !== undefined) cell.link = link;
  return cell;
}

/**
 * Makes cells of which equal ones are one and the same object: a sheet of many rows repeats names, statuses and blanks, and holds each once.
 */
export function sharedCells(): (style: ReportStyle, value?: SpecValue) => CellSpec {
  const known = new Map<ReportStyle, Map<SpecValue, CellSpec>>();
  return (style, value = null) => {
    let ofStyle = known.get(style);
    if (ofStyle === undefined) known.set(style, (ofStyle = new Map()));
    let cell = ofStyle.get(value);
    if (cell === undefined) ofStyle.set(value, (cell = cellOf(style, value)));
    return cell;
  };
}

/** A cell with a figure of a target; a number format with optional decimals would leave a decimal sign behind whole numbers, so these have one of their own. */
export function figureCell(value: number | null): CellSpec {
  return cellOf(value === null || Number.isInteger(value) ? 'figure' : 'figureParts', value);
}

/** A cell with a formula and the value that core calculated for it. */
export function formulaOf(style: ReportStyle, formula: string, value: SpecValue): CellSpec {
  return { style, formula, value };
}

/** A cell with a date (ISO) as a serial; blank for null and for days before 1900. */
export function dateCell(date: string | null | undefined, make: (style: ReportStyle, value?: SpecValue) => CellSpec = cellOf): CellSpec {
  const iso = parseIsoDate(date ?? '');
  return make('date', iso === null ? null : serialOf(iso));
}
