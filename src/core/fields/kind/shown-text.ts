import { formatDate } from '../../date/format-date';
import { dateOfSerial } from '../../date/serial';
import type { RawCell } from '../repaired';
import { truthWords } from '../truth-words';
import { codesOf, numberLook } from './number-format';
import { shownFigure } from './shown-figure';

const DAY = 86_400;
const two = (figure: number): string => String(figure).padStart(2, '0');

/** A time of day, or hours in all where the format counts them. */
function shownTime(serial: number, codes: string): string {
  const seconds = Math.round((codes.includes('[h') ? serial : serial - Math.floor(serial)) * DAY);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = `${codes.includes('hh') ? two(hours) : hours}:${two(minutes)}`;
  return codes.includes('s') ? `${start}:${two(seconds % 60)}` : start;
}

function shownDate(serial: number, codes: string): string | null {
  const day = dateOfSerial(serial);
  if (day === null) return null;
  const text = formatDate(day);
  // "5/2026" is made the first of that month and shown without a day.
  return codes.includes('d') || !codes.includes('m') ? text : text.slice(3);
}

function shownNumber(value: number, format: string): string {
  const look = numberLook(format);
  if (look === 'figure' || value < 0) return shownFigure(value, look === 'figure' ? format : '');
  const codes = codesOf(format);
  if (look === 'time') return shownTime(value, codes);
  const date = shownDate(value, codes);
  if (date === null) return shownFigure(value, '');
  return look === 'date' || Number.isInteger(value) ? date : `${date} ${shownTime(value, codes)}`;
}

/**
 * The text of a cell as a person in Vietnam sees it, by its number format: days day first (30/04/2026), times (8:30), shares (80%), figures with a decimal comma, yes and no in words;
 * errors as their code, '' for a blank one. Texts are as typed.
 */
export function shownText({ value, format = '' }: RawCell): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return shownNumber(value, format);
  return typeof value === 'boolean' ? truthWords[value ? 'yes' : 'no'].vi : value.error;
}

/** Whether a cell holds a day: a number in a format for days. */
export function holdsDay({ value, format = '' }: RawCell): boolean {
  return typeof value === 'number' && numberLook(format).startsWith('date') && dateOfSerial(value) !== null;
}
