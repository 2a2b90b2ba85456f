import type { DerivedStatus } from './derive-status';
import { quoted, quotedRow } from './formula-text';
import { progressWords, statusWords } from './labels';
import { PROGRESS, type Progress } from './progress';

/** Where the facts of a row stand, as relative or absolute addresses; `kind` holds dated, ongoing or undated. Dates are serials, blank where there are none. */
export interface StatusCells {
  readonly progress: string;
  readonly finished: string;
  readonly due: string;
  readonly cutoff: string;
  readonly kind: string;
  readonly from?: string;
  readonly previous?: string;
}

/** The days that a finish can be, as everywhere where dates are typed: 1/1/2000 to 31/12/2100; another number is no day. */
const [FIRST_FINISH, AFTER_LAST_FINISH] = [36_526, 73_416];

const word = (status: DerivedStatus): string => quoted(statusWords[status].vi);

/**
 * The formula (Excel 2010, without '=') that shows for a row the Vietnamese words of what `deriveStatus` gives. A progress that is none of the list's
 * words counts as none. Without a cell for the first day nothing is "Chưa đến hạn"; without one for the period before, "không thay đổi" is not started.
 */
export function statusFormula(cells: StatusCells): string {
  const branches = PROGRESS.map((progress) => branchOf(progress, cells));
  return `CHOOSE(1+${choiceNumber(cells)},${[word('unreported'), ...branches].join(',')})`;
}

/** The place of the chosen word in the list, 0 for none; stars and question marks, which MATCH would take for any text, are made harmless. */
function choiceNumber(cells: StatusCells): string {
  const words = quotedRow(PROGRESS.map((progress) => progressWords[progress].vi));
  return `IFERROR(MATCH(SUBSTITUTE(SUBSTITUTE(${statedText(cells)},"*","#"),"?","#"),${words},0),0)`;
}

function statedText({ progress, previous }: StatusCells): string {
  if (previous === undefined) return `TRIM(${progress})`;
  const [unchanged, notStarted] = [quoted(progressWords.unchanged.vi), quoted(progressWords['not-started'].vi)];
  return `IF(TRIM(${progress})=${unchanged},IF(TRIM(${previous})="",${notStarted},TRIM(${previous})),TRIM(${progress}))`;
}

function branchOf(progress: Progress, cells: StatusCells): string {
  const either = (ongoing: string, other: string) => `IF(${cells.kind}="ongoing",${ongoing},${other})`;
  const { cutoff } = cells;
  switch (progress) {
    case 'done':
      return either(word('done-in-period'), byTiming(finishDay(cells), cells.due, 'done'));
    case 'done-in-period':
      return either(word('done-in-period'), byTiming(cutoff, cells.due, 'in-progress'));
    case 'in-progress':
      return either(word('ongoing'), byTiming(cutoff, cells.due, 'in-progress'));
    case 'not-started':
    case 'not-in-period':
    case 'unchanged':
      return either(word('not-in-period'), notStarted(cells));
    case 'paused':
    case 'waiting':
    case 'not-applicable':
    case 'nothing-arisen':
    case 'not-ours':
      return word(progress);
  }
}

function byTiming(day: string, due: string, group: 'done' | 'in-progress'): string {
  const late = `IF(${day}<=${due},${word(`${group}-in-time`)},${word(`${group}-late`)})`;
  return `IF(ISNUMBER(${due}),${late},${word(`${group}-undated`)})`;
}

function finishDay({ finished, cutoff }: StatusCells): string {
  return `IF(ISNUMBER(${finished}),IF(AND(${finished}>=${FIRST_FINISH},${finished}<${AFTER_LAST_FINISH}),INT(${finished}),${cutoff}),${cutoff})`;
}

function notStarted({ due, cutoff, from }: StatusCells): string {
  const early =
    from === undefined
      ? word('not-started')
      : `IF(IF(ISNUMBER(${from}),${from}>${cutoff},FALSE),${word('not-due')},${word('not-started')})`;
  return `IF(IF(ISNUMBER(${due}),${cutoff}>${due},FALSE),${word('not-started-late')},${early})`;
}
