import { assertNever } from '../core/issue/assert-never';
import type { WorldError } from '../core/issue/world-error';
import type { CliText } from './text/vi';

/** The one polite sentence for a failure of the world. */
export function worldErrorSentence(error: WorldError, text: CliText): string {
  switch (error.failure) {
    case 'file-is-folder':
      return text.errors.isFolder(error.subject);
    case 'file-unreadable':
      return text.errors.unreadable(error.subject);
    case 'output-locked':
      return text.errors.locked(error.subject);
    case 'output-exists':
      return text.errors.exists(error.subject);
    case 'newer-version':
      return text.errors.newer(error.subject);
    case 'cancelled':
      return text.errors.cancelled;
    case 'host-busy':
    case 'host-unsupported':
      return text.errors.host;
    default:
      return assertNever(error.failure);
  }
}
