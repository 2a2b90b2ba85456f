import { createHash } from 'node:crypto';
import { addDays } from '../../src/core/date/day-count';
import type { IsoDate } from '../../src/core/date/iso-date';
import { serialOf } from '../../src/core/date/serial';
import type { EntryValues, TargetEntry } from '../../src/core/entry/entry';
import type { Plan } from '../../src/core/plan/plan';
import type { Target } from '../../src/core/plan/target';
import type { Unit } from '../../src/core/plan/unit';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { trackingMemo } from '../../src/core/track/tracking-memo';
import { trackingRows, trackingWorkbook, type TrackingRows } from '../../src/core/track/tracking-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import type { CollectPorts } from '../../src/work/collect';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod } from '../../src/work/roll-up';
import { buildTemplate, fillTemplate, type WorkbookTemplate } from '../../src/xlsx/fill/fill-template';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { request } from '../core/track/requests';
import { target, task, timeline } from '../core/track/sample-plan';
import { recounted, type Recounted } from './independent-recount';
import { numbersFrom, planOfUnits } from './many-units';
import { inputOf } from './period-files';
import { differences, printedFigures, type PrintedFigures } from './printed-figures';
import { rawWorkbook, type RawWorkbook } from './raw-rows';

const ports: CollectPorts = {
  readWorkbook: (bytes) => readWorkbook(bytes, nodeZip),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

const DATED = ['done', 'done', 'done', 'in-progress', 'not-started', 'paused', 'waiting', 'not-applicable', null] as const;
const ONGOING = ['done-in-period', 'not-in-period', 'nothing-arisen', null] as const;

/** What a unit enters, from a seed: every progress, finish days in time and late and none, blank rows, some targets. */
function answered(rows: TrackingRows, seed: number): TrackingRows {
  const next = numbersFrom(seed);
  const of = <T>(all: readonly T[]): T => all[next(all.length)]!;
  const entry = (ongoing: boolean): EntryValues => {
    const progress = of<(typeof DATED)[number] | (typeof ONGOING)[number]>(ongoing ? ONGOING : DATED);
    if (progress === null) return {};
    const finished = progress === 'done' && next(4) > 0 ? { finishedOn: addDays('2026-03-20' as IsoDate, next(86)) } : {};
    return { progress, result: `Kết quả ${next(100)}`, ...finished };
  };
  const figures = (aggregate: string): TargetEntry['values'] => {
    if (next(4) === 0) return {};
    if (aggregate === 'unit-share') return { reached: next(3) > 0 };
    const base = aggregate === 'ratio' ? { base: 10 + next(90) } : {};
    return { inPeriod: next(50), ...(next(2) === 0 ? {} : { sinceYear: next(90) }), sincePlan: next(100) / 4, ...base };
  };
  return {
    tasks: rows.tasks.map((row) => (row.scope === 'later' ? row : { ...row, values: entry(row.occurrence.kind === 'ongoing') })),
    targets: rows.targets.map((row) => ({ ...row, values: figures(row.target.aggregate) })),
  };
}

const blankOf = (rows: TrackingRows): TrackingRows => ({
  tasks: rows.tasks.map((row) => ({ ...row, values: {} })),
  targets: rows.targets.map((row) => ({ ...row, values: {} })),
});

/** A plan of many units, with targets that are stated for each week, month, quarter and year, of every way in which figures become one. */
function planWithRates(count: number): Plan {
  const plan = planOfUnits(count);
  const rates: readonly Partial<Target>[] = [
    { per: 'month', op: '>=', low: 2 },
    { per: 'month', op: '=', low: 40 },
    { per: 'month', op: 'range', low: 3, high: 12 },
    { per: 'month', op: '<=', low: 2 },
    { per: 'week', op: '>', low: 1 },
    { per: 'quarter', op: '>=', low: 20, aggregate: 'none' },
    { per: 'month', op: '>=', low: 0.5, aggregate: 'worst' },
    { per: 'quarter', op: '>=', low: 25, percent: 25, aggregate: 'ratio' },
    { per: 'year', op: '>=', low: 20 },
    { per: 'half-year', op: '>=', low: 20 },
    { per: 'xã/month', op: '>=', low: 5 },
    { per: 'xã', op: '<=', low: 13 },
    { per: 'chi bộ', op: '>=', low: 1 },
    { per: 'year', op: '<', low: 60, percent: 60, aggregate: 'ratio' },
    { op: '>=', low: 5 * count },
  ];
  const targets = rates.map((more, i) => target(30, i + 1, `chỉ tiêu ${i + 1}`, more));
  const [year, fromMay] = [timeline('ongoing', '', { ongoing: true }), timeline('periods', '', { year: 2026, months: [5, 12] })];
  const some = targets.slice(0, 4).map((t, i) => ({ ...t, id: target(31, i + 1, '').id }));
  const led = targets.slice(0, 3).map((t, i) => ({ ...t, low: t.low! * count, id: target(32, i + 1, '').id }));
  const more = [
    task(30, 'Việc cả năm', { timeline: year, targets }),
    task(31, 'Việc từ tháng 5', { timeline: fromMay, targets: some }),
    task(32, 'Việc làm chung', { timeline: year, targets: led }),
  ];
  const [first, ...others] = plan.units.map((u) => u.id);
  const together = { taskId: more[2]!.id, mode: 'lead' as const, unitIds: [first!, ...others.slice(0, count - 3)], groupIds: [] };
  return { ...plan, tasks: [...plan.tasks, ...more], assignments: [...plan.assignments, together] };
}

/** One half of the answers: every second task row; the targets go with the first. */
function half(rows: TrackingRows, which: 0 | 1): TrackingRows {
  const blank = blankOf(rows);
  return {
    tasks: rows.tasks.map((row, i) => (i % 2 === which ? row : blank.tasks[i]!)),
    targets: which === 0 ? rows.targets : blank.targets,
  };
}

/** What was issued to every unit and what came back: some send two halves, some the same file twice, some a blank one, some nothing. */
interface Period {
  readonly plan: Plan;
  readonly issued: ReadonlyMap<string, RawWorkbook>;
  readonly returned: readonly { readonly unit: string; readonly workbook: RawWorkbook }[];
  readonly files: readonly GivenFile[];
}

function periodOf(plan: Plan): Period {
  const memo = trackingMemo();
  let template: WorkbookTemplate | null = null;
  const issued = new Map<string, RawWorkbook>();
  const files: GivenFile[] = [];
  const returned: Period['returned'][number][] = [];
  for (const [i, unit] of plan.units.entries()) {
    const asked = { ...request({ memo }, plan), unit };
    const rows = trackingRows(asked);
    const bytesOf = (filled: TrackingRows): Uint8Array => {
      const spec = trackingWorkbook(asked, filled)!;
      template ??= buildTemplate(spec, nodeZip);
      return fillTemplate(template, spec, nodeZip);
    };
    const full = answered(rows, i + 1);
    issued.set(unit.id, rawWorkbook(bytesOf(rows)));
    const sent = sentBy(i, rows, full).map(bytesOf);
    files.push(...sent.map((bytes, n) => ({ name: `${unit.id}${n === 0 ? '' : ` (${n + 1})`}.xlsx`, bytes })));
    returned.push(...sent.map((bytes) => ({ unit: unit.id, workbook: rawWorkbook(bytes) })));
  }
  return { plan, issued, returned, files };
}

function sentBy(i: number, rows: TrackingRows, full: TrackingRows): readonly TrackingRows[] {
  if (i % 10 === 9) return [];
  if (i % 10 === 8) return [rows];
  if (i % 10 === 7) return [half(full, 0), half(full, 1)];
  return i % 10 === 6 ? [full, full] : [full];
}

function printed({ plan, files }: Period): { readonly figures: PrintedFigures; readonly cutoff: number } {
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, files), ports).value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' });
  return { figures: printedFigures(writeWorkbook(spec, nodeZip)), cutoff: serialOf(rollUp.window.last)! };
}

