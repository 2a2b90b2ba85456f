import { formatDate } from '../date/format-date';
import { parseIsoDate } from '../date/iso-date';
import { parsePeriod } from '../date/period';
import { periodName } from '../date/period-name';
import type { Language } from '../issue/sentence/tell';
import { occurrenceWords } from './labels';
import type { Occurrence } from './occurrence';

/**
 * The name of an occurrence for people: "Quý II/2026", "30/04/2026", "Giai đoạn 2026-2030", "Từ năm 2025", "Thường xuyên", with the milestone's own words
 * after it: "Tháng 5/2026 (trình)". An event is named by its trigger; what has no other name by its due date, if it has one.
 */
export function occurrenceName(occurrence: Pick<Occurrence, 'mark' | 'kind' | 'item' | 'due' | 'label'>, language: Language): string {
  const { mark, label } = occurrence;
  const name = mark === '-' ? nameWithoutMark(occurrence, language) : nameOfMark(mark, language);
  return label === null || label === name ? name : `${name} (${label})`;
}

function nameWithoutMark({ kind, item, due, label }: Pick<Occurrence, 'kind' | 'item' | 'due' | 'label'>, language: Language): string {
  if (due !== null) return formatDate(due);
  if (kind === 'ongoing') return occurrenceWords.ongoing[language];
  if (item === 'event' && label !== null) return label;
  return occurrenceWords[item === 'unspecified' ? 'unspecified' : 'event'][language];
}

function nameOfMark(mark: string, language: Language): string {
  const years = /^(\d{4})-(\d{4})$/.exec(mark);
  if (years !== null) return `${occurrenceWords.span[language]} ${mark}`;
  const [from, to] = mark.split('..');
  if (from === undefined || to === undefined) return nameOfDay(mark, language);
  if (to === '') return `${occurrenceWords.from[language]} ${withinSentence(nameOfDay(from, language), language)}`;
  const last = withinSentence(nameOfDay(to, language), language);
  return from === '' ? `${occurrenceWords.until[language]} ${last}` : `${nameOfDay(from, language)} - ${last}`;
}

function nameOfDay(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (period !== null) return periodName(period, language);
  const date = parseIsoDate(text);
  return date === null ? text : formatDate(date);
}

/** Vietnamese names of periods are written small within a sentence, English ones keep their capital. */
function withinSentence(name: string, language: Language): string {
  return language === 'vi' ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}
