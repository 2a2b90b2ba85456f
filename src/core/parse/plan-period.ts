import { maskNames } from '../grammar/mask-names';
import { fold } from '../text/fold';

/** The years of a plan, and how they were found: stated in its title or opening, or inferred from issue and timelines. */
export interface PlanPeriod {
  readonly startYear: number;
  readonly endYear: number;
  readonly from?: string;
  readonly to?: string;
  readonly stated: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const RANGE = new RegExp(`(?:giai đoạn|nhiệm kỳ|thời kỳ|năm|từ năm|các năm)\\s*${YEAR}\\s*(?:-|đến(?: năm)?)\\s*${YEAR}`, 'gu');
const SCHOOL_YEAR = new RegExp(`năm học\\s*${YEAR}\\s*-\\s*${YEAR}`, 'u');
const UNTIL = new RegExp(`(?:đến|trước)(?: hết)?(?: năm)?\\s*${YEAR}`, 'gu');
const SINGLE = new RegExp(`(?:^|\\s|,)năm\\s*${YEAR}`, 'gu');
const QUARTER = new RegExp(`quý\\s*(iv|i{1,3}|[1-4])\\s*(?:/|năm)?\\s*${YEAR}`, 'u');
const MONTH = new RegExp(`tháng\\s*(\\d{1,2})\\s*(?:/|năm)\\s*${YEAR}`, 'u');
const HALF = new RegExp(`6 tháng (đầu|cuối) năm\\s*${YEAR}`, 'u');

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  `${year}-${two(month)}-${month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31}`;
const spanOf = (year: number, first: number, last: number): PlanPeriod => ({
  startYear: year,
  endYear: year,
  from: `${year}-${two(first)}-01`,
  to: lastDay(year, last),
  stated: true,
});

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

function partOfYear(text: string): PlanPeriod | null {
  const half = HALF.exec(text);
  if (half !== null) return half[1] === 'đầu' ? spanOf(Number(half[2]), 1, 6) : spanOf(Number(half[2]), 7, 12);
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const n = QUARTERS.indexOf(quarter[1]!) + 1 || Number(quarter[1]);
    return spanOf(Number(quarter[2]), n * 3 - 2, n * 3);
  }
  const month = MONTH.exec(text);
  return month === null || Number(month[1]) < 1 || Number(month[1]) > 12
    ? null
    : spanOf(Number(month[2]), Number(month[1]), Number(month[1]));
}

/** The period that a title or an opening sentence states, cited documents and quoted names left out; `issuedYear` begins a period that only has an end. */
export function statedPeriod(source: string, issuedYear: number | null): PlanPeriod | null {
  const text = fold(maskNames(source.slice(0, LONGEST_TITLE))).replace(/\s+/gu, ' ');
  const school = SCHOOL_YEAR.exec(text);
  if (school !== null) {
    const [startYear, endYear] = [Number(school[1]), Number(school[2])];
    return { startYear, endYear, from: `${startYear}-09-01`, to: `${endYear}-05-31`, stated: true };
  }
  const part = partOfYear(text);
  if (part !== null) return part;
  const singles = [...text.matchAll(SINGLE)].filter((m) => !/(?:đến|trước|hết|từ)$/u.test(text.slice(0, m.index).trimEnd()));
  const last = singles.at(-1);
  const range = [...text.matchAll(RANGE)].at(0);
  if (range !== undefined && Number(range[1]) <= Number(range[2]) && (last === undefined || last.index <= range.index)) {
    return { startYear: Number(range[1]), endYear: Number(range[2]), stated: true };
  }
  if (last !== undefined) return { startYear: Number(last[1]), endYear: Number(last[1]), stated: true };
  const until = [...text.matchAll(UNTIL)].map((m) => Number(m[1]));
  if (until.length === 0 || issuedYear === null) return null;
  return { startYear: issuedYear, endYear: Math.max(issuedYear, Math.min(...until)), stated: true };
}

const LONGEST_TITLE = 2_000;
/** So much text is enough to infer a period from. */
const MOST_LINES = 1_000;
const LONGEST = 400;

/** A vision reaches far beyond the plan: "tầm nhìn đến năm 2045". */
const VISION = /tầm nhìn(?: đến)?(?: năm)? 20\d\d/giu;

/** The period that lines with times speak of: from the year of issue, or the first year named, to the last; null if they name no year. */
export function inferredPeriod(timeLines: readonly string[], issuedYear: number | null): PlanPeriod | null {
  const dated = timeLines
    .map((line) => line.replace(VISION, ''))
    .filter((line) => /20\d\d/u.test(line))
    .slice(0, MOST_LINES);
  const years = dated.flatMap((line) =>
    [...maskNames(line.slice(0, LONGEST)).matchAll(/(?:^|\D)(20\d\d)(?!\d)/gu)].map((m) => Number(m[1])),
  );
  if (years.length === 0) return issuedYear === null ? null : { startYear: issuedYear, endYear: issuedYear, stated: false };
  const startYear = Math.max(Math.min(...years), Math.min(issuedYear ?? 0, Math.max(...years)));
  return { startYear, endYear: Math.max(...years), stated: false };
}
