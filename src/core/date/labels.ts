import type { Language } from '../issue/sentence/tell';

interface PeriodLabels {
  readonly week: (week: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly quarter: (quarter: string, year: number) => string;
  readonly half: readonly [(year: number) => string, (year: number) => string];
  readonly nineMonths: (year: number) => string;
  readonly year: (year: number) => string;
  readonly plan: string;
}

/** The names of reporting periods as reports write them; quarters come as Roman numerals. */
export const periodLabels: Readonly<Record<Language, PeriodLabels>> = {
  vi: {
    week: (week, year) => `Tuần ${week}/${year}`,
    month: (month, year) => `Tháng ${month}/${year}`,
    quarter: (quarter, year) => `Quý ${quarter}/${year}`,
    half: [(year) => `6 tháng đầu năm ${year}`, (year) => `6 tháng cuối năm ${year}`],
    nineMonths: (year) => `9 tháng đầu năm ${year}`,
    year: (year) => `Năm ${year}`,
    plan: 'Toàn kỳ kế hoạch',
  },
  en: {
    week: (week, year) => `Week ${week} of ${year}`,
    month: (month, year) => `${monthNames[month - 1]} ${year}`,
    quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
    half: [(year) => `First half of ${year}`, (year) => `Second half of ${year}`],
    nineMonths: (year) => `First nine months of ${year}`,
    year: (year) => String(year),
    plan: 'Whole plan',
  },
};

/** The English names of the months, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
