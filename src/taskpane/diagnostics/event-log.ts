import type { WorldFailure } from '../../core/issue/world-error';
import type { ExcelFace } from '../excel/excel-face';
import type { PageName } from '../steps/step-names';
import type { JobName } from '../worker/jobs';

/** How something ended: done, a failure of the world, or the name of an error with Excel's own code. Never a text of a file, a cell or a message. */
export type Ending = 'done' | WorldFailure | `error ${string}`;

/** What a diagnosis may tell of what happened. */
export type EventCode =
  | `page ${PageName}`
  | `job ${JobName} ${Ending}`
  | `excel ${keyof ExcelFace} ${Ending}`
  | `language ${'vi' | 'en'}`
  | 'runs in a worker'
  | 'runs on the page'
  | `fault ${Ending}`;

/** Something that happened, in milliseconds since the pane was opened, and how long it took. */
export interface LoggedEvent {
  readonly at: number;
  readonly code: EventCode;
  readonly took?: number;
}

/** The last things that happened, kept in memory only. */
export interface EventLog {
  readonly now: () => number;
  readonly note: (code: EventCode, took?: number) => void;
  readonly events: () => readonly LoggedEvent[];
  /** How many there have been in all. */
  readonly count: () => number;
}

const kept = 200;

/** A log that keeps the last 200 events. */
export function createEventLog(now: () => number): EventLog {
  let events: readonly LoggedEvent[] = [];
  let count = 0;
  return {
    now,
    note: (code, took) => {
      count += 1;
      const at = Math.round(now());
      events = [...events.slice(-(kept - 1)), { at, code, ...(took === undefined ? {} : { took: Math.round(took) }) }];
    },
    events: () => events,
    count: () => count,
  };
}
