import type { UnitId } from '../../src/core/plan/ids';
import type { Plan } from '../../src/core/plan/plan';
import type { WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { samplePlan, unit } from '../core/track/sample-plan';
import { rowsById, typed } from '../core/entries/returned-double';
import { blankOf, type Answers } from './period-files';

/** The sample plan with a number of invented communes. */
export function planOfUnits(count: number): Plan {
  const units = Array.from({ length: count }, (_, i) =>
    unit(i + 1, `DU-${String(i + 1).padStart(3, '0')}`, `Đảng ủy xã số ${i + 1}`, 'commune', ['N-xa']),
  );
  return samplePlan({ units });
}

/** Whole numbers from 0 to below `limit`, the same for the same seed (Park and Miller's generator). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const PROGRESS = [
  'Đã hoàn thành',
  'Đã hoàn thành',
  'Đang thực hiện',
  'Chưa thực hiện',
  'Tạm dừng',
  'Không còn phù hợp',
  null,
  null,
] as const;
const ONGOING = ['Đã thực hiện trong kỳ', 'Không phát sinh', 'Chưa thực hiện trong kỳ', null] as const;

/** What a unit answers to each row of its workbook, from a seed: every progress, some finish dates, blank rows. */
export function answersFrom(workbook: WorkbookRows, seed: number): Answers {
  const next = numbersFrom(seed);
  const sheet = workbook.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  return Object.fromEntries(
    [...rowsById(sheet).keys()].flatMap((id) => {
      const ongoing = id.startsWith('NV-003');
      const progress = ongoing ? ONGOING[next(ONGOING.length)] : PROGRESS[next(PROGRESS.length)];
      if (progress === null || progress === undefined) return [];
      const dated = progress === 'Đã hoàn thành' && next(3) > 0 ? { finishedOn: 46000 + next(187) } : {};
      return [[id, { progress, result: `Kết quả ${next(5)}`, ...dated }]];
    }),
  );
}

/** The filled-in workbook of each unit; every tenth unit sends none. */
export function filledWorkbooks(plan: Plan): ReadonlyMap<UnitId, WorkbookRows | null> {
  return new Map(
    plan.units.map(({ id }, i) => {
      const blank = blankOf(plan, id);
      return [id, i % 10 === 9 ? null : typed(blank, 'Nhiệm vụ', answersFrom(blank, i + 1))] as const;
    }),
  );
}