const recount = ({ plan, issued, returned }: Period, cutoff: number): Recounted => recounted(plan, issued, returned, cutoff, '2026-Q2');

test.each([12, 65, 500])(
  'a recount of the raw cells, on a path of its own, agrees with every printed figure of %i units',
  (count) => {
    const period = periodOf(planWithRates(count));
    const { figures, cutoff } = printed(period);
    const own = recount(period, cutoff);
    expect(differences(own, figures)).toEqual([]);
    expect(own.all.turns.every((n) => n > 0)).toBe(true);
    expect(own.all.ongoingTurns.every((n) => n > 0)).toBe(true);
    expect(own.sections.length).toBeGreaterThan(2);
    expect(own.units).toHaveLength(count);
    expect(own.targets.some((t) => t.figures[0] !== null && t.figures[0] > 0)).toBe(true);
    expect([...new Set(own.targets.map((t) => t.verdict))].sort()).toEqual(['Chưa xác định', 'Chưa đạt', 'Đạt']);
    expect(own.targets.filter((t) => t.required[0] !== null).length).toBeGreaterThan(8);
    expect(own.targets.filter((t) => t.owedBy > 1).length).toBeGreaterThan(7);
    expect(own.targets.some((t) => t.underWay !== null)).toBe(true);
  },
  240_000,
);

