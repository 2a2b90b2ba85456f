import { columnLetters } from '../../core/sheet/a1';
import type { SheetTemplate } from '../../core/track/template/sheet-template';

/** One column of a table as Excel holds it, to be compared with its template. */
export interface ColumnNow {
  readonly range: Excel.Range;
  /** Null where the template has no formulas in the column. */
  readonly formulas: Excel.Range | null;
}

/** A sheet as Excel holds it, once what was asked has come. */
export interface SheetNow {
  readonly template: SheetTemplate;
  readonly sheet: Excel.Worksheet;
  readonly columns: readonly ColumnNow[];
  readonly heads: readonly Excel.Range[];
  readonly conditional: Excel.ConditionalFormatCollection;
}

const looks = [
  ...['fill/color', 'font/name', 'font/size', 'font/bold', 'font/italic', 'font/color', 'horizontalAlignment', 'wrapText'],
  'protection/locked',
].map((property) => `format/${property}`);

/** Asks for what a template is compared with: looks and rules column by column, never cell by cell; formulas and numbers of formats as blocks. */
export function lookAtSheet(sheet: Excel.Worksheet, template: SheetTemplate): SheetNow {
  sheet.load('protection/protected');
  const columns = template.columns.map(({ ref, formulas }): ColumnNow => {
    const range = sheet.getRange(ref).load(['numberFormat', ...looks, 'dataValidation/type', 'dataValidation/rule'].join(','));
    return { range, formulas: formulas === null ? null : sheet.getRange(ref).load('formulas') };
  });
  const heads = template.heads.map(({ cell }) => sheet.getRange(cell).load('values,formulas,format/fill/color,format/font/bold'));
  const [from, to] = [Math.min(...template.columns.map((c) => c.column)), Math.max(...template.columns.map((c) => c.column))];
  const last = template.firstRow + (template.columns[0]?.styles.length ?? 1) - 1;
  const conditional = sheet.getRange(`${columnLetters(from)}${template.firstRow}:${columnLetters(to)}${last}`).conditionalFormats;
  conditional.load('items/type');
  return { template, sheet, columns, heads, conditional };
}
