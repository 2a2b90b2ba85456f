import type { MasterFacts } from '../../facts/master';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count }) => `Còn ${count} nhiệm vụ chưa giao cho đơn vị nào. Đề nghị giao việc trong sheet “Phân công”.`,
  'metadata-damaged': () =>
    'Phần thông tin kỹ thuật của tệp bị mất hoặc bị sửa nên không nhận ra được. Đề nghị dùng lại tệp do cơ quan gửi và chép nội dung đã điền sang.',
  'workbook-newer': ({ schema }) => `Tệp do phiên bản phần mềm mới hơn tạo ra (${schema}). Đề nghị cập nhật phần mềm rồi mở lại.`,
};
