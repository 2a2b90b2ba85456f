import { parseIsoDate } from '../date/iso-date';
import { issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import { result, type Result } from '../issue/result';
import { isTaskId, type TargetId, type UnitId } from '../plan/ids';
import { aggregateSchema } from '../plan/target';
import type { CellValue, SheetRow, SheetRows } from '../sheet/sheet-rows';
import { trackingSheets, type TrackingRole } from './layout';
import {
  ROW_KINDS,
  ROW_SCOPES,
  TRACKING_SCHEMA,
  type IssuedRow,
  type IssuedTarget,
  type PlanStamp,
  type TrackingMetadata,
  type UnitStamp,
} from './tracking-metadata';

const NAME = TRACKING_SCHEMA.slice(0, TRACKING_SCHEMA.indexOf('@') + 1);
const LONGEST_CODE = 80;
const roles = Object.keys(trackingSheets) as TrackingRole[];

function plain(value: CellValue): string {
  if (typeof value === 'string') return value.trim();
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** The texts of the first cells of a line by column, up to the longest line. */
function textsOf(row: SheetRow): string[] {
  const texts = ['', '', '', '', '', '', '', '', ''];
  for (const { column, value } of row.cells) if (column < texts.length) texts[column] = plain(value);
  return texts;
}

const oneOf = <T extends string>(words: readonly T[], text: string): T | null => words.find((word) => word === text) ?? null;
const isCode = (text: string): boolean => text !== '' && text.length <= LONGEST_CODE;

function planStamp([, id = '', version = '', contentHash = '', title = '', first = '', last = '']: readonly string[]): PlanStamp | null {
  const number = Number(version);
  const time = parseIsoDate(first) === null || parseIsoDate(last) === null ? {} : { time: { first, last } };
  return id === '' || !Number.isSafeInteger(number) || number < 1 ? null : { id, version: number, contentHash, title, ...time };
}

function unitStamp([, id = '', name = '']: readonly string[]): UnitStamp | null {
  return isCode(id) ? { id: id as UnitId, name } : null;
}

function issuedRow([
  ,
  planId = '',
  occurrenceId = '',
  taskId = '',
  kind = '',
  scope = '',
  due = '',
  timeline = '',
  text = '',
]: readonly string[]): IssuedRow | null {
  const [known, why] = [oneOf(ROW_KINDS, kind), oneOf(ROW_SCOPES, scope)];
  if (occurrenceId === '' || known === null || why === null || !isTaskId(taskId)) return null;
  return { planId, occurrenceId, taskId, kind: known, scope: why, due: due === '' ? null : due, timeline, text };
}

function issuedTarget([
  ,
  planId = '',
  targetId = '',
  taskId = '',
  aggregate = '',
  low = '',
  unit = '',
  required = '',
  text = '',
]: readonly string[]): IssuedTarget | null {
  const known = oneOf(aggregateSchema.options, aggregate);
  const figure = low === '' ? null : Number(low);
  if (!isCode(targetId) || known === null || (figure !== null && !Number.isFinite(figure)) || (taskId !== '' && !isTaskId(taskId)))
    return null;
  const task = taskId === '' ? null : taskId;
  return { planId, targetId: targetId as TargetId, taskId: task, aggregate: known, low: figure, unit, required, text };
}

/**
 * Reads the metadata sheet back. Lines with an unknown key or damaged content are passed over, so that a half-damaged sheet still tells which unit,
 * plan and period it is of; null when it is not ours or says too little (`metadata-damaged`) or is of a newer program (`workbook-newer`).
 */
export function parseTrackingMetadata(sheet: SheetRows): Result<TrackingMetadata | null> {
  const single = new Map<string, readonly string[]>();
  const plans: PlanStamp[] = [];
  const choices: UnitStamp[] = [];
  const sheets: { role: TrackingRole; name: string }[] = [];
  const rows: IssuedRow[] = [];
  const targets: IssuedTarget[] = [];
  const keep = <T>(list: T[], item: T | null): void => {
    if (item !== null) list.push(item);
  };
  for (const row of sheet.rows) {
    const texts = textsOf(row);
    const [key = '', first = '', second = ''] = texts;
    if (key === 'row') keep(rows, issuedRow(texts));
    else if (key === 'target') keep(targets, issuedTarget(texts));
    else if (key === 'plan') keep(plans, planStamp(texts));
    else if (key === 'choice') keep(choices, unitStamp(texts));
    else if (key === 'sheet') {
      const role = oneOf(roles, first);
      if (role !== null) sheets.push({ role, name: second });
    } else if (!single.has(key)) single.set(key, texts);
  }
  const one = (key: string): string => single.get(key)?.[1] ?? '';
  const damaged = (): Result<null> => result(null, [issue('metadata-damaged', 'error', nowhere, {})]);
  const schema = one('schema');
  if (!schema.startsWith(NAME)) return damaged();
  if (Number(schema.slice(NAME.length)) > Number(TRACKING_SCHEMA.slice(NAME.length))) {
    return result(null, [issue('workbook-newer', 'error', nowhere, { schema })]);
  }
  const stamp = single.get('unit');
  const unit = stamp === undefined ? null : unitStamp(stamp);
  if ((stamp !== undefined && unit === null) || plans.length === 0 || one('period') === '') return damaged();
  return result({
    schema: TRACKING_SCHEMA,
    plans,
    unit,
    chosenName: one('chosen'),
    choices,
    periodId: one('period'),
    cutoff: one('cutoff'),
    asOf: one('asOf'),
    toolVersion: one('tool'),
    sheets,
    rows,
    targets,
  });
}
