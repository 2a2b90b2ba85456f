import type { Period } from '../date/period';
import { periodName } from '../date/period-name';
import { fold } from '../text/fold';
import { withoutDiacritics } from '../text/without-diacritics';

/** The longest name of a file, its ending included. */
export const LONGEST_FILE_NAME = 80;

/** Beginnings of units' names that are shortened, longest first. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^đảng (?:ủy|uỷ) /iu, 'DU '],
  [/^đảng bộ /iu, 'DB '],
  [/^(?:ủy|uỷ) ban nhân dân /iu, 'UBND '],
  [/^(?:ủy|uỷ) ban mặt trận tổ quốc(?: việt nam)? /iu, 'MTTQ '],
  [/^hội đồng nhân dân /iu, 'HDND '],
];

const plain = (text: string): string =>
  withoutDiacritics(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The part of a file's name that names a unit: "Đảng ủy xã Đồng Đăng" → `DU-xa-Dong-Dang`. */
export function unitInFileName(name: string): string {
  const tidy = name.normalize('NFC').trim();
  const short = SHORT.find(([pattern]) => pattern.test(tidy));
  return plain(short === undefined ? tidy : tidy.replace(short[0], short[1]));
}

/**
 * The name of a unit's tracking workbook: its place in the official order, its name, the period, in plain letters and at most 80 characters
 * (`01_DU-xa-Dong-Dang_Quy-II-2026.xlsx`). `of` is the number of units, which decides how many digits the place has.
 */
export function trackingFileName(place: number, of: number, unitName: string, period: Period): string {
  const digits = Math.max(2, String(of).length);
  const head = `${String(place).padStart(digits, '0')}_`;
  const tail = `_${plain(periodName(period, 'vi'))}.xlsx`;
  const room = LONGEST_FILE_NAME - head.length - tail.length;
  return head + unitInFileName(unitName).slice(0, room).replace(/-+$/, '') + tail;
}

/** The name of the one workbook for everybody. */
export function commonFileName(planNumber: string, period: Period): string {
  const tail = `_${plain(periodName(period, 'vi'))}.xlsx`;
  const head = 'Dung-chung_';
  return head + plain(planNumber).slice(0, LONGEST_FILE_NAME - head.length - tail.length) + tail;
}

/** Names made different from each other as people compare them, in capitals or not, by a number before the ending. */
export function differentNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(fold(free)); n++) {
      const mark = `-${n}.xlsx`;
      free = name.slice(0, Math.min(name.length - 5, LONGEST_FILE_NAME - mark.length)) + mark;
    }
    taken.add(fold(free));
    return free;
  });
}
