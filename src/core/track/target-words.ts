import type { TargetEntry } from '../entry/entry';
import { reachedWords } from '../fields/reached-words';
import type { Target } from '../plan/target';
import { rateOf, type RateCycle } from '../plan/target-rate';
import { WINDOWS, type WindowName } from '../status/cycles-in-window';
import { isMultiplied, type Requirement } from '../status/requirement';

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

/** What a count that is stated for each month, quarter … comes to in each figure, one line each. */
function windowLines(target: Target, levels: Requirement['levels'] | undefined): string {
  if (levels === undefined || !isMultiplied(target)) return '';
  return WINDOWS.flatMap((name) => {
    const level = levels[name];
    if (level === null) return [];
    const high = level.high === null ? '' : ` đến ${vietnameseNumber(level.high)}`;
    return [`\n${WINDOW_WORDS[name]}: ${vietnameseNumber(level.low)}${high}`];
  }).join('');
}

/** The words of the sheet `Chỉ tiêu` outside its fields. */
export const targetWords = {
  ofTask: (raw: string, task: string): string => (task === '' || task.includes(raw) ? task || raw : `${raw} (${task})`),
  required: (target: Target, requirement?: Pick<Requirement, 'levels'>): string => {
    if (target.low === null) return target.op === 'reach' ? reachedWords.yes.vi : target.raw;
    const sign = target.percent === null ? '' : '%';
    const high = target.high === undefined ? '' : ` đến ${vietnameseNumber(target.high)}${sign}`;
    const more = target.op === '>=' && high === '' ? ' trở lên' : '';
    return `${OPERATORS[target.op]}${vietnameseNumber(target.low)}${sign}${high}${more}${perWords(target.per)}${windowLines(target, requirement?.levels)}`;
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
