import { WorldError } from '../../core/issue/world-error';
import type { JobMessage, JobOrder } from './messages';
import type { Jobs, JobName, JobWatch } from './jobs';
import { createJobs } from './run-jobs';

const jobs = createJobs();
const send = (message: JobMessage): void => self.postMessage(message);

async function run({ id, name, takes }: JobOrder): Promise<void> {
  // The page cancels by ending the worker.
  const watch: JobWatch = {
    news: (news) => send({ kind: 'news', id, news }),
    cancelled: () => false,
    pause: () => Promise.resolve(),
  };
  try {
    const job = jobs[name] as (takes: Jobs[JobName]['takes'], watch: JobWatch) => Promise<Jobs[JobName]['gives']>;
    send({ kind: 'done', id, gives: await job(takes, watch) });
  } catch (error) {
    const failure = error instanceof WorldError ? error.failure : null;
    const message = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    send({ kind: 'failed', id, fault: { failure, message } });
  }
}

self.onmessage = (event: MessageEvent<JobOrder>) => void run(event.data);
send({ kind: 'ready' });
