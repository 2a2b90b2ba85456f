import answers from '../../../samples/tra-loi-mau.json';
import { dateOfSerial } from '../../core/date/serial';
import { fieldOfKey } from '../../core/fields/key';
import { trackingSheets } from '../../core/fields/layout';
import type { CellSpec, RowSpec, SheetSpec, SpecValue, WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { TrackingRows } from '../../core/track/tracking-workbook';
import type { Habit } from './demo-units';

type Retype = (value: SpecValue, row: number) => SpecValue;

const enteredDates: ReadonlySet<string> = new Set(['finishedOn', 'documentDate', 'startedOn']);

const textDate: Retype = (value, row) => {
  const date = typeof value === 'number' ? dateOfSerial(value) : null;
  if (date === null) return value;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return row % 2 === 0 ? `${day}/${month}/${year}` : `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year % 100}`;
};

const typedStatus: Retype = (value, row) => {
  if (value === 'Đã hoàn thành') return answers.typedStatuses[row % 3]!;
  return value === 'Đang thực hiện' ? answers.typedStatuses[3]! : value;
};

const textPercent: Retype = (value) => (typeof value === 'number' ? `${value} %` : value);

function retyped(field: string | undefined, habits: ReadonlySet<Habit>): Retype | null {
  if (field === undefined) return null;
  if (enteredDates.has(field) && habits.has('text-dates')) return textDate;
  if (field === 'progress' && habits.has('typed-statuses')) return typedStatus;
  return field === 'percent' && habits.has('percent-as-text') ? textPercent : null;
}

function keyColumns(rows: readonly RowSpec[]): { readonly at: number; readonly fields: readonly (string | undefined)[] } {
  const keyOf = (c: CellSpec | null) => (typeof c?.value === 'string' ? (fieldOfKey(c.value) ?? undefined) : undefined);
  const at = rows.findIndex((row) => row.cells.some((c) => keyOf(c) === 'progress'));
  return { at, fields: (rows[at]?.cells ?? []).map(keyOf) };
}

function withHabits(sheet: SheetSpec, habits: ReadonlySet<Habit>): SheetSpec {
  const { at, fields } = keyColumns(sheet.rows);
  const rows = sheet.rows.map((row, r) => {
    if (r <= at + 1) return row;
    const cells = row.cells.map((c, column) => {
      const retype = retyped(fields[column], habits);
      return c === null || c.value === undefined || retype === null ? c : { ...c, value: retype(c.value, r) };
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

/** A filled-in workbook as people leave it: dates and percentages typed as text, statuses typed over the list. */
export function asPeopleType(spec: WorkbookSpec, habits: readonly Habit[]): WorkbookSpec {
  const all = new Set(habits);
  return { ...spec, sheets: spec.sheets.map((sheet) => (sheet.name === trackingSheets.tasks ? withHabits(sheet, all) : sheet)) };
}

/** The rows as somebody sorted them: by the wording of the task instead of the plan's order. */
export function sorted(rows: TrackingRows): TrackingRows {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return { ...rows, tasks: [...rows.tasks].sort((a, b) => order(a.scope, b.scope) || order(a.content, b.content)) };
}
