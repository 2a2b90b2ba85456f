import type { StoredFacts } from '../../facts/stored';
import type { Sentences } from '../sentences';

export const stored: Sentences<StoredFacts> = {
  'stored-not-ours': ({ what }) => `Nội dung này không phải là ${what} do Tổng Hợp tạo ra. Đề nghị chọn tệp khác.`,
  'stored-invalid': ({ what, path, found }) =>
    `Dữ liệu của ${what} không hợp lệ tại “${path}”: ${found === '' ? 'thiếu nội dung' : `không thể là ${found}`}. Đề nghị dùng lại bản sao gần nhất.`,
  'stored-newer': ({ found, known }) =>
    `Tệp được tạo bằng phiên bản mới hơn (${found}; phần mềm này đọc được đến ${known}). Đề nghị cập nhật phần mềm Tổng Hợp.`,
};
