import { dateInWords } from '../date/format-date';
import { dataWindow, sendBy } from '../date/data-window';
import { periodId, type Period } from '../date/period';
import { planSpan } from '../date/period-span';
import { periodName } from '../date/period-name';
import type { IsoDate } from '../date/iso-date';
import type { AnyField } from '../fields/fields';
import { trackingNames, trackingSheets, type TrackingRole } from '../fields/layout';
import { indicator } from '../fields/target/indicator';
import { required } from '../fields/target/required';
import { content } from '../fields/task/content';
import { TRACKING_SCHEMA, type PlanStamp, type TrackingMetadata } from '../fields/tracking-metadata';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import { quotedSheet } from '../sheet/a1';
import type { SheetSpec, WorkbookSpec } from '../sheet/workbook-spec';
import { headingOf } from './heading';
import { fittedText } from './rows/issued-text';
import { planName, taskRows, type TrackedPlan } from './rows/task-rows';
import type { TaskRow } from './rows/task-row';
import { targetRows, type TargetRow } from './rows/target-rows';
import { guideSheet } from './sheets/guide-sheet';
import { listsSheet, namedLists } from './sheets/lists-sheet';
import { metadataSheet } from './sheets/metadata-sheet';
import { overviewSheet } from './sheets/overview-sheet';
import { targetsSheet } from './sheets/targets-sheet';
import { chosenUnitCell, tasksSheet } from './sheets/tasks-sheet';
import type { TrackingContext } from './sheets/tracking-context';
import { styles, workbookFont } from './styles';
import { trackWords } from './track-words';
import { remembered, trackingMemo, type TrackingMemo } from './tracking-memo';

/** What a tracking workbook is made for: `unit` is null for a common workbook, in which one of `choices` picks its name. `asOf` is the run's day. */
export interface TrackingRequest {
  readonly plans: readonly TrackedPlan[];
  readonly unit: Unit | null;
  readonly choices: readonly Unit[];
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly toolVersion: string;
  readonly fileName: string;
  readonly protect: boolean;
  /** Shared by the workbooks of one distribution, to save time. */
  readonly memo?: TrackingMemo;
}

/** The rows of a tracking workbook. */
export interface TrackingRows {
  readonly tasks: readonly TaskRow[];
  readonly targets: readonly TargetRow[];
}

/** The rows that a workbook asks about: those of each plan in turn, numbered through. */
export function trackingRows(request: TrackingRequest): TrackingRows {
  const unitId = request.unit?.id ?? null;
  const tasks: TaskRow[] = [];
  const targets: TargetRow[] = [];
  for (const tracked of request.plans) {
    tasks.push(...taskRows(tracked, unitId, request.period, tasks.length + 1, request.memo));
    targets.push(...targetRows(tracked, unitId, request.period, targets.length + 1));
  }
  return { tasks, targets };
}

/**
 * The tracking workbook of one unit and period, or of all units in common, or null where there is nothing to ask. Settings, cut-off and sending day are
 * those of the first plan. Every formula carries the value that core calculates for it.
 */
export function trackingWorkbook(request: TrackingRequest, rows: TrackingRows = trackingRows(request)): WorkbookSpec | null {
  if (rows.tasks.length === 0) return null;
  const context = contextOf(request, rows);
  const name = context.periodName;
  const subtitle = trackWords.subtitle(request.plans.map(({ plan }) => planInWords(plan)).join('; '), dateInWords(context.cutoff, 'vi'));
  const tasks = tasksSheet(context, rows.tasks, trackWords.tasksTitle(name), subtitle);
  const targets = rows.targets.length === 0 ? null : targetsSheet(context, rows.targets, trackWords.targetsTitle(name), subtitle);
  const overview = overviewSheet(context, rows.tasks, tasks.table, trackWords.overviewTitle(name), subtitle);
  const lists = listsSheet(context.choices);
  const chosen = `${quotedSheet(trackingSheets.tasks)}!${chosenUnitCell(tasks.table.placed)}`;
  const drawn: readonly (readonly [TrackingRole, SheetSpec])[] = [
    ['guide', guideSheet(context, targets !== null)],
    ['tasks', tasks.sheet],
    ...(targets === null ? [] : [['targets', targets.sheet] as const]),
    ['overview', overview],
    ['lists', lists.sheet],
  ];
  const metadata = metadataOf(request, context, rows, drawn);
  return {
    title: trackWords.workbook(request.unit?.name ?? trackWords.everyUnit, name),
    created: request.asOf,
    font: workbookFont,
    styles,
    sheets: [...drawn.map(([, sheet]) => sheet), metadataSheet(metadata, request.unit === null ? `${chosen}&""` : undefined)],
    names: [
      { name: trackingNames.cutoff, ref: `${quotedSheet(trackingSheets.tasks)}!${tasks.table.cutoffCell}` },
      ...(request.unit === null ? [{ name: trackingNames.chosenUnit, ref: chosen }] : []),
      ...lists.names,
    ],
    activeSheet: trackingSheets.tasks,
  };
}

