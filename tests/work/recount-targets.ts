import type { RawTargetRow } from './raw-rows';

/** A target as it stands in plan.json. */
export interface TargetFile {
  readonly id: string;
  readonly aggregate: string;
  readonly op: string;
  readonly low: number | null;
  readonly high?: number | undefined;
  readonly percent: number | null;
  readonly per: string | null;
}

/** What the recount of a target needs of its task. */
export interface TargetTask {
  readonly timeline: { readonly items: readonly object[] };
}

/** What is required of a figure: one level, or the two ends of a range. */
export type RequiredRecount = readonly [low: number, high: number | null] | null;

/**
 * One target over all units that have to report it: its four figures, how many reported it, how many reached it, what is required of a count that is stated
 * for each month, quarter … in the period, since the start of the year and of the plan, and the verdict.
 */
export interface TargetRecount {
  readonly required: readonly [RequiredRecount, RequiredRecount, RequiredRecount];
  /** How many units owe it each by itself, and what the cycle asks of them together that is still under way. */
  readonly owedBy: number;
  readonly underWay: { readonly cycle: string; readonly level: RequiredRecount } | null;
  readonly verdict: string;
  readonly figures: readonly [number | null, number | null, number | null, number | null];
  readonly reported: number;
  readonly expected: number;
  readonly reached: number;
}

function combined(aggregate: string, op: string, values: readonly { value: number; base: number | null }[]): number | null {
  if (values.length === 0) return null;
  const all = values.map((v) => v.value);
  const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  switch (aggregate) {
    case 'sum':
      return total(all);
    case 'ratio':
      if (values.length === 1) return all[0]!;
      return values.some((v) => v.base === null) ? null : total(values.map((v) => v.value * v.base!)) / total(values.map((v) => v.base!));
    case 'worst':
      return ['<', '<=', 'decrease'].includes(op) ? Math.max(...all) : Math.min(...all);
    case 'last':
      return all.every((v) => v === all[0]) ? all[0]! : null;
    default:
      return null;
  }
}

/** The months that end between two days, as numbers counted from year 0; a month ends on the office's day of cut-off. */
interface Months {
  readonly period: ReadonlySet<number>;
  readonly year: ReadonlySet<number>;
  readonly plan: ReadonlySet<number>;
}

const monthsFrom = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The months of a quarter's report: its own, those since January, those since the plan's first January. */
function monthsOfQuarter(id: string, firstYear: number): Months {
  const [year, quarter] = id.split('-Q').map(Number) as [number, number];
  const last = year * 12 + quarter * 3 - 1;
  return {
    period: new Set(monthsFrom(last - 2, last)),
    year: new Set(monthsFrom(year * 12, last)),
    plan: new Set(monthsFrom(firstYear * 12, last)),
  };
}

interface Item {
  readonly year?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly months?: readonly number[];
  readonly date?: string;
  readonly from?: string | number | null;
  readonly to?: string | number | null;
}

/** The first and the last month that "2026", "2026-Q2", "2026-04" or a day names. */
function monthsNamed(text: string): readonly [number, number] {
  const [year, rest = ''] = [Number(text.slice(0, 4)), text.slice(5)];
  if (rest === '') return [year * 12, year * 12 + 11];
  if (rest.startsWith('Q')) return [year * 12 + Number(rest[1]) * 3 - 3, year * 12 + Number(rest[1]) * 3 - 1];
  const month = year * 12 + Number(rest.slice(0, 2)) - 1;
  return [month, month];
}

/** The months in which a task is worked on, up to the last that is meant; null for all of them. */
function monthsOfTask({ timeline }: TargetTask, plan: readonly [number, number]): ReadonlySet<number> | null {
  const items = timeline.items as readonly Item[];
  const ranges = items.filter((item) => item.from !== undefined);
  const stretches = (ranges.length > 0 ? ranges : items).map(
    ({ year, quarter, half, months, date, from, to }): readonly [number, number] | null => {
      if (from !== undefined) {
        return [
          from === null ? plan[0] : monthsNamed(String(from))[0],
          to === null || to === undefined ? plan[1] : monthsNamed(String(to))[1],
        ];
      }
      if (date !== undefined) {
        const isLastDay = new Date(Date.parse(date) + 86_400_000).getUTCDate() === 1;
        return [plan[0], monthsNamed(date)[1] - (isLastDay ? 0 : 1)];
      }
      if (year === undefined) return null;
      if (months !== undefined) return [year * 12 + months[0]! - 1, year * 12 + months.at(-1)! - 1];
      const length = quarter !== undefined ? 3 : half !== undefined ? 6 : 12;
      const first = year * 12 + ((quarter ?? half ?? 1) - 1) * length;
      return [first, first + length - 1];
    },
  );
  if (stretches.length === 0 || stretches.includes(null)) return null;
  return new Set(stretches.flatMap((stretch) => monthsFrom(stretch![0], stretch![1])));
}

/** The weeks whose Thursday lies between the cut-off before a month and that of another; the plan's first begins in January. */
function weeksIn(months: ReadonlySet<number>, cutoffDay: number, firstYear: number): number {
  const day = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, cutoffDay) / 86_400_000;
  const first = Math.max(day(Math.min(...months) - 1) + 1, Date.UTC(firstYear, 0, 1) / 86_400_000);
  // 1 January 1970 was a Thursday.
  return monthsFrom(first, day(Math.max(...months))).filter((n) => n % 7 === 0).length;
}

