import { WorldError } from '../../core/issue/world-error';
import type { Strings } from './vi';

/** The polite sentence for whatever a button or a job failed with; a bug is told with its details, so that it can be reported. */
export function failureSentence(error: unknown, text: Strings): string {
  const { errors } = text;
  if (error instanceof WorldError) {
    switch (error.failure) {
      case 'file-is-folder':
      case 'file-unreadable':
      case 'output-locked':
      case 'output-exists':
        return errors.unreadable(error.subject);
      case 'newer-version':
        return errors.newer;
      case 'host-busy':
        return errors.busy;
      case 'host-unsupported':
        return errors.unsupported;
      case 'cancelled':
        return text.common.cancelled;
    }
  }
  const name = error instanceof Error ? error.name : '';
  if (name === 'HostBusy') return errors.busy;
  if (name === 'HostUnsupported') return errors.unsupported;
  if (name === 'HostRefused') return errors.refused;
  if (name === 'DrawingIncomplete') return errors.incomplete;
  if (name === 'NotReadableError' || name === 'NotFoundError') return errors.unreadable('');
  return `${errors.bug} ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
}
