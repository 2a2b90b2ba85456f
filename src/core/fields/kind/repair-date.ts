import { dateOfSerial } from '../../date/serial';
import { readDate } from '../../grammar/typed-date';
import { blank, type RawCell, type Repaired, type RepairContext } from '../repaired';
import { rawText, tidy, unusable } from './plain-text';

/** The years in which a plan's dates can lie; a number outside them is no date that somebody meant. */
const [FIRST, LAST] = ['2000-01-01', '2100-12-31'];
const WITHOUT_YEAR = /^\D*\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*[.,;]?$/u;

/**
 * Reads a cell as a day: a serial, its time of day left out, or text typed day first (`text-date`). A day typed without a year is put into the year of
 * `context.asOf` and doubted (`year-assumed`). Month first is a problem with the other reading proposed; "cuối tháng 4" or "Quý II" is `not-a-date`.
 */
export function repairDate(cell: RawCell, context: RepairContext): Repaired<string> {
  const problem = unusable(cell);
  if (problem !== null) return problem;
  const raw = rawText(cell);
  if (typeof cell.value === 'number') {
    const day = dateOfSerial(cell.value);
    return day === null || day < FIRST || day > LAST ? { kind: 'problem', problem: 'not-a-date', raw } : { kind: 'value', value: day, raw };
  }
  const text = tidy(raw);
  if (text === '') return blank;
  const year = context.asOf === undefined ? null : Number(context.asOf.slice(0, 4));
  const read = readDate(text, { firstYear: year ?? 2000, lastYear: year ?? 2100 });
  if (read.value === null) {
    const [proposal] = read.readings;
    if (read.problem === 'month-first' && proposal !== undefined) return { kind: 'problem', problem: 'month-first-date', raw, proposal };
    return { kind: 'problem', problem: 'not-a-date', raw };
  }
  if (read.value < FIRST || read.value > LAST) return { kind: 'problem', problem: 'not-a-date', raw };
  const value = { kind: 'value', value: read.value, raw, how: 'text-date' } as const;
  return WITHOUT_YEAR.test(text.toLowerCase()) ? { ...value, doubt: 'year-assumed' } : value;
}
