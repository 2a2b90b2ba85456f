import type { FileFacts } from '../../facts/file';
import type { Sentences } from '../sentences';

export const file: Sentences<FileFacts> = {
  'file-empty': () => 'The file is empty (0 bytes). Please ask the sender to open the original, save it and send it again.',
};
