import type { Scalar } from '../book';
import { edges, guard, setFormat, uniform } from '../cells';
import { invalidArgument } from '../host-error';
import type { HostMembers, HostObject } from '../host-class';
import { defineClass, object } from '../host-class';
import type { Rect } from '../rect';
import { eachCell, sheetColumns, sheetRows } from '../rect';
import type { RangeTarget } from './range-target';

/** Members that set one key of the format of every cell. */
function formatMembers(prefix: string, properties: readonly string[]): HostMembers<RangeTarget> {
  return {
    get: Object.fromEntries(properties.map((p) => [p, (t: RangeTarget) => uniform(t.sheet, t.areas, prefix + p)])),
    set: Object.fromEntries(
      properties.map((p) => [
        p,
        (t: RangeTarget, value: unknown) => {
          guard(t.sheet, t.areas, 'format');
          if (p === 'Color' && !/^#[0-9A-F]{6}$/i.test(String(value))) throw invalidArgument(`colour ${String(value)}`);
          for (const area of t.areas) setFormat(t.sheet, area, prefix + p, value as Scalar);
        },
      ]),
    ),
  };
}

const general = formatMembers('', ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'IndentLevel']);

function sizes(of: 'row' | 'column'): { get: (t: RangeTarget) => number | null; set: (t: RangeTarget, value: unknown) => void } {
  const map = (t: RangeTarget): Map<number, number> => (of === 'row' ? t.sheet.rowHeights : t.sheet.columnWidths);
  const each = (rect: Rect): number[] =>
    Array.from({ length: of === 'row' ? rect.rows : rect.columns }, (_, i) => (of === 'row' ? rect.row : rect.column) + i);
  return {
    get: (t) => {
      const seen = new Set(t.areas.flatMap(each).map((i) => map(t).get(i) ?? (of === 'row' ? 15 : 48)));
      return seen.size === 1 ? ([...seen][0] ?? null) : null;
    },
    set: (t, value) => {
      guard(t.sheet, t.areas, 'structure');
      if (typeof value !== 'number' || value < 0 || value > (of === 'row' ? 409.5 : 1400)) throw invalidArgument(`size ${String(value)}`);
      for (const i of t.areas.flatMap(each)) map(t).set(i, value);
    },
  };
}

export const rangeFormat = defineClass<RangeTarget>({
  get: {
    ...general.get,
    Fill: (t) => object('RangeFill', t),
    Font: (t) => object('RangeFont', t),
    Borders: (t) => object('RangeBorderCollection', t),
    Protection: (t) => object('FormatProtection', t),
    RowHeight: sizes('row').get,
    ColumnWidth: sizes('column').get,
  },
  set: { ...general.set, RowHeight: sizes('row').set, ColumnWidth: sizes('column').set },
});

export const rangeFont = defineClass<RangeTarget>(formatMembers('font.', ['Name', 'Size', 'Color', 'Bold', 'Italic', 'Underline']));
export const formatProtection = defineClass<RangeTarget>(formatMembers('protection.', ['Locked', 'FormulaHidden']));
export const rangeFill = defineClass<RangeTarget>({
  ...formatMembers('fill.', ['Color']),
  call: {
    Clear: (t) => {
      for (const area of t.areas) setFormat(t.sheet, area, 'fill.Color', '#FFFFFF');
    },
  },
});

const inner = ['InsideHorizontal', 'InsideVertical'] as const;

/** One border line of a range; an edge belongs to the cells along it, an inner line to the cells on both sides. */
interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

export const rangeBorderCollection = defineClass<RangeTarget>({
  item: (t, index): HostObject => {
    if (![...edges, ...inner].includes(index as never)) throw invalidArgument(`border ${String(index)}`);
    return object('RangeBorder', { range: t, index: String(index) } satisfies BorderTarget);
  },
});

function alongEdge(rect: Rect, edge: string, visit: (row: number, column: number) => void): void {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  if (edge === 'EdgeTop') eachCell({ ...rect, rows: 1 }, visit);
  else if (edge === 'EdgeBottom') eachCell({ ...rect, row: last.row, rows: 1 }, visit);
  else if (edge === 'EdgeLeft') eachCell({ ...rect, columns: 1 }, visit);
  else eachCell({ ...rect, column: last.column, columns: 1 }, visit);
}

function setBorder(target: BorderTarget, property: string, value: Scalar): void {
  const { sheet, areas } = target.range;
  guard(sheet, areas, 'format');
  for (const rect of areas) {
    if (rect.rows === sheetRows || rect.columns === sheetColumns)
      throw new Error('the host does not keep borders of whole rows or columns');
    const put = (edge: string) => (row: number, column: number) => {
      setFormat(sheet, { row, column, rows: 1, columns: 1 }, `border.${edge}.${property}`, value);
    };
    if (target.index === 'InsideHorizontal') {
      if (rect.rows === 1) throw invalidArgument('a single row has no inside horizontal border');
      eachCell({ ...rect, rows: rect.rows - 1 }, put('EdgeBottom'));
      eachCell({ ...rect, row: rect.row + 1, rows: rect.rows - 1 }, put('EdgeTop'));
    } else if (target.index === 'InsideVertical') {
      if (rect.columns === 1) throw invalidArgument('a single column has no inside vertical border');
      eachCell({ ...rect, columns: rect.columns - 1 }, put('EdgeRight'));
      eachCell({ ...rect, column: rect.column + 1, columns: rect.columns - 1 }, put('EdgeLeft'));
    } else alongEdge(rect, target.index, put(target.index));
  }
}

/** A property of the line along an edge; null where it is not the same all along. */
function borderAlong({ range, index }: BorderTarget, property: string): Scalar | null {
  if (!edges.includes(index as never)) throw new Error('the host does not tell inner borders');
  const seen = new Set<Scalar | null>();
  for (const rect of range.areas) {
    alongEdge(rect, index, (row, column) =>
      seen.add(uniform(range.sheet, [{ row, column, rows: 1, columns: 1 }], `border.${index}.${property}`)),
    );
  }
  const [only] = seen;
  return seen.size === 1 ? (only ?? null) : null;
}

const borderProperties = ['Style', 'Color', 'Weight'];
export const rangeBorder = defineClass<BorderTarget>({
  get: Object.fromEntries(borderProperties.map((p) => [p, (t: BorderTarget) => borderAlong(t, p)])),
  set: Object.fromEntries(
    borderProperties.map((p) => [
      p,
      (t: BorderTarget, value: unknown) => {
        setBorder(t, p, value as Scalar);
      },
    ]),
  ),
});
