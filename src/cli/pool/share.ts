import type { CollectInput } from '../../work/collect';
import type { FileOnDisk } from '../world/read-files';

/** The files of a run that one thread takes: every `of`-th of those that are meant, from the `which`-th on. */
export interface Share {
  readonly input: Omit<CollectInput, 'files'>;
  readonly files: readonly FileOnDisk[];
  readonly which: number;
  readonly of: number;
  readonly toolVersion: string;
}

/** What a thread tells of a file: its name, and what became of it under its key. */
export interface ShareNews {
  readonly name: string;
  readonly key: string;
  readonly outcome: string;
}
