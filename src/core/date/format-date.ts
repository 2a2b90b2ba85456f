import type { Language } from '../issue/sentence/tell';
import { partsOf, type IsoDate } from './iso-date';
import { monthNames } from './labels';

/** A date in figures, day first: 05/02/2026. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** A date with its month in words, so that day and month cannot be mistaken: "05 tháng 02 năm 2026", "5 February 2026". */
export function dateInWords(date: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${monthNames[month - 1]} ${year}`;
  // Nghị định 30/2020/NĐ-CP, Phụ lục I: days under 10 and the months 1 and 2 carry a leading zero.
  return `${date.slice(8, 10)} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** The date line of an official document: "ngày 05 tháng 02 năm 2026". */
export function officialDate(date: IsoDate): string {
  return `ngày ${dateInWords(date, 'vi')}`;
}
