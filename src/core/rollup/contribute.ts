import type { ReturnedRow, ReturnedTarget, ReturnedWorkbook } from '../entries/returned-workbook';
import { isFilled } from '../entries/returned-workbook';
import type { Contribution } from '../entry/contribution';
import type { Entry, EntryValues, PeriodId, TargetEntry } from '../entry/entry';
import type { Receipt } from '../entry/receipt';
import { a1 } from '../sheet/a1';
import { statedProgress } from '../status/progress';
import { maskNumbers } from './mask-numbers';

interface Masking {
  count: number;
}

function masked<T extends object>(values: T, masking: Masking): T {
  const out: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    if (typeof value !== 'string') {
      out[field] = value;
      continue;
    }
    const { text, count } = maskNumbers(value);
    masking.count += count;
    out[field] = text;
  }
  return out as T;
}

/** "Không thay đổi so với kỳ trước" stands for what was reported then, which the row itself carries. */
function stated(row: ReturnedRow): EntryValues {
  const { progress } = row.values;
  return progress === 'unchanged' && row.previousProgress !== null
    ? { ...row.values, progress: statedProgress(progress, row.previousProgress) }
    : row.values;
}

function cellsOf(values: object, columns: ReadonlyMap<string, number>, row: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field of Object.keys(values)) {
    const column = columns.get(field);
    if (column !== undefined) cells[field] = a1(column, row);
  }
  return cells;
}

/**
 * What one returned file brings to the roll-up of a plan: its answered rows as entries of the receipt's unit, with personal numbers masked (the receipt
 * counts them). Blank rows bring nothing. A receipt without a unit brings nothing.
 */
export function contribute(returned: ReturnedWorkbook | null, receipt: Receipt): Contribution {
  const { unitId } = receipt;
  if (returned === null || unitId === null) return { receipt, entries: [], targets: [], proposed: [] };
  const masking: Masking = { count: 0 };
  const periodId = receipt.periodId as PeriodId;
  const planVersion = receipt.planVersion ?? 1;
  const originOf = (sheet: string, row: number) => ({ file: receipt.file, sha256: receipt.sha256, sheet, row });
  const isOfPlan = (row: ReturnedRow | ReturnedTarget): boolean => row.planId === receipt.planId || row.planId === '';
  const entries = returned.rows
    .filter((r) => isOfPlan(r) && isFilled(r))
    .map((row): Entry => {
      const { taskId, occurrenceId, nothing } = row;
      const values = masked(stated(row), masking);
      const cells: Entry['cells'] = cellsOf(values, returned.tasks.columns, row.row);
      const origin = originOf(returned.tasks.sheet, row.row);
      return nothing.length === 0
        ? { unitId, periodId, planVersion, taskId, occurrenceId, values, cells, origin }
        : { unitId, periodId, planVersion, taskId, occurrenceId, values, cells, nothing, origin };
    });
  const table = returned.targetTable;
  const targets =
    table === null
      ? []
      : returned.targets
          .filter((t) => isOfPlan(t) && isFilled(t))
          .map((row): TargetEntry => {
            const values = masked(row.values, masking);
            return {
              unitId,
              periodId,
              planVersion,
              targetId: row.targetId,
              values,
              cells: cellsOf(values, table.columns, row.row),
              origin: originOf(table.sheet, row.row),
            };
          });
  const proposed = returned.added.map(({ text, row }) => {
    const masked = maskNumbers(text);
    masking.count += masked.count;
    return { text: masked.text, file: receipt.file, sha256: receipt.sha256, sheet: returned.tasks.sheet, row };
  });
  return { receipt: { ...receipt, masked: masking.count }, entries, targets, proposed };
}
