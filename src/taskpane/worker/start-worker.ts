import type { JobMessage } from './messages';

const patience = 4000;

/** The address of the worker's script: beside the page, or (where the page is one file) the text that the page carries. */
function workerUrl(): string {
  const inlined = document.getElementById('tonghop-worker')?.textContent ?? '';
  return inlined.trim() === '' ? 'worker.js' : URL.createObjectURL(new Blob([inlined], { type: 'text/javascript' }));
}

/** Starts the worker and waits until its script answers; null where this browser or this page's rules do not let it. */
export async function startWorker(): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = new Worker(workerUrl());
  } catch {
    return null;
  }
  const started = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    const answer = (isStarted: boolean): void => {
      clearTimeout(timer);
      resolve(isStarted);
    };
    worker.onerror = () => answer(false);
    worker.onmessage = (event: MessageEvent<JobMessage>) => answer(event.data.kind === 'ready');
  });
  if (started) return worker;
  worker.terminate();
  return null;
}
