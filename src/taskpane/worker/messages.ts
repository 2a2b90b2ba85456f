import type { WorldFailure } from '../../core/issue/world-error';
import type { JobName, JobNews, Jobs } from './jobs';

/** What the page sends: one job at a time. */
export interface JobOrder {
  readonly id: number;
  readonly name: JobName;
  readonly takes: Jobs[JobName]['takes'];
}

/** A failure as it crosses threads: one of the world, or a bug (`failure` null). */
export interface JobFault {
  readonly failure: WorldFailure | null;
  readonly message: string;
}

/** What the worker answers; `ready` comes once, when its script has started. */
export type JobMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'news'; readonly id: number; readonly news: JobNews }
  | { readonly kind: 'done'; readonly id: number; readonly gives: Jobs[JobName]['gives'] }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: JobFault };
