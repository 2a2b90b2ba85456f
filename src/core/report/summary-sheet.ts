import type { SectionId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { SectionTally } from '../rollup/tally';
import { a1, absoluteRange, quotedSheet } from '../sheet/a1';
import type { CellSpec, SheetSpec } from '../sheet/workbook-spec';
import { countFormula } from '../status/count-formula';
import type { CountFigure } from '../status/count-figures';
import type { Counts } from '../status/counts';
import { countCells, countColumns } from './count-cells';
import { detailColumn, type DetailPlaces } from './detail-sheet';
import { bodyRow, printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import type { ReportStyle } from './report-styles';
import { reportWords } from './report-words';
import type { ChartedRows } from './stacked-chart';
import type { UnitsSheet } from './units-sheet';

const words = reportWords;
const ASSIGNED = 2;
const columns: readonly PrintedColumn[] = [
  { header: words.number, width: 7 },
  { header: words.section, width: 38 },
  ...countColumns,
  { header: words.counts.coverage, width: 11 },
];
/** Section formulas reach all of `Chi tiết`; beyond this many cells to visit they are values, so that the workbook opens at once. */
const MOST_VISITED = 3_000_000;

/** The sheet `Tổng hợp` and where its sections stand with their lượt giao. */
export interface SummarySheet {
  readonly sheet: SheetSpec;
  readonly charted: ChartedRows;
}

/** Names sections by their titles; a numbered item without one is named by its task. */
function sectionNamer({ tasks }: Pick<Plan, 'tasks'>): (tally: SectionTally) => string {
  const firstTasks = new Map<SectionId | null, string>();
  for (const task of tasks) if (!firstTasks.has(task.sectionId)) firstTasks.set(task.sectionId, task.shortName);
  return ({ section }) => section.title ?? firstTasks.get(section.id) ?? section.text?.[0] ?? section.number;
}

function nameStyle(depth: number): ReportStyle {
  return depth === 0 ? 'bold' : depth === 1 ? 'textIndent1' : 'textIndent2';
}

/**
 * The sheet `Tổng hợp`: lượt giao and số nhiệm vụ by section and in all. The total follows from `Theo đơn vị`, sections from `Chi tiết` as long as that
 * can be calculated at once.
 */
export function summarySheet(context: ReportContext, places: DetailPlaces, unitsSheet: UnitsSheet): SummarySheet {
  const { tally } = context.rollUp;
  const { sections, all } = tally;
  const sectionName = sectionNamer(context.rollUp.plan);
  const first = bodyRow(columns);
  const detail = quotedSheet(words.sheets.detail);
  const range = (column: number): string => `${detail}!${absoluteRange(column, places.first, column, places.last)}`;
  const byFormula = (places.last - places.first + 1) * sections.length * 9 <= MOST_VISITED;
  const rows: PrintedRow[] = [];
  const rowNumber = (): number => first + rows.length;
  const band = (text: string): void =>
    void rows.push({ cells: [cellOf('band', text), ...columns.slice(1).map(() => cellOf('band'))], spread: columns.length });
  const coverage = (reported: number, expected: number): CellSpec => cellOf('textCenter', `${reported}/${expected}`);
  const sectionRow = (tallied: SectionTally, counts: Counts, formulaFor: (figure: CountFigure) => string | null): PrintedRow => {
    const { reported, expected } = tallied.counts.coverage;
    return {
      cells: [
        cellOf('textCenter', tallied.section.number.replace(/[.)\s]+$/, '')),
        cellOf(nameStyle(tallied.depth), sectionName(tallied)),
        ...countCells(counts, ASSIGNED, rowNumber(), tallied.depth === 0, formulaFor),
        coverage(reported.length, expected.length),
      ],
    };
  };
  const totalRow = (counts: Counts, formulaFor: (figure: CountFigure, column: number) => string | null): PrintedRow => ({
    cells: [
      cellOf('bold'),
      cellOf('bold', words.total),
      ...countCells(counts, ASSIGNED, rowNumber(), true, formulaFor),
      coverage(all.coverage.reported.length, all.coverage.expected.length),
    ],
  });

  band(words.turns);
  const firstSection = rowNumber();
  for (const tallied of sections) {
    const where = [{ range: range(detailColumn.section), equals: `"*/${tallied.section.id}/*"` }];
    rows.push(
      sectionRow(tallied, tallied.counts.turns, (figure) => (byFormula ? countFormula(figure, range(detailColumn.bucket), where) : null)),
    );
  }
  const units = quotedSheet(words.sheets.units);
  rows.push(
    totalRow(all.turns, (_figure, column) => `${units}!${a1(column - ASSIGNED + unitsSheet.charted.assignedColumn, unitsSheet.totalRow)}`),
  );
  band(words.tasks);
  for (const tallied of sections) rows.push(sectionRow(tallied, tallied.counts.tasks, () => null));
  rows.push(totalRow(all.tasks, () => null));
  const sheet = printedSheet(context, {
    name: words.sheets.summary,
    title: words.titles.summary(context.periodName.toUpperCase()),
    columns,
    rows,
    notes: [words.formulaNote, words.elsewhere].map((text): PrintedRow => ({ cells: [cellOf('note', text)], spread: columns.length })),
    freezeColumns: 2,
    tabColor: '1F4E79',
  });
  const charted = {
    sheet: words.sheets.summary,
    names: sections.map(sectionName),
    counts: sections.map((t) => t.counts.turns),
    firstRow: firstSection,
    nameColumn: 1,
    assignedColumn: ASSIGNED,
  };
  return { sheet, charted };
}
