import type { CellStyle, InputRule, WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { ColumnTemplate } from '../../core/track/template/sheet-template';
import { ruleOf } from '../draw/input-rules';
import type { ColumnNow } from './look-at-sheet';

const ruleTypes: Readonly<Record<InputRule['kind'], string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  length: 'TextLength',
  custom: 'Custom',
};
const alignments = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;

/** A formula as Excel may have spelt it anew: without spaces, in capitals. */
const comparable = (formula: string): string => formula.replace(/\s+/g, '').toUpperCase();

/** Whether the cells of a column still have the rule of their template, all of them the same. */
export function hasRule({ range }: ColumnNow, rule: InputRule): boolean {
  const { type, rule: now } = range.dataValidation;
  if (type !== ruleTypes[rule.kind]) return false;
  const wanted = ruleOf(rule);
  if (wanted.list !== undefined) return comparable(String(now.list?.source)) === comparable(String(wanted.list.source));
  return wanted.custom === undefined || comparable(String(now.custom?.formula)) === comparable(String(wanted.custom.formula));
}

function looksLike({ range: { format } }: ColumnNow, style: CellStyle, font: WorkbookSpec['font']): boolean {
  const { fill, font: now, protection } = format;
  return (
    fill.color === `#${style.fill ?? 'FFFFFF'}` &&
    now.name === font.name &&
    now.bold === (style.bold ?? false) &&
    now.italic === (style.italic ?? false) &&
    now.color === `#${style.color ?? '000000'}` &&
    format.horizontalAlignment === (style.align === undefined ? 'General' : alignments[style.align]) &&
    format.wrapText === (style.wrap ?? false) &&
    protection.locked === !(style.unlocked ?? false)
  );
}

/** Whether the cells of a column still look as their template says. Sizes of type may differ from row to row; a size is compared where all are one. */
export function hasLooks(now: ColumnNow, { styles }: ColumnTemplate, font: WorkbookSpec['font']): boolean {
  const [first] = styles;
  if (first === undefined) return true;
  const sizes = new Set(styles.map((style) => style.size ?? font.size));
  const [size] = sizes;
  const formats = now.range.numberFormat as readonly (readonly unknown[])[];
  return (
    looksLike(now, first, font) &&
    (sizes.size > 1 || now.range.format.font.size === size) &&
    styles.every(({ format }, i) => format === undefined || formats[i]?.[0] === format)
  );
}

/** Whether a cell's formula or value is the one given, however Excel has spelt it. */
export function sameFormula(there: unknown, given: string): boolean {
  return comparable(String(there ?? '')) === comparable(given);
}

/** The rows of a column (from 0) in which the template's formula does not stand, with what stands there. */
export function lostFormulas(
  now: ColumnNow,
  { formulas }: ColumnTemplate,
): { readonly row: number; readonly was: string | number | boolean; readonly put: string }[] {
  const there = (now.formulas?.formulas ?? []) as readonly (readonly unknown[])[];
  return (formulas ?? []).flatMap((formula, row) => {
    const was = (there[row]?.[0] ?? '') as string | number | boolean;
    return formula === null || sameFormula(was, `=${formula}`) ? [] : [{ row, was, put: `=${formula}` }];
  });
}

const column = /^([A-Z]+)(\d+):[A-Z]+\d+$/;

/** The cell of a row (from 0) in a range of one column. */
export function cellAt(ref: string, row: number): string {
  const [, letters = '', first = '1'] = column.exec(ref) ?? [];
  return letters === '' ? ref : `${letters}${Number(first) + row}`;
}
