import { parseIsoDate } from '../date/iso-date';
import { serialOf } from '../date/serial';
import type { CellSpec, SpecValue } from '../sheet/workbook-spec';
import type { ReportStyle } from './report-styles';

/** A cell with a look and a value; a link leads to a place of the same workbook. */
export function cellOf(style: ReportStyle, value: SpecValue = null, link?: string): CellSpec {
  return { style, ...(value === null ? {} : { value }), ...(link === undefined ? {} : { link }) };
}

/** A cell with a formula and the value that core calculated for it. */
export function formulaOf(style: ReportStyle, formula: string, value: SpecValue): CellSpec {
  return { style, formula, value };
}

/** A cell with a date (ISO) as a serial; blank for null and for days before 1900. */
export function dateCell(date: string | null | undefined): CellSpec {
  const iso = parseIsoDate(date ?? '');
  return cellOf('date', iso === null ? null : serialOf(iso));
}