/** The office's day of cut-off in these tests. */
const CUTOFF_DAY = 14;
const MONTHS_EACH: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** How many times so many months, begun in January, lie among others. */
function times(length: number, among: ReadonlySet<number>, own: ReadonlySet<number> | null): number {
  const has = (month: number): boolean => among.has(month) && (own === null || own.has(month));
  return [...among].filter((month) => month % length === 0 && monthsFrom(month, month + length - 1).every(has)).length;
}

type Name = 'inPeriod' | 'sinceYear' | 'sincePlan' | 'estimated';

interface Asked extends Pick<TargetRecount, 'required' | 'owedBy' | 'underWay'> {
  /** What is compared, by the first of these figures that is there. */
  readonly level: RequiredRecount;
  readonly by: readonly Name[];
}

function asked(target: TargetFile, task: TargetTask, { units, holders }: Units, months: Months): Asked {
  const [each, cycle] = target.per?.includes('/') === true ? (target.per.split('/') as [string, string]) : [target.per, target.per];
  const length = cycle === 'week' ? 0 : MONTHS_EACH[cycle ?? ''];
  const ofUnits = each !== null && each.startsWith('xã') && target.aggregate === 'sum' ? units : 1;
  const level = (n: number): RequiredRecount =>
    target.low === null ? null : [target.low * n, target.high === undefined ? null : target.high * n];
  if (length === undefined) {
    const isKnown = target.per === null || target.per.startsWith('xã') || target.percent !== null;
    const plain = { required: [null, null, null], owedBy: 1, underWay: null } as const;
    return { ...plain, level: isKnown ? level(ofUnits) : null, by: ['sincePlan', 'sinceYear'] };
  }
  const own = monthsOfTask(task, [Math.min(...months.plan), Math.max(...months.plan)]);
  const counts = [months.period, months.year, months.plan].map((among) =>
    length === 0 ? weeksIn(among, CUTOFF_DAY, Math.floor(Math.min(...months.plan) / 12)) : times(length, among, own),
  ) as [number, number, number];
  const multiplied = target.percent === null && ['sum', 'none', 'worst'].includes(target.aggregate);
  const owedBy = multiplied && target.aggregate === 'sum' && each === cycle && holders !== null ? holders : 1;
  const all = ofUnits * owedBy;
  const at = counts[0] > 0 ? 0 : counts[1] > 0 ? 1 : null;
  const sameYear = months.year.size === months.plan.size;
  const names = ['inPeriod', 'sinceYear', 'sincePlan'] as const;
  return {
    required: multiplied ? (counts.map((n) => (n === 0 ? null : level(n * all))) as unknown as Asked['required']) : [null, null, null],
    owedBy,
    underWay: at === null && owedBy > 1 ? { cycle: cycle!, level: level(all) } : null,
    level: level((multiplied ? (at === null ? 1 : counts[at]) : 1) * all),
    by: at === 0 ? ['inPeriod'] : sameYear ? [names[1], names[2]] : [names[1]],
  };
}

function reaches(op: string, value: number | null, level: RequiredRecount): boolean | null {
  if (value === null || level === null) return null;
  const [low, high] = level;
  if (op === '>=') return value >= low;
  if (op === '>') return value > low;
  if (op === '<=') return value <= low;
  if (op === '<') return value < low;
  if (op === '=') return low === 0 ? value === 0 : value >= low;
  return op === 'range' ? value >= low && value <= (high ?? low) : null;
}

const firstOf = (by: readonly Name[], figures: Readonly<Record<Name, number | null>>): number | null =>
  by.map((name) => figures[name]).find((value) => value !== null) ?? null;

/** The units that are asked about a target; `holders`: how many of their workbooks hold its row where each has the task by itself, null elsewhere. */
export interface Units {
  readonly units: number;
  readonly holders: number | null;
}

/** Recounts a target from the rows of the units that are asked about it; `quarter` is the period's id, `firstYear` the plan's. */
export function recountTarget(
  target: TargetFile,
  task: TargetTask,
  of: Units,
  rows: readonly RawTargetRow[],
  quarter: string,
  firstYear: number,
): TargetRecount {
  const { op } = target;
  const { units } = of;
  // What one unit alone is asked for needs no combining.
  const aggregate = target.aggregate === 'none' && units === 1 ? 'last' : target.aggregate;
  const names = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated'] as const;
  const answered = rows.filter((row) => row.reached !== null || names.some((name) => row.numbers[name] !== null));
  const figures = names.map((name) =>
    combined(
      aggregate,
      op,
      answered.flatMap(({ numbers }) => (numbers[name] === null ? [] : [{ value: numbers[name], base: numbers.base }])),
    ),
  ) as unknown as TargetRecount['figures'];
  const { required, owedBy, underWay, level, by } = asked(target, task, of, monthsOfQuarter(quarter, firstYear));
  const verdicts = answered.map((row) =>
    aggregate === 'unit-share' ? row.reached === 'Đạt' : reaches(op, firstOf(by, row.numbers as never), level),
  );
  const reached = ['unit-share', 'none'].includes(aggregate) ? verdicts.filter((is) => is === true).length : 0;
  const together = Object.fromEntries(names.map((name, i) => [name, figures[i]!])) as Record<Name, number | null>;
  const met =
    aggregate === 'unit-share'
      ? (100 * reached) / units >= (target.percent ?? 100)
      : aggregate === 'none'
        ? verdicts.includes(false)
          ? false
          : reached === units
            ? true
            : null
        : reaches(op, firstOf(by, together), level);
  const verdict = answered.length === 0 ? 'Chưa báo cáo' : met === null ? 'Chưa xác định' : met ? 'Đạt' : 'Chưa đạt';
  return { figures, reported: answered.length, expected: units, reached, required, owedBy, underWay, verdict };
}
