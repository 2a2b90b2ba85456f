import { parseIsoDate } from '../../core/date/iso-date';
import { serialOf } from '../../core/date/serial';

/** The serial of the 1900 system of an ISO 8601 date, time or both (`2026-04-30T08:30:00Z`, a zone is left out); null for any other text. */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const date = day === undefined ? null : parseIsoDate(day);
  const serial = date === null ? null : serialOf(date);
  if (day !== undefined && serial === null) return null;
  return (serial ?? 0) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
