import type { SectionId } from '../../plan/ids';
import { formatDate } from '../../date/format-date';
import type { Plan, Section, Task } from '../../plan/plan';
import type { Occurrence } from '../../status/occurrence';
import { lineCount, lineHeight, columnPoints, TALLEST_ROW } from '../../sheet/text-height';
import { occurrenceName } from '../../status/occurrence-name';
import { fold } from '../../text/fold';
import { workbookFont } from '../styles';
import { trackWords } from '../track-words';

const SECTION_LETTERS = 60;

/** A text of at most a number of letters, cut at a word with "…". */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()}…`;
}

/** A text that fits the tallest row, and the size of type (points) in which it does. */
export interface FittedText {
  readonly text: string;
  readonly size: 12 | 10 | 9;
}

const SIZES = [12, 10, 9] as const;

/**
 * A text so that it fits the tallest row in a column of `characters`: in the workbook's size where that is enough, as for nearly every task, smaller for a
 * long one, and cut at a word only where the smallest is not enough (some 2,300 letters in the column of tasks), and says so.
 */
export function fittedText(text: string, characters: number): FittedText {
  const width = columnPoints(characters, workbookFont.size);
  const fits = (words: string, size: number) => lineCount(words, width, size) <= Math.floor((TALLEST_ROW - 6) / lineHeight(size));
  const size = SIZES.find((one) => fits(text, one));
  if (size !== undefined) return { text, size };
  const words = text.split(' ');
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(words.slice(0, middle).join(' ') + trackWords.seePlan, 9)) low = middle;
    else high = middle - 1;
  }
  return { text: words.slice(0, low).join(' ') + trackWords.seePlan, size: 9 };
}

/**
 * The text of a task's row: the task as the plan has it, the name of the due date where the task has several or waits for an event that the text does not
 * tell, and, once the document that it waited for has come, that it has.
 */
export function contentText(task: Task, occurrence: Occurrence, several: boolean): string {
  const { arrival } = occurrence;
  return [
    task.text,
    ...(several || isUntoldEvent(task, occurrence) ? [trackWords.milestone(occurrenceName(occurrence, 'vi'))] : []),
    ...(arrival === null ? [] : [trackWords.arrived(arrival.number, arrival.on === null ? '' : formatDate(arrival.on))]),
  ].join('\n');
}

function isUntoldEvent({ text }: Task, { item, due, label }: Occurrence): boolean {
  return item === 'event' && due === null && label !== null && !fold(text).includes(fold(label));
}

/** Makes the finder of a section's outline number: the numbers from the top of the plan down to it ("II.1"), none repeated. */
export function sectionNumbers(plan: Pick<Plan, 'sections'>): (section: Section) => string {
  const sections = new Map(plan.sections.map((s) => [s.id, s]));
  const numberOf = (section: Section): string => {
    const own = section.number.replace(/[.)\s]+$/, '');
    const parent = section.parentId === null ? undefined : sections.get(section.parentId);
    if (parent === undefined) return own;
    const above = numberOf(parent);
    if (own === '' || above === '') return above + own;
    return own.startsWith(`${above}.`) ? own : `${above}.${lastOwnPart(own, parent)}`;
  };
  return numberOf;
}

/** Makes the finder of a section's name: its outline number and title ("II.1. Tuyên truyền"), shortened. */
export function sectionNames(plan: Pick<Plan, 'sections'>): (id: SectionId | null) => string {
  const sections = new Map(plan.sections.map((s) => [s.id, s]));
  const numberOf = sectionNumbers(plan);
  return (id) => {
    const section = id === null ? undefined : sections.get(id);
    if (section === undefined) return '';
    const number = section.number === '' ? '' : `${numberOf(section)}.`;
    return shortened([number, section.title ?? ''].join(' ').trim(), SECTION_LETTERS);
  };
}

/** "2.1" under section "2" repeats its parent's number; under "II" it does not. */
function lastOwnPart(own: string, parent: Section): string {
  const above = `${parent.number.replace(/[.)\s]+$/, '')}.`;
  return own.startsWith(above) ? own.slice(above.length) : own;
}
