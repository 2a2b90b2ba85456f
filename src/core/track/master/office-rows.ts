import type { AdjustedValue } from '../../entry/adjustment';
import type { OfficeNotes } from '../../entry/office-notes';
import { aggregateWords, arrivalWords, cycleWords, receiptStateWords, yesNoWords } from '../../fields/master/choices';
import type { MasterRow } from '../../fields/master/master-table';
import { entryFieldName } from '../../fields/master/entry-field-name';
import type { Plan } from '../../plan/plan';
import { rateOf } from '../../plan/target-rate';
import { settingsLines } from '../../fields/master/settings-lines';
import { masterWords } from './master-words';

const flag = (value: boolean | undefined): string => (value === true ? yesNoWords.yes : '');

/** The rows of the sheet `Cài đặt`. */
export function settingsRows(plan: Plan): MasterRow[] {
  return settingsLines.map((line) => ({ key: line.key, name: line.name, value: line.show(plan.settings), help: line.help }));
}

function perWord(per: string | null): string {
  const { cycle } = rateOf(per);
  return cycle === null || cycle === 'day' ? '' : cycleWords[cycle];
}

/** The rows of the sheet `Chỉ tiêu thêm`. */
export function indicatorRows(plan: Plan): MasterRow[] {
  return (plan.indicators ?? []).map((target) => ({
    indicator: target.id,
    name: target.raw,
    ...(target.low === null ? {} : { low: target.low }),
    per: perWord(target.per),
    unit: target.percent === null ? (target.unit ?? '') : '%',
    aggregate: aggregateWords[target.aggregate],
  }));
}

/** The rows of the sheet `Tiếp nhận`. */
export function receiptRows({ receipts }: OfficeNotes): MasterRow[] {
  return receipts.map((r) => ({
    periodId: r.periodId,
    unitId: r.unitId ?? '',
    unitName: r.unitName,
    state: receiptStateWords[r.state],
    date: r.receivedOn?.date ?? '',
    how: r.receivedOn === null ? '' : arrivalWords[r.receivedOn.how],
    confirmed: flag(r.receivedOn?.confirmed),
    setAside: flag(r.setAside),
    unitConfirmed: flag(r.unitConfirmed),
    datesSwapped: flag(r.datesSwapped),
    file: r.file,
    otherNames: r.otherNames.join('; '),
    rows: r.rows,
    filled: r.filled,
    repaired: r.repaired,
    warnings: r.warnings,
    masked: r.masked,
    ...(r.planVersion === null ? {} : { planVersion: r.planVersion }),
    planId: r.planId,
    sha256: r.sha256,
    through: r.through ?? '',
  }));
}

/** The rows of the sheet `Điều chỉnh`; values stand in the words of their field. */
export function adjustmentRows({ adjustments }: OfficeNotes): MasterRow[] {
  return adjustments.map((a) => {
    const field = entryFieldName(a.field);
    const shown = (value: AdjustedValue): string | number => (value === null ? '' : (field?.show(value) ?? String(value)));
    return { ...a, field: field?.header ?? a.field, reported: shown(a.reported), confirmed: shown(a.confirmed) };
  });
}

/** The rows of the sheet `Kỳ đã chốt`. */
export function closedRows({ closed }: OfficeNotes): MasterRow[] {
  return closed.map(({ periodId, closedOn, by, snapshot }) => ({
    periodId,
    closedOn,
    by,
    coverage: masterWords.units(snapshot.unitsReported, snapshot.unitsExpected),
    rows: snapshot.rows.length,
  }));
}

/** The rows of the sheet `Bỏ qua cảnh báo`. */
export function waiverRows({ waivers }: OfficeNotes): MasterRow[] {
  return waivers.map((w) => ({ ...w }));
}
