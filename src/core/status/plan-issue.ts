import { fold } from '../text/fold';
import { once } from '../text/once';

const WORDS = ['ký', 'ban hành', 'ký ban hành', 'ký, ban hành', 'kế hoạch được ban hành', 'kế hoạch này được ban hành'];
const OBJECTS = ['', ' kế hoạch', ' kế hoạch này', ' chương trình', ' chương trình này', ' văn bản này'];
const known = once((): ReadonlySet<string> => new Set(WORDS.flatMap((words) => OBJECTS.map((object) => fold(words + object)))));
const opening = once(() => new RegExp(`^(?:(?:${['kể từ', 'từ', 'sau', 'ngày', 'khi'].map((word) => fold(word)).join('|')}) )+`));

/** Whether the words after "kể từ …" name the issue of the plan itself: "ngày ban hành", "khi ký Kế hoạch này"; that of another document is an event. */
export function isPlanIssue(words: string): boolean {
  return known().has(fold(words).trim().replace(opening(), ''));
}
