import type { TargetEntry } from '../entry/entry';
import { reachedWords } from '../fields/reached-words';
import type { Target } from '../plan/target';
import { rateOf, type RateCycle } from '../plan/target-rate';
import { WINDOWS, type WindowName } from '../status/cycles-in-window';
import { isMultiplied, type Level, type Requirement } from '../status/requirement';

/** A number as people in Vietnam write it: 1234.5 → 1.234,5. */
export function vietnameseNumber(value: number): string {
  const [whole, decimals] = String(Math.abs(value)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

const OPERATORS: Readonly<Record<Target['op'], string>> = {
  '=': '',
  '>=': 'từ ',
  '>': 'trên ',
  '<=': 'không quá ',
  '<': 'dưới ',
  range: '',
  increase: 'tăng ',
  decrease: 'giảm ',
  reach: '',
};

const CYCLE_WORDS: Readonly<Record<RateCycle, string>> = {
  day: 'mỗi ngày',
  week: 'mỗi tuần',
  month: 'mỗi tháng',
  quarter: 'mỗi quý',
  'half-year': 'mỗi 6 tháng',
  year: 'mỗi năm',
};

/** What a target is asked of anew: ", mỗi xã, mỗi quý"; a noun of the plan's own stays as it is. */
function perWords(per: string | null): string {
  const { each, cycle } = rateOf(per);
  const unit = each === null ? '' : `, mỗi ${each === 'unit' ? 'đơn vị' : each}`;
  return `${unit}${cycle === null ? '' : `, ${CYCLE_WORDS[cycle]}`}`;
}

const WINDOW_WORDS: Readonly<Record<WindowName, string>> = {
  inPeriod: 'Trong kỳ',
  sinceYear: 'Từ đầu năm',
  sincePlan: 'Từ đầu kế hoạch',
};

function levelWords({ low, high }: Level): string {
  return `${vietnameseNumber(low)}${high === null ? '' : ` đến ${vietnameseNumber(high)}`}`;
}

/** A level with what it is made of where several units owe it by themselves: "6 × 2 đơn vị = 12". */
function owedWords(level: Level, owedBy: number): string {
  if (owedBy < 2) return levelWords(level);
  const ofOne = (value: number): number => Math.round((value / owedBy) * 1e9) / 1e9;
  const one = { low: ofOne(level.low), high: level.high === null ? null : ofOne(level.high) };
  return `${levelWords(one)} × ${owedBy} đơn vị = ${levelWords(level)}`;
}

/** What a count that is stated for each month, quarter … comes to in each figure, one line each; of several units also before its first cycle is over. */
function windowLines(target: Target, requirement: Requirement | undefined): string {
  if (requirement === undefined || !isMultiplied(target)) return '';
  const { levels, level, judgedBy, owedBy } = requirement;
  const lines = WINDOWS.flatMap((name) => (levels[name] === null ? [] : [`${WINDOW_WORDS[name]}: ${owedWords(levels[name], owedBy)}`]));
  const cycle = CYCLE_WORDS[rateOf(target.per).cycle ?? 'year'];
  const underWay = level !== null && owedBy > 1 && judgedBy.every((name) => levels[name] === null);
  const all = underWay ? [`${cycle[0]!.toUpperCase()}${cycle.slice(1)}: ${owedWords(level, owedBy)}`, ...lines] : lines;
  return all.map((line) => `\n${line}`).join('');
}

/** The words of the sheet `Chỉ tiêu` outside its fields. */
export const targetWords = {
  ofTask: (raw: string, task: string): string => (task === '' || task.includes(raw) ? task || raw : `${raw} (${task})`),
  required: (target: Target, requirement?: Requirement): string => {
    if (target.low === null) return target.op === 'reach' ? reachedWords.yes.vi : target.raw;
    const sign = target.percent === null ? '' : '%';
    const high = target.high === undefined ? '' : ` đến ${vietnameseNumber(target.high)}${sign}`;
    const more = target.op === '>=' && high === '' ? ' trở lên' : '';
    return `${OPERATORS[target.op]}${vietnameseNumber(target.low)}${sign}${high}${more}${perWords(target.per)}${windowLines(target, requirement)}`;
  },
  measure: (target: Target): string => {
    if (target.aggregate === 'unit-share') return `${reachedWords.yes.vi}/${reachedWords.no.vi}`;
    if (target.percent !== null)
      return target.base === undefined && target.unit === null ? '%' : `% ${target.base ?? target.unit ?? ''}`.trim();
    return target.unit ?? '';
  },
  previous: (values: TargetEntry['values']): string =>
    [
      ...(values.reached === undefined ? [] : [reachedWords[values.reached ? 'yes' : 'no'].vi]),
      ...WINDOWS.flatMap((name) => (values[name] === undefined ? [] : [`${WINDOW_WORDS[name]}: ${vietnameseNumber(values[name])}`])),
    ].join('\n'),
} as const;
