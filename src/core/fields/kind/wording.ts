import { formatDate } from '../../date/format-date';
import { dateOfSerial } from '../../date/serial';
import type { RawCell } from '../repaired';
import { rawText, tidy } from './plain-text';

const DATE_FORMAT = /[dy]/iu;

/** The words in a cell where words are meant: tidy text, and what Excel made a day or a share of while it was typed as a person reads it (30/06/2026, 95%). */
export function wordingOf(cell: RawCell): string {
  const { value, format = '' } = cell;
  if (typeof value !== 'number') return tidy(rawText(cell));
  if (format.includes('%')) return `${Number((value * 100).toPrecision(12))}%`.replace('.', ',');
  const day = DATE_FORMAT.test(format) ? dateOfSerial(value) : null;
  return day === null ? String(value).replace('.', ',') : formatDate(day);
}
