import type { UnitId } from '../plan/ids';
import type { Target } from '../plan/target';
import type { FigureName } from '../rollup/combine-figures';
import { FIGURES, type TargetFigure } from '../rollup/target-figures';
import { figureWidth } from '../sheet/figure-width';
import type { CellSpec, SheetSpec } from '../sheet/workbook-spec';
import { targetWords } from '../track/target-words';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, figureCell } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';
import { standingFirst } from './standing-first';

const words = reportWords.target;
const columnsFor = (targets: readonly TargetFigure[], lastYears: readonly (number | null)[]): readonly PrintedColumn[] => [
  { header: reportWords.number, width: 5 },
  { header: words.name, width: 38 },
  { header: words.required, width: 13 },
  { header: words.measure, width: 13 },
  ...FIGURES.map((name): PrintedColumn => ({
    header: words[name],
    width: figureWidth(targets.map(({ figures }) => figures[name])),
    group: words.figures,
  })),
  { header: words.lastYear, width: figureWidth(lastYears) },
  { header: words.share, width: 10 },
  { header: words.verdict, width: 12 },
  { header: words.coverage, width: 10 },
  { header: words.units, width: 40 },
];
const MOST_NAMED = 30;

/** The id of the same period a year before, or null for the plan as a whole. */
export function samePeriodLastYear(id: string): string | null {
  const m = /^(\d{4})(.*)$/.exec(id);
  return m === null ? null : `${Number(m[1]) - 1}${m[2]!}`;
}

function names(context: ReportContext, units: readonly UnitId[]): string {
  const shown = units.slice(0, MOST_NAMED).map(context.unitName).join(', ');
  return units.length > MOST_NAMED ? `${shown} ${words.others(units.length - MOST_NAMED)}` : shown;
}

/** Why a figure that units gave is left empty. */
function uncombined({ target, figures, values }: TargetFigure): string[] {
  if (!FIGURES.some((f) => figures[f] === null && values.some((v) => v.values[f] !== undefined))) return [];
  return [target.aggregate === 'ratio' ? words.noBase : words.notCombined];
}

/** Figures that stand for fewer units than have reported on the target: a total never looks more whole than it is. */
function fewer({ figures, values }: TargetFigure): string[] {
  return FIGURES.flatMap((name) => {
    const given = values.filter((v) => v.values[name] !== undefined).length;
    return figures[name] === null || given === values.length ? [] : [words.fromFewer(words[name], given, values.length)];
  });
}

/** Why a target that units reported on is judged neither met nor not met. */
function unjudged(figure: TargetFigure): string[] {
  const { values, met, attained, reported, requirement } = figure;
  if (met !== null || reported.length === 0) return [];
  const said = (name: FigureName): boolean => values.some((v) => v.values[name] !== undefined);
  if (!FIGURES.some(said)) return [words.noFigure];
  if (attained !== null) return [words.unknownLevel[requirement.unknown ?? 'no-figure']];
  const { judgedBy, unknown } = requirement;
  if (unknown !== null) return [words.unknownLevel[unknown]];
  return judgedBy.some(said) ? [] : [words.notSaid[judgedBy[0]!]];
}

/** The units whose files say different things of a target, so that what they say does not count yet. */
function differing({ rollUp }: ReportContext, { target, expected }: TargetFigure): UnitId[] {
  const isFigure = (field: string): boolean => field === 'reached' || FIGURES.some((f) => f === field);
  const units = rollUp.consolidation.conflicts.filter((c) => c.rowId === target.id && isFigure(c.field)).map((c) => c.unitId);
  return expected.filter((u) => units.includes(u));
}

function remark(context: ReportContext, figure: TargetFigure, differ: readonly UnitId[]): string {
  const { target, reached, notReached, expected } = figure;
  const [unreported, missing] = [figure.unreported, expected.filter((u) => !figure.reported.includes(u))].map((units) =>
    units.filter((u) => !differ.includes(u)),
  ) as [UnitId[], UnitId[]];
  const differs = differ.length > 0 ? [words.differing(names(context, differ))] : [];
  if (target.aggregate === 'unit-share' || reached.length + notReached.length > 0) {
    return [
      ...(target.aggregate === 'unit-share' ? [] : uncombined(figure)),
      words.reached(reached.length, expected.length),
      ...(notReached.length > 0 ? [words.notReached(names(context, notReached))] : []),
      ...differs,
      ...(unreported.length > 0 ? [words.unreported(names(context, unreported))] : []),
      ...(reached.length > 0 ? [words.reachedBy(names(context, reached))] : []),
    ].join('\n');
  }
  const notes = [...uncombined(figure), ...fewer(figure), ...unjudged(figure), ...differs];
  if (missing.length > 0 && missing.length < expected.length) notes.push(words.unreported(names(context, missing)));
  return notes.join('\n');
}

function lastYear(context: ReportContext, target: Target): number | null {
  const id = samePeriodLastYear(context.rollUp.periodId);
  const figures =
    standingFirst(context)
      .find((s) => s.periodId === id)
      ?.targets.filter((t) => t.targetId === target.id) ?? [];
  return (figures.find((f) => f.figure === 'inPeriod') ?? figures.find((f) => f.figure === 'reached'))?.value ?? null;
}

function shareCell({ attained, required, target }: TargetFigure): CellSpec {
  const known = attained !== null && required !== null && required !== 0 && !['increase', 'decrease', 'reach'].includes(target.op);
  return cellOf('share', known ? attained / required : null);
}

function verdict({ met, reported, expected }: TargetFigure, differ: readonly UnitId[]): string {
  if (reported.length === 0) return expected.length === 0 || differ.length > 0 ? words.unknown : reportWords.counts.unreported;
  return met === null ? words.unknown : met ? words.met : words.notMet;
}

/** The sheet `Chỉ tiêu`: every target with what is required and the four figures, by its own aggregate; for a unit-share all units by name. */
export function targetsSheet(context: ReportContext): SheetSpec {
  const { targets } = context.rollUp;
  const lastYears = targets.map(({ target }) => lastYear(context, target));
  const columns = columnsFor(targets, lastYears);
  const rows = targets.map((figure, i): PrintedRow => {
    const { target, taskId, figures, reported, expected } = figure;
    const differ = differing(context, figure);
    const task = taskId === null ? undefined : context.task(taskId);
    return {
      cells: [
        cellOf('textCenter', i + 1),
        cellOf('text', task === undefined ? target.raw : targetWords.ofTask(target.raw, task.shortName)),
        cellOf('textCenter', targetWords.required(target, figure.requirement)),
        cellOf('textCenter', targetWords.measure(target)),
        figureCell(figures.inPeriod),
        figureCell(figures.sinceYear),
        figureCell(figures.sincePlan),
        figureCell(figures.estimated),
        figureCell(lastYears[i]!),
        shareCell(figure),
        cellOf('textCenter', verdict(figure, differ)),
        cellOf('textCenter', `${reported.length}/${expected.length}`),
        cellOf('text', remark(context, figure, differ)),
      ],
    };
  });
  const none: PrintedRow[] = targets.length === 0 ? [{ cells: [cellOf('note', words.none)], spread: columns.length }] : [];
  return printedSheet(context, {
    name: reportWords.sheets.targets,
    title: reportWords.titles.targets(context.periodName.toUpperCase()),
    columns,
    rows: [...rows, ...none],
    freezeColumns: 2,
    tabColor: '548235',
  });
}
