import { parentPort, workerData } from 'node:worker_threads';
import { takeSome } from '../../work/collect';
import { read, sha256 } from '../world/reading';
import { givenFile } from '../world/given-files';
import type { Share, ShareNews } from './share';

/** In a thread beside the main one: takes its share of the files and tells what became of each. */
export function serveShare(): void {
  const { input, files, which, of, toolVersion } = workerData as Share;
  let name = '';
  const tell = (news: ShareNews): void => parentPort?.postMessage(news);
  takeSome(
    { ...input, files: files.map(givenFile) },
    {
      readWorkbook: read,
      sha256,
      progress: (_done, _total, at) => (name = at),
      memory: { toolVersion, recall: () => null, keep: (key, outcome) => tell({ name, key, outcome }) },
    },
    (at) => at % of === which,
  );
}
