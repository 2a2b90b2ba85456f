import { parseIsoDate } from '../date/iso-date';
import type { Language } from '../issue/sentence/tell';
import type { FormerDue } from '../plan/plan';
import { occurrenceName } from './occurrence-name';

/** The name of a due date that a task had before it was re-dated: its period or day, or that no time was stated. */
export function formerDueName({ occurrence, due }: Pick<FormerDue, 'occurrence' | 'due'>, language: Language): string {
  const mark = occurrence.slice(occurrence.indexOf('/') + 1);
  return occurrenceName({ mark, kind: 'undated', item: 'unspecified', due: parseIsoDate(due ?? ''), label: null }, language);
}
