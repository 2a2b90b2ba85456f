import type { FileFacts } from '../../facts/file';
import type { Sentences } from '../sentences';

export const file: Sentences<FileFacts> = {
  'file-empty': () => 'Tệp rỗng (0 byte). Đề nghị nơi gửi mở lại tệp gốc, lưu và gửi lại.',
};
