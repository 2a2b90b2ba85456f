import { absoluteRange, quotedSheet } from '../sheet/a1';
import type { ChartSeries, ChartSpec } from '../sheet/workbook-spec';
import { figureOf } from '../status/count-figures';
import type { Counts } from '../status/counts';
import { PARTS, type PartFigure } from './count-cells';
import { reportWords } from './report-words';

const s = reportWords.series;
/** From dark to light, so that neighbours differ in grey as well. */
const LOOK: Readonly<Record<PartFigure, { readonly name: string; readonly color: string }>> = {
  'done-in-time': { name: s.doneInTime, color: '1F4E79' },
  'done-late': { name: s.doneLate, color: '2E75B6' },
  'done-undated': { name: s.doneUndated, color: '9DC3E6' },
  'open-in-time': { name: s.openInTime, color: 'BFBFBF' },
  'open-late': { name: s.openLate, color: 'C55A11' },
  'open-undated': { name: s.openUndated, color: 'E7E6E6' },
  unreported: { name: s.unreported, color: 'F4E3C1' },
};

/** Rows of counts that a chart shows: their names and counts, the first and last row (from 1), and the columns (from 0) of names and of assigned. */
export interface ChartedRows {
  readonly sheet: string;
  readonly names: readonly string[];
  readonly counts: readonly Counts[];
  readonly firstRow: number;
  readonly nameColumn: number;
  readonly assignedColumn: number;
}

/** A horizontal stacked chart of counts: one bar for each row, one colour for each part of what was assigned; parts that are nowhere are left out. */
export function stackedChart(
  name: string,
  title: string,
  alt: string,
  rows: ChartedRows,
  place: Pick<ChartSpec, 'from' | 'to'>,
): ChartSpec {
  const sheet = quotedSheet(rows.sheet);
  const lastRow = rows.firstRow + rows.counts.length - 1;
  const column = (at: number): string => `${sheet}!${absoluteRange(at, rows.firstRow, at, lastRow)}`;
  const series = PARTS.flatMap((figure, i): ChartSeries[] => {
    const values = rows.counts.map((c) => figureOf(c, figure));
    if (values.every((v) => v === 0)) return [];
    const look = LOOK[figure];
    return [
      {
        name: look.name,
        categoriesRef: column(rows.nameColumn),
        categories: rows.names,
        valuesRef: column(rows.assignedColumn + 1 + i),
        values,
        color: look.color,
      },
    ];
  });
  return { name, kind: 'stacked', horizontal: true, title, alt, ...place, series };
}
