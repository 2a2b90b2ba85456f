import { useCallback, useRef, useState } from 'react';
import { WorldError } from '../../core/issue/world-error';
import type { Watch } from '../../work/ports';
import { usePane } from '../pane-context';
import { failureSentence } from '../strings/failure-sentence';
import type { JobName, JobNews, Jobs } from '../worker/jobs';

/** How far a running job is. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly at: string;
}

/** What a step shows of its job. `run` gives null where the job failed or was stopped; `failure` then says why in words. */
export interface JobHandle {
  readonly running: boolean;
  readonly progress: JobProgress | null;
  readonly failure: string | null;
  readonly stopped: boolean;
  readonly run: <N extends JobName>(name: N, takes: Jobs[N]['takes'], news?: (news: JobNews) => void) => Promise<Jobs[N]['gives'] | null>;
  /** Runs anything else that may fail as the world does, with the same care. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T | null>;
  /** The same for work in the open workbook that tells how far it is and asks whether to go on. */
  readonly draw: <T>(work: (watch: Required<Watch>) => Promise<T>) => Promise<T | null>;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** One job at a time, with progress, cancelling, and its failures in words: the one place in a step where they are caught. */
export function useJob(): JobHandle {
  const { runner, text } = usePane();
  const [state, setState] = useState<Pick<JobHandle, 'running' | 'progress' | 'failure' | 'stopped'>>(idle);
  const cancelNow = useRef<() => void>(() => undefined);

  const attempt = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      setState({ ...idle, running: true });
      try {
        const gives = await work();
        setState(idle);
        return gives;
      } catch (error) {
        const stopped = error instanceof WorldError && error.failure === 'cancelled';
        setState({ ...idle, stopped, failure: stopped ? null : failureSentence(error, text) });
        return null;
      }
    },
    [text],
  );

  const show = useRef(throttled((progress: JobProgress) => setState({ ...idle, running: true, progress })));

  const draw = useCallback(
    <T>(work: (watch: Required<Watch>) => Promise<T>) =>
      attempt(() => {
        let stopped = false;
        cancelNow.current = () => (stopped = true);
        return work({ progress: (done, total, at) => show.current({ done, total, at }), cancelled: () => stopped });
      }),
    [attempt],
  );

  const run = useCallback(
    <N extends JobName>(name: N, takes: Jobs[N]['takes'], news?: (news: JobNews) => void) =>
      attempt(() => {
        const job = runner.start(name, takes, (one) => {
          if (one.kind === 'progress') show.current(one);
          news?.(one);
        });
        cancelNow.current = job.cancel;
        return job.given;
      }),
    [attempt, runner],
  );

  const cancel = useCallback(() => cancelNow.current(), []);
  const clear = useCallback(() => setState(idle), []);
  return { ...state, run, attempt, draw, cancel, clear };
}

const shortest = 80;

/** Progress as often as a person can follow it, and always its end. */
function throttled(show: (progress: JobProgress) => void): (progress: JobProgress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < shortest && progress.done < progress.total) return;
    last = now;
    show({ done: progress.done, total: progress.total, at: progress.at });
  };
}

const idle = { running: false, progress: null, failure: null, stopped: false } as const;
