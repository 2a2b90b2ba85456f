import type { AdjustedValue } from '../../entry/adjustment';
import type { OfficeNotes } from '../../entry/office-notes';
import type { Snapshot } from '../../entry/snapshot';
import { aggregateWords, arrivalWords, cycleWords, receiptStateWords, yesNoWords } from '../../fields/master/choices';
import type { MasterRow } from '../../fields/master/master-table';
import { entryFieldName } from '../../fields/master/entry-field-name';
import type { Plan } from '../../plan/plan';
import { rateOf } from '../../plan/target-rate';
import { settingsLines } from '../../fields/master/settings-lines';
import { figureWords } from '../../status/labels';
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

/** What an update moved of the figures of a closing, and how many rows say something else. */
function movedSince(before: Snapshot, now: Snapshot): string {
  const figureIn = ({ figures }: Snapshot, name: string): number => figures.find((f) => f.name === name)?.value ?? 0;
  const said = ({ rows }: Snapshot) => new Map(rows.map((r) => [`${r.unitId} ${r.rowId}`, JSON.stringify([r.status, r.values])]));
  const [was, is] = [said(before), said(now)];
  const rows = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).length;
  const moved = (name: string, from: number, to: number): string[] => (from === to ? [] : [masterWords.moved(name, from, to)]);
  return [
    ...moved(masterWords.reported, before.unitsReported, now.unitsReported),
    ...(['done', 'open', 'unreported'] as const).flatMap((name) =>
      moved(figureWords[name].vi, figureIn(before, `turns.${name}`), figureIn(now, `turns.${name}`)),
    ),
    ...(rows === 0 ? [] : [masterWords.rowsMoved(rows)]),
  ].join('; ');
}

/** The rows of the sheet `Kỳ đã chốt`. */
export function closedRows({ closed }: OfficeNotes): MasterRow[] {
  return closed.map(({ periodId, closedOn, by, snapshot, update }) => ({
    periodId,
    closedOn,
    by,
    coverage: masterWords.units(snapshot.unitsReported, snapshot.unitsExpected),
    rows: snapshot.rows.length,
    ...(update === undefined ? {} : { updatedOn: update.on, updatedBy: update.by, changes: movedSince(snapshot, update.snapshot) }),
  }));
}

/** The rows of the sheet `Bỏ qua cảnh báo`. */
export function waiverRows({ waivers }: OfficeNotes): MasterRow[] {
  return waivers.map((w) => ({ ...w }));
}