describe('the recount notices', () => {
  const period = periodOf(planWithRates(20));
  const { figures, cutoff } = printed(period);
  const own = recount(period, cutoff);
  const told = (wrong: PrintedFigures) => differences(own, wrong);
  const plusOne = <T extends readonly number[]>(line: T, at: number): T => line.map((n, i) => (i === at ? n + 1 : n)) as unknown as T;

  test('nothing where all is right', () => {
    expect(told(figures)).toEqual([]);
  });

  test.each(['turns', 'tasks'] as const)('each figure of %s of each section and of the total', (level) => {
    figures[level].forEach(({ line }, row) => {
      line.forEach((_n, at) => {
        const off = figures[level].map((l, i) => (i === row ? { ...l, line: plusOne(l.line, at) } : l));
        expect(told({ ...figures, [level]: off })).not.toEqual([]);
      });
    });
  });

  test('each figure of each unit and each figure of ongoing tasks', () => {
    figures.units.forEach(({ line }, row) => {
      line.forEach((_n, at) => {
        expect(told({ ...figures, units: figures.units.map((u, i) => (i === row ? { ...u, line: plusOne(u.line, at) } : u)) })).not.toEqual(
          [],
        );
      });
      expect(
        told({ ...figures, units: figures.units.map((u, i) => (i === row ? { ...u, tasks: [u.tasks[0], u.tasks[1] + 1] } : u)) }),
      ).not.toEqual([]);
    });
    for (const at of [0, 1, 2, 3]) {
      expect(told({ ...figures, ongoingTurns: plusOne(figures.ongoingTurns, at) })).not.toEqual([]);
      expect(told({ ...figures, ongoingTasks: plusOne(figures.ongoingTasks, at) })).not.toEqual([]);
    }
  });

  test('each figure and the coverage of each target', () => {
    figures.targets.forEach((target, row) => {
      const off = (more: Partial<typeof target>) =>
        told({ ...figures, targets: figures.targets.map((t, i) => (i === row ? { ...t, ...more } : t)) });
      target.figures.forEach((n, at) => {
        expect(off({ figures: target.figures.map((old, i) => (i === at ? (n ?? 0) + 1 : old)) })).not.toEqual([]);
      });
      expect(off({ coverage: '0/1000' })).not.toEqual([]);
      if (/^\d+\//m.test(target.remark)) expect(off({ remark: target.remark.replace(/^(?=\d+\/)/m, '1000') })).not.toEqual([]);
    });
  });

  test('what is required of each target in each figure, and the verdict on it', () => {
    figures.targets.forEach((target, row) => {
      const off = (more: Partial<typeof target>) =>
        told({ ...figures, targets: figures.targets.map((t, i) => (i === row ? { ...t, ...more } : t)) });
      for (const verdict of ['Đạt', 'Chưa đạt', 'Chưa xác định']) if (verdict !== target.verdict) expect(off({ verdict })).not.toEqual([]);
      for (const [at, line] of target.required.split('\n').entries()) {
        if (at > 0) expect(off({ required: target.required.replace(line, `${line}0`) })).not.toEqual([]);
      }
      expect(off({ required: `${target.required}\nTrong kỳ: 1` })).not.toEqual([]);
    });
  });

  test('one answer that is lost, and one that is counted twice', () => {
    const unit: Unit = period.plan.units[0]!;
    const [first, ...others] = period.files;
    expect(first!.name).toBe(`${unit.id}.xlsx`);
    expect(differences(own, printed({ ...period, files: others }).figures)).not.toEqual([]);
    const changed = period.returned.map((r) =>
      r.unit === unit.id
        ? {
            ...r,
            workbook: {
              ...r.workbook,
              tasks: r.workbook.tasks.map((t) => (t.said === null && !t.ongoing ? { ...t, said: 'Đã hoàn thành' } : t)),
            },
          }
        : r,
    );
    expect(differences(recount({ ...period, returned: changed }, cutoff), figures)).not.toEqual([]);
  });
});
