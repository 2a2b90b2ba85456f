import type { TargetEntry } from '../entry/entry';
import { reachedWords } from '../fields/reached-words';
import type { Target } from '../plan/target';

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

const PER: Readonly<Record<string, string>> = {
  day: 'mỗi ngày',
  week: 'mỗi tuần',
  month: 'mỗi tháng',
  quarter: 'mỗi quý',
  year: 'mỗi năm',
  unit: 'mỗi đơn vị',
};

/** What a target is asked of anew: "mỗi quý", "mỗi xã"; a noun of the plan's own stays as it is. */
const perWords = (per: string): string => `, ${PER[per] ?? `mỗi ${per}`}`;

/** The words of the sheet `Chỉ tiêu` outside its fields. */
export const targetWords = {
  ofTask: (raw: string, task: string): string => (task === '' || task.includes(raw) ? task || raw : `${raw} (${task})`),
  required: (target: Target): string => {
    if (target.low === null) return target.op === 'reach' ? reachedWords.yes.vi : target.raw;
    const sign = target.percent === null ? '' : '%';
    const high = target.high === undefined ? '' : ` đến ${vietnameseNumber(target.high)}${sign}`;
    const more = target.op === '>=' && high === '' ? ' trở lên' : '';
    return `${OPERATORS[target.op]}${vietnameseNumber(target.low)}${sign}${high}${more}${target.per === null ? '' : perWords(target.per)}`;
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
      ...(values.inPeriod === undefined ? [] : [`Trong kỳ: ${vietnameseNumber(values.inPeriod)}`]),
      ...(values.sinceYear === undefined ? [] : [`Từ đầu năm: ${vietnameseNumber(values.sinceYear)}`]),
      ...(values.sincePlan === undefined ? [] : [`Từ đầu kế hoạch: ${vietnameseNumber(values.sincePlan)}`]),
    ].join('\n'),
} as const;
