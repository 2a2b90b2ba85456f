import type { CollectInput } from '../../work/collect';
import type { Memory } from '../../work/ports';
import { TOOL_VERSION } from '../version';
import { holdsOutcomes, outcomeCache } from '../world/outcome-cache';
import type { Progress } from '../world/progress';
import type { FileOnDisk } from '../world/read-files';
import { takeAhead } from './take-ahead';

const nothing: Memory = { toolVersion: TOOL_VERSION, recall: () => null, keep: () => undefined };

/**
 * What a command knows of the files of a period before it takes them one by one: what the folder `cache` holds from earlier runs; in a first run, what several
 * threads have made of them; null where there is neither. `cacheUnusable` is told once where nothing can be put into the folder.
 */
export async function periodMemory(
  input: Omit<CollectInput, 'files'>,
  files: readonly FileOnDisk[],
  cache: string | undefined,
  progress: Progress,
  cacheUnusable: () => void,
): Promise<Memory | null> {
  const kept = cache === undefined ? null : outcomeCache(cache, cacheUnusable);
  if (cache !== undefined && kept !== null && holdsOutcomes(cache)) return kept;
  return (await takeAhead(input, files, kept ?? nothing, progress)) ?? kept;
}
