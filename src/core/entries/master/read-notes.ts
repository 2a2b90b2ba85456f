import * as z from 'zod/mini';
import { adjustmentSchema, type Adjustment } from '../../entry/adjustment';
import { closedPeriodSchema } from '../../entry/closed-period';
import { noNotes, type OfficeNotes } from '../../entry/office-notes';
import { receiptSchema, type Receipt } from '../../entry/receipt';
import { waiverSchema, type Waiver } from '../../entry/waiver';
import { arrivalWords, receiptStateWords, yesNoWords } from '../../fields/master/choices';
import { entryFieldName } from '../../fields/master/entry-field-name';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { UnitId } from '../../plan/ids';
import type { Plan } from '../../plan/plan';
import { readStoredPlan } from '../../plan/plan-json';
import type { Unit } from '../../plan/unit';
import { choiceIn, dateIn } from './read-cells';
import type { TableRow } from './table-rows';
import { without } from './without';

const notesSchema = z.object({
  receipts: z.array(receiptSchema),
  adjustments: z.array(adjustmentSchema),
  waivers: z.array(waiverSchema),
  closed: z.array(closedPeriodSchema),
  formerPlans: z.optional(z.array(z.unknown())),
});

/** The office's notes in stored JSON; none where there are none, or where they do not fit their schema. */
export function readStoredNotes(json: string): OfficeNotes | null {
  if (json === '') return noNotes;
  try {
    const read = notesSchema.safeParse(JSON.parse(json));
    if (!read.success) return null;
    const { formerPlans, ...notes } = read.data;
    if (formerPlans === undefined) return notes;
    const plans = formerPlans.map((stored) => readStoredPlan(stored, 'master').value).filter((plan): plan is Plan => plan !== null);
    return plans.length < formerPlans.length ? null : { ...notes, formerPlans: plans };
  } catch {
    return null;
  }
}

/**
 * The receipts as people left them in the sheet `Tiếp nhận`: what they changed (unit, state, day, confirmations) over the stored ones, which are found
 * by period, file and SHA-256. A row that was removed is removed; a row that was never a receipt is passed over with a note.
 */
export function readReceipts(rows: readonly TableRow[], stored: readonly Receipt[], units: readonly Unit[]): Result<Receipt[]> {
  const issues: Issue[] = [];
  const key = (period: string, file: string, sha256: string, unit: string) =>
    [period, file, sha256, sha256 === '' ? unit : ''].join('\u0000');
  const byKey = new Map(stored.map((r) => [key(r.periodId, r.file, r.sha256, r.unitId ?? ''), r]));
  const names = new Map(units.map((u) => [u.id as string, u]));
  const receipts = rows.flatMap((row): Receipt[] => {
    const unitText = row.text('unitId');
    const found = byKey.get(key(row.text('periodId'), row.text('file'), row.text('sha256'), unitText));
    if (found === undefined) {
      issues.push(issue('receipt-unknown-row', 'note', row.place('file'), { file: row.text('file') }));
      return [];
    }
    const unit = names.get(unitText);
    if (unitText !== '' && unit === undefined) issues.push(issue('unit-unknown', 'error', row.place('unitId'), { name: unitText }));
    const date = dateIn(row, 'date', issues);
    const how = choiceIn(arrivalWords, row, 'how', issues) ?? 'told';
    const isSameUnit = unit === undefined || unit.id === found.unitId;
    return [
      {
        ...without(found, 'setAside', 'unitConfirmed', 'datesSwapped'),
        ...(unit === undefined ? {} : { unitId: unit.id, unitName: unit.name }),
        state: choiceIn(receiptStateWords, row, 'state', issues) ?? found.state,
        receivedOn:
          date === null ? null : { date, how, confirmed: how === 'told' || choiceIn(yesNoWords, row, 'confirmed', issues) === 'yes' },
        ...(choiceIn(yesNoWords, row, 'setAside', issues) === 'yes' ? { setAside: true } : {}),
        ...(choiceIn(yesNoWords, row, 'unitConfirmed', issues) === 'yes' || !isSameUnit ? { unitConfirmed: true } : {}),
        ...(choiceIn(yesNoWords, row, 'datesSwapped', issues) === 'yes' ? { datesSwapped: true } : {}),
      },
    ];
  });
  return result(receipts, issues);
}

/** The adjustments in the sheet `Điều chỉnh`. A row whose field or value is not understood is left out with an issue at its cell. */
export function readAdjustments(rows: readonly TableRow[]): Result<Adjustment[]> {
  const issues: Issue[] = [];
  const adjustments = rows.flatMap((row): Adjustment[] => {
    const field = entryFieldName(row.text('field'));
    if (field === null) {
      issues.push(issue('adjustment-unknown-field', 'error', row.place('field'), { raw: row.text('field') }));
      return [];
    }
    const [reported, confirmed] = [field.read(row.cell('reported')), field.read(row.cell('confirmed'))];
    if (confirmed === undefined) {
      issues.push(issue('adjustment-bad-value', 'error', row.place('confirmed'), { field: field.header, raw: row.text('confirmed') }));
      return [];
    }
    return [
      {
        unitId: row.text('unitId') as UnitId,
        rowId: row.text('rowId'),
        periodId: row.text('periodId'),
        field: field.id,
        reported: reported ?? null,
        confirmed,
        reason: row.text('reason'),
        by: row.text('by'),
        on: dateIn(row, 'on', issues) ?? '',
      },
    ];
  });
  return result(adjustments, issues);
}

/** The waivers in the sheet `Bỏ qua cảnh báo`. */
export function readWaivers(rows: readonly TableRow[]): Result<Waiver[]> {
  const issues: Issue[] = [];
  const waivers = rows.map((row): Waiver => ({
    unitId: row.text('unitId') as UnitId,
    rowId: row.text('rowId'),
    periodId: row.text('periodId'),
    code: row.text('code'),
    reason: row.text('reason'),
    by: row.text('by'),
    on: dateIn(row, 'on', issues) ?? '',
  }));
  return result(waivers, issues);
}
