import type { DocumentFacts } from '../../facts/document';
import type { Sentences } from '../sentences';

export const document: Sentences<DocumentFacts> = {
  'document-empty': () => 'Văn bản không có nội dung. Đề nghị chọn tệp kế hoạch khác.',
};
