import { WorldError } from '../../core/issue/world-error';
import type { JobMessage, JobOrder } from './messages';
import type { JobName, JobNews, Jobs, JobTable } from './jobs';
import { startWorker } from './start-worker';

/** A job that has been started: what it will give, and how to stop it. Stopped, it fails with `cancelled`. */
export interface RunningJob<N extends JobName> {
  readonly given: Promise<Jobs[N]['gives']>;
  readonly cancel: () => void;
}

/** Starts jobs, one after another, in a worker or in slices on the page's own thread. */
export interface JobRunner {
  readonly start: <N extends JobName>(name: N, takes: Jobs[N]['takes'], news?: (news: JobNews) => void) => RunningJob<N>;
}

type AnyGives = Jobs[JobName]['gives'];

interface Asked {
  readonly settle: { readonly done: (gives: AnyGives) => void; readonly failed: (error: Error) => void };
  readonly news: (news: JobNews) => void;
}

const cancelledError = (): WorldError => new WorldError('cancelled', '');
/** A turn of the event loop: clicks and drawing come before what follows. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function hear(message: JobMessage, asked: Map<number, Asked>): void {
  if (message.kind === 'ready') return;
  const waiting = asked.get(message.id);
  if (waiting === undefined) return;
  if (message.kind === 'news') {
    waiting.news(message.news);
    return;
  }
  asked.delete(message.id);
  if (message.kind === 'done') waiting.settle.done(message.gives);
  else {
    const { failure, message: text } = message.fault;
    waiting.settle.failed(failure === null ? new Error(text) : new WorldError(failure, text));
  }
}

/**
 * Makes the runner. The worker starts with the first job and is ended by cancelling; the next job starts another. Where there can be no worker, jobs run
 * here with pauses; `loadJobs` then brings their code. `onThread` hears which it is, each time a worker would be started.
 */
export function createJobRunner(loadJobs: () => Promise<JobTable>, onThread: (inWorker: boolean) => void = () => undefined): JobRunner {
  let worker: Promise<Worker | null> | null = null;
  let jobs: Promise<JobTable> | null = null;
  let lastId = 0;
  const asked = new Map<number, Asked>();

  async function open(): Promise<Worker | null> {
    const started = await startWorker();
    onThread(started !== null);
    if (started === null) return null;
    started.onmessage = (event: MessageEvent<JobMessage>) => hear(event.data, asked);
    started.onerror = (event) => {
      for (const { settle } of asked.values()) settle.failed(new Error(event.message));
      asked.clear();
      worker = null;
    };
    return started;
  }

  function endWorker(): void {
    void worker?.then((w) => w?.terminate());
    worker = null;
    for (const { settle } of asked.values()) settle.failed(cancelledError());
    asked.clear();
  }

  async function here<N extends JobName>(name: N, takes: Jobs[N]['takes'], news: (n: JobNews) => void, isStopped: () => boolean) {
    jobs ??= loadJobs();
    const gives = await (await jobs)[name](takes, { news, cancelled: isStopped, pause: turn });
    if (isStopped()) throw cancelledError();
    return gives;
  }

  return {
    start: (name, takes, news = () => undefined) => {
      let stopped = false;
      const run = async (): Promise<Jobs[typeof name]['gives']> => {
        worker ??= open();
        const thread = await worker;
        if (stopped) throw cancelledError();
        if (thread === null) return here(name, takes, news, () => stopped);
        lastId += 1;
        const order: JobOrder = { id: lastId, name, takes };
        return new Promise<Jobs[typeof name]['gives']>((resolve, reject) => {
          asked.set(order.id, { settle: { done: (gives) => resolve(gives), failed: reject }, news });
          thread.postMessage(order);
        });
      };
      const cancel = (): void => {
        if (stopped) return;
        stopped = true;
        endWorker();
      };
      return { given: run(), cancel };
    },
  };
}
