import { METADATA_SHEET } from '../../fields/layout';
import { MASTER_SCHEMA, type Master } from '../../fields/master/master';
import { masterKeys } from '../../fields/master/master-metadata';
import type { MasterTable } from '../../fields/master/master-table';
import * as tables from '../../fields/master/master-tables';
import { issue, type Issue } from '../../issue/issue';
import { nowhere } from '../../issue/place';
import { result, type Result } from '../../issue/result';
import type { Plan } from '../../plan/plan';
import { readStoredPlan } from '../../plan/plan-json';
import type { SheetRows, WorkbookRows } from '../../sheet/sheet-rows';
import { readAssignments } from './read-assignments';
import { readIndicators, readSettings, readTaskDecisions } from './read-decisions';
import { readGroups } from './read-groups';
import { readAdjustments, readReceipts, readStoredNotes, readWaivers } from './read-notes';
import { readUnits } from './read-units';
import { readWaiting } from './read-waiting';
import { tableRows, type TableRow } from './table-rows';

const NAME = MASTER_SCHEMA.slice(0, MASTER_SCHEMA.indexOf('@') + 1);

/**
 * Reads a master workbook back: the stored plan, and over it what people edited in the visible sheets: register, groups, assignments, settings, short
 * names, counted, own due dates, documents, indicators, receipts, adjustments, waivers. A bad edit is an issue with its cell, and the stored value
 * stands; a sheet that is gone is told (`master-sheet-missing`) and the stored values stand. Null where the workbook is none of ours or newer.
 */
export function readMaster(workbook: WorkbookRows): Result<Master | null> {
  const schema = storedTexts(workbook, masterKeys.schema);
  if (!schema.startsWith(NAME)) return result(null, [issue('master-not-ours', 'error', nowhere, {})]);
  if (Number(schema.slice(NAME.length)) > Number(MASTER_SCHEMA.slice(NAME.length))) {
    return result(null, [issue('workbook-newer', 'error', nowhere, { schema })]);
  }
  const stored = readJson(storedTexts(workbook, masterKeys.plan));
  const notes = readStoredNotes(storedTexts(workbook, masterKeys.notes));
  if (stored === undefined || notes === null) return result(null, [issue('metadata-damaged', 'error', nowhere, {})]);
  const plan = readStoredPlan(stored, 'master');
  if (plan.value === null) return result(null, plan.issues);

  const issues: Issue[] = [...plan.issues];
  const edited = <T>(table: MasterTable, read: (rows: TableRow[]) => Result<T>, otherwise: T): T => {
    const rows = tableRows(table, workbook);
    if (rows === null) {
      issues.push(issue('master-sheet-missing', 'warning', { kind: 'sheet', sheet: table.sheet }, {}));
      return otherwise;
    }
    const step = read(rows);
    issues.push(...step.issues);
    return step.value;
  };
  const before = plan.value;
  const register = edited(tables.unitsTable, (rows) => readUnits(rows, before.groups), { units: before.units, groups: before.groups });
  const units = [...register.units];
  const groups = edited(tables.groupsTable, (rows) => readGroups(rows, units, before.groups, register.groups), [...register.groups]);
  const waiting = edited(tables.waitingTable, (rows) => readWaiting(rows, before.tasks), before.waiting ?? []);
  const indicators = edited(tables.indicatorsTable, readIndicators, before.indicators ?? []);
  const now: Plan = {
    ...before,
    units,
    groups,
    tasks: edited(tables.tasksTable, (rows) => readTaskDecisions(rows, before.tasks), before.tasks),
    assignments: edited(tables.assignmentsTable, (rows) => readAssignments(rows, before, { units, groups }), before.assignments),
    settings: edited(tables.settingsTable, (rows) => readSettings(rows, before.settings), before.settings),
    ...(waiting.length === 0 && before.waiting === undefined ? {} : { waiting }),
    ...(indicators.length === 0 && before.indicators === undefined ? {} : { indicators }),
  };
  return result(
    {
      plan: now,
      notes: {
        receipts: edited(tables.receiptsTable, (rows) => readReceipts(rows, notes.receipts, units), [...notes.receipts]),
        adjustments: edited(tables.adjustmentsTable, readAdjustments, [...notes.adjustments]),
        waivers: edited(tables.waiversTable, readWaivers, [...notes.waivers]),
        closed: notes.closed,
        ...(notes.formerPlans === undefined ? {} : { formerPlans: notes.formerPlans }),
      },
    },
    issues,
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sheet of the store: the one that states a master's schema, whatever it is called, for a tracking workbook may stand beside it; else the one of its name. */
function storeOf(workbook: WorkbookRows): SheetRows | undefined {
  const isMaster = ({ rows: [first] }: SheetRows): boolean => {
    const [key, schema] = [0, 1].map((column) => first?.cells.find((c) => c.column === column)?.value);
    return key === masterKeys.schema && typeof schema === 'string' && schema.startsWith(NAME);
  };
  return workbook.sheets.find(isMaster) ?? workbook.sheets.find((s) => s.name === METADATA_SHEET);
}

/** The text that stands under a key of the metadata sheet, its pieces joined in their order. */
function storedTexts(workbook: WorkbookRows, key: string): string {
  const sheet: SheetRows | undefined = storeOf(workbook);
  const lines = (sheet?.rows ?? []).flatMap((row) => {
    const cells = new Map(row.cells.map((c) => [c.column, c.value]));
    if (cells.get(0) !== key) return [];
    const [second, third] = [cells.get(1), cells.get(2)];
    return typeof third === 'string' ? [{ at: Number(second), text: third }] : [{ at: 0, text: typeof second === 'string' ? second : '' }];
  });
  return lines
    .sort((a, b) => a.at - b.at)
    .map((line) => line.text)
    .join('');
}
