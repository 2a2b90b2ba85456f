import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CollectInput } from '../../work/collect';
import type { Memory } from '../../work/ports';
import type { Progress } from '../world/progress';
import type { FileOnDisk } from '../world/read-files';
import type { Share, ShareNews } from './share';

/** A thread needs as long to start as to read some twenty workbooks. */
const fewestEach = 20;
const mostThreads = 8;
/** Megabytes for what a thread has just made; as much as the main thread has, so that threads do not multiply the memory of a run. */
const youngGeneration = 12;

/**
 * How many threads take so many files on a machine of so many processors, of which one is left to the main thread, which puts together what they bring; one
 * stands for the main thread alone.
 */
export function threadsFor(files: number, processors: number): number {
  const threads = Math.min(processors - 1, mostThreads, Math.floor(files / fewestEach));
  return threads < 2 ? 1 : threads;
}

/** How many processors a run may use: those of the machine, or as many as the variable TONGHOP_PROCESSORS of the environment grants. */
export function processorsFor({ TONGHOP_PROCESSORS: granted = '' }: NodeJS.ProcessEnv): number {
  return /^[1-9]\d{0,2}$/.test(granted) ? Number(granted) : availableParallelism();
}

/** A thread that runs this very program on its share; it ends as it may, since what it does not tell is done by the main thread. */
function takeShare(share: Share, hear: (news: ShareNews) => void): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(realpathSync(process.argv[1]!), {
      workerData: share,
      stdout: true,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    thread.on('message', hear);
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
  });
}

/**
 * Has the files of a run taken by several threads where that pays, and gives a memory that knows what became of them; on top of `memory`, whose keeping goes on.
 * What a thread could not do is not in it and is done, or fails, on the main thread. Null where there are too few files or processors.
 */
export async function takeAhead(
  input: Omit<CollectInput, 'files'>,
  files: readonly FileOnDisk[],
  memory: Memory,
  progress: Progress,
): Promise<Memory | null> {
  const of = threadsFor(files.length, processorsFor(process.env));
  if (of === 1) return null;
  const known = new Map<string, string>();
  let done = 0;
  const hear = ({ name, key, outcome }: ShareNews): void => {
    known.set(key, outcome);
    memory.keep(key, outcome);
    progress(++done, files.length, name);
  };
  const { toolVersion } = memory;
  await Promise.all(Array.from({ length: of }, (_, which) => takeShare({ input, files, which, of, toolVersion }, hear)));
  return { ...memory, recall: (key) => known.get(key) ?? memory.recall(key) };
}
