import fc from 'fast-check';
import type { Contribution } from '../../../src/core/entry/contribution';
import type { Entry, EntryValues, PeriodId, TargetEntry } from '../../../src/core/entry/entry';
import type { Receipt } from '../../../src/core/entry/receipt';
import { taskId, targetId, type UnitId } from '../../../src/core/plan/ids';

export const period = '2026-Q2' as PeriodId;
const units = ['DU-01', 'DU-02', 'DU-03'] as UnitId[];

export function receiptOf(unitId: UnitId, file: string, sha256: string, more: Partial<Receipt> = {}): Receipt {
  return {
    unitId,
    unitName: unitId,
    periodId: period,
    planId: 'KH-1',
    planVersion: 2,
    file,
    otherNames: [],
    sha256,
    receivedOn: null,
    state: 'received',
    rows: 4,
    filled: 1,
    repaired: 0,
    warnings: 0,
    masked: 0,
    ...more,
  };
}

export function entryOf(unitId: UnitId, task: number, file: string, sha256: string, values: EntryValues, planVersion = 2): Entry {
  const id = taskId(task);
  return {
    unitId,
    taskId: id,
    occurrenceId: `${id}/${period}` as Entry['occurrenceId'],
    periodId: period,
    planVersion,
    values,
    cells: Object.fromEntries(Object.keys(values).map((f, i) => [f, `${'JKLMNOPQRS'[i]}${task + 9}`])),
    origin: { file, sha256, sheet: 'Nhiệm vụ', row: task + 9 },
  };
}

export function targetOf(unitId: UnitId, task: number, file: string, sha256: string, values: TargetEntry['values']): TargetEntry {
  return {
    unitId,
    targetId: targetId(taskId(task), 1),
    periodId: period,
    planVersion: 2,
    values,
    cells: Object.fromEntries(Object.keys(values).map((f, i) => [f, `${'EFGHIJ'[i]}${task + 6}`])),
    origin: { file, sha256, sheet: 'Chỉ tiêu', row: task + 6 },
  };
}

const values: fc.Arbitrary<EntryValues> = fc.record(
  {
    progress: fc.constantFrom('not-started', 'in-progress', 'done', 'not-applicable'),
    result: fc.constantFrom('Đã ban hành kế hoạch', 'Đang lấy ý kiến'),
    percent: fc.constantFrom(0, 50, 100),
  },
  { requiredKeys: [] },
);

/** One file: its bytes decide its content, so the generator makes the content from the hash; names vary freely. */
const content = fc.record({
  unit: fc.constantFrom(...units),
  tasks: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), values), { selector: ([t]) => t, maxLength: 4 }),
  figures: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 5 })), { selector: ([t]) => t, maxLength: 2 }),
});

/** Some returned files of three units, the same bytes possibly under several names. */
export const arbitraryContributions: fc.Arbitrary<Contribution[]> = fc
  .tuple(
    fc.array(content, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.constantFrom('a.xlsx', 'b.xlsx', 'b (1).xlsx', 'final.xlsx')), { minLength: 1, maxLength: 8 }),
  )
  .map(([contents, files]) =>
    files.map(([which, file]): Contribution => {
      const index = which % contents.length;
      const { unit, tasks, figures } = contents[index]!;
      const sha256 = `sha-${index}`;
      return {
        receipt: receiptOf(unit, file, sha256),
        entries: tasks.map(([task, v]) => entryOf(unit, task, file, sha256, v)),
        targets: figures.map(([task, inPeriod]) => targetOf(unit, task, file, sha256, { inPeriod })),
        proposed: [],
      };
    }),
  );
