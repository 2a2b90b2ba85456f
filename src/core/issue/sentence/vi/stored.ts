import type { StoredFacts, StoredIn } from '../../facts/stored';
import { formatOf } from '../id-words';
import type { Sentences } from '../sentences';

const names: Readonly<Record<StoredIn, string>> = { 'plan.json': 'plan.json', master: 'sổ gốc' };

export const stored: Sentences<StoredFacts> = {
  'stored-not-ours': ({ what }) => `Nội dung này không phải là ${names[what]} do Tổng Hợp tạo ra. Đề nghị chọn tệp khác.`,
  'stored-invalid': ({ what, path, found }) =>
    `Dữ liệu của ${names[what]} không hợp lệ tại “${path}”: ${found === '' ? 'thiếu nội dung' : `không thể là ${found}`}. Đề nghị dùng lại bản sao gần nhất.`,
  'stored-newer': ({ found, known }) =>
    `Tệp được tạo bằng phiên bản mới hơn (dạng thức ${formatOf(found)}; phần mềm này đọc được đến dạng thức ${formatOf(known)}). Đề nghị cập nhật phần mềm Tổng Hợp.`,
};