function contextOf(request: TrackingRequest, rows: TrackingRows): TrackingContext {
  const first = request.plans[0]!.plan;
  const withEarlier = rows.tasks.some((row) => row.previous !== null) || rows.targets.some((row) => row.previous !== '');
  return {
    plans: request.plans.map(({ plan }) => plan),
    settings: first.settings,
    unit: request.unit,
    choices: request.unit === null ? request.choices : [],
    period: request.period,
    periodName: periodName(request.period, 'vi'),
    cutoff: dataWindow(request.period, first.settings, first.document.period).last,
    sendBy: sendBy(request.period, first.settings, first.document.period),
    asOf: request.asOf,
    fileName: request.fileName,
    heading: headingOf(request.unit, first.settings, first.document.issuer),
    lists: namedLists,
    shown: { severalPlans: request.plans.length > 1, withEarlier },
    protect: request.protect,
    memo: request.memo ?? trackingMemo(),
  };
}

function planInWords({ document }: Plan): string {
  const date = document.issuedOn === undefined ? undefined : dateInWords(document.issuedOn as IsoDate, 'vi');
  return trackWords.planInWords(document.kind, document.number, date, document.issuer, document.title);
}

/** The time of a plan and of what its reports tell of: the days between the last cut-off before it and its first day belong to its first report. */
function planStamp(plan: Plan): PlanStamp {
  const [own, data] = [planSpan(plan.document.period), dataWindow({ kind: 'plan' }, plan.settings, plan.document.period)];
  const time = { first: data.first < own.first ? data.first : own.first, last: own.last };
  return { id: plan.id, version: plan.version, contentHash: plan.contentHash, title: planName(plan), time };
}

function metadataOf(
  request: TrackingRequest,
  context: TrackingContext,
  rows: TrackingRows,
  drawn: readonly (readonly [TrackingRole, SheetSpec])[],
): TrackingMetadata {
  const fitted = (text: string, { width }: AnyField): string =>
    remembered(context.memo.texts, `${width} ${text}`, () => fittedText(text, width)).text;
  return {
    schema: TRACKING_SCHEMA,
    plans: request.plans.map(({ plan }) => planStamp(plan)),
    unit: request.unit === null ? null : { id: request.unit.id, name: request.unit.name },
    chosenName: '',
    choices: context.choices.map((u) => ({ id: u.id, name: u.name })),
    periodId: periodId(request.period),
    cutoff: context.cutoff,
    asOf: request.asOf,
    toolVersion: request.toolVersion,
    sheets: drawn.map(([role, sheet]) => ({ role, name: sheet.name })),
    rows: rows.tasks.map((row) => ({
      planId: row.planId,
      occurrenceId: row.occurrence.id,
      taskId: row.task.id,
      kind: row.occurrence.kind,
      scope: row.scope,
      due: row.occurrence.due,
      timeline: row.timeline,
      text: fitted(row.content, content),
    })),
    targets: rows.targets.map((row) => ({
      planId: row.planId,
      targetId: row.target.id,
      taskId: row.taskId,
      aggregate: row.target.aggregate,
      low: row.target.low,
      unit: row.target.unit ?? '',
      required: fitted(row.required, required),
      text: fitted(row.indicator, indicator),
    })),
  };
}
