import type { ExcelFace } from '../excel/excel-face';
import type { JobRunner } from '../worker/job-runner';
import { endingOf } from './ending-of';
import type { Ending, EventLog } from './event-log';

/** Notes how a piece of work ends, and how long it took, without changing what it gives. */
function noteEnd(given: Promise<unknown>, log: EventLog, note: (ending: Ending, took: number) => void): void {
  const start = log.now();
  given.then(
    () => note('done', log.now() - start),
    (error: unknown) => note(endingOf(error), log.now() - start),
  );
}

/** The same runner, of which the log hears every job. */
export function loggedRunner(runner: JobRunner, log: EventLog): JobRunner {
  return {
    start: (name, takes, news) => {
      const job = runner.start(name, takes, news);
      noteEnd(job.given, log, (ending, took) => log.note(`job ${name} ${ending}`, took));
      return job;
    },
  };
}

/** The same face of Excel, of which the log hears every call. */
export function loggedFace(face: ExcelFace, log: EventLog): ExcelFace {
  const logged = Object.entries(face).map(([name, call]: [string, (...given: readonly unknown[]) => unknown]) => [
    name,
    (...given: readonly unknown[]): unknown => {
      const gives = call(...given);
      if (gives instanceof Promise) noteEnd(gives, log, (ending, took) => log.note(`excel ${name as keyof ExcelFace} ${ending}`, took));
      return gives;
    },
  ]);
  return Object.fromEntries(logged) as ExcelFace;
}
