import { WorldError } from '../../core/issue/world-error';
import type { Ending } from './event-log';

/** A name as programs give it; whatever else stands there may be a text of somebody's. */
const plain = (name: unknown): string => (typeof name === 'string' && /^[A-Za-z][\w-]{0,59}$/.test(name) ? name : 'unnamed');

/** How something failed, by names alone: messages may quote files and cells. */
export function endingOf(error: unknown): Ending {
  if (error instanceof WorldError) return error.failure;
  if (!(error instanceof Error)) return 'error unnamed';
  return 'code' in error ? `error ${plain(error.name)} ${plain(error.code)}` : `error ${plain(error.name)}`;
}
