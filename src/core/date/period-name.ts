import type { Language } from '../issue/sentence/tell';
import { periodLabels } from './labels';
import type { Period } from './period';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The name of a period for people, with a capital: "Quý II/2026", "6 tháng đầu năm 2026". */
export function periodName(period: Period, language: Language): string {
  const labels = periodLabels[language];
  switch (period.kind) {
    case 'week':
      return labels.week(period.week, period.year);
    case 'month':
      return labels.month(period.month, period.year);
    case 'quarter':
      return labels.quarter(ROMAN[period.quarter - 1]!, period.year);
    case 'half':
      return labels.half[period.half === 1 ? 0 : 1](period.year);
    case 'nine-months':
      return labels.nineMonths(period.year);
    case 'year':
      return labels.year(period.year);
    case 'plan':
      return labels.plan;
  }
}
