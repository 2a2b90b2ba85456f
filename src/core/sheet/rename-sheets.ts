import { quotedSheet } from './a1';
import type { CellSpec, ChartSpec, ConditionalFormat, InputRule, SheetSpec, WorkbookSpec } from './workbook-spec';

/**
 * A spec with some of its sheets under other names, everything that refers to them included: formulas, links, rules, looks, charts and defined names. In
 * very hidden sheets a cell that holds nothing but such a name follows too, as these tell programs where things stand.
 */
export function renameSheets(spec: WorkbookSpec, names: ReadonlyMap<string, string>): WorkbookSpec {
  if (names.size === 0) return spec;
  const references = [...names].map(([was, now]) => [`${quotedSheet(was)}!`, `${quotedSheet(now)}!`] as const);
  const moved = (reference: string): string => references.reduce((text, [was, now]) => text.replaceAll(was, () => now), reference);
  const nameOf = (name: string): string => names.get(name) ?? name;

  const cell = (one: CellSpec | null, isForPrograms: boolean): CellSpec | null => {
    if (one === null) return null;
    const { value, formula, link } = one;
    return {
      ...one,
      ...(isForPrograms && typeof value === 'string' ? { value: nameOf(value) } : {}),
      ...(formula === undefined ? {} : { formula: moved(formula) }),
      ...(link === undefined ? {} : { link: moved(link) }),
    };
  };
  const rule = (one: InputRule): InputRule => ({
    ...one,
    formula1: moved(one.formula1),
    ...(one.formula2 === undefined ? {} : { formula2: moved(one.formula2) }),
  });
  const format = (one: ConditionalFormat): ConditionalFormat => (one.kind === 'expression' ? { ...one, formula: moved(one.formula) } : one);
  const chart = (one: ChartSpec): ChartSpec => ({
    ...one,
    series: one.series.map((series) => ({
      ...series,
      ...(series.nameRef === undefined ? {} : { nameRef: moved(series.nameRef) }),
      categoriesRef: moved(series.categoriesRef),
      valuesRef: moved(series.valuesRef),
    })),
  });
  const sheet = (one: SheetSpec): SheetSpec => ({
    ...one,
    name: nameOf(one.name),
    rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((c) => cell(c, one.state === 'veryHidden')) })),
    ...(one.rules === undefined ? {} : { rules: one.rules.map(rule) }),
    ...(one.formats === undefined ? {} : { formats: one.formats.map(format) }),
    ...(one.charts === undefined ? {} : { charts: one.charts.map(chart) }),
  });
  return {
    ...spec,
    sheets: spec.sheets.map(sheet),
    names: spec.names.map(({ name, ref }) => ({ name, ref: moved(ref) })),
    ...(spec.activeSheet === undefined ? {} : { activeSheet: nameOf(spec.activeSheet) }),
  };
}
