import type { DocumentFacts } from '../../facts/document';
import type { Sentences } from '../sentences';

export const document: Sentences<DocumentFacts> = {
  'document-empty': () => 'Văn bản không có nội dung. Đề nghị chọn tệp kế hoạch khác.',
  'document-too-large': (f) =>
    `Tệp dung lượng ${f.megabytes} MB, vượt giới hạn ${f.limit} MB của một văn bản kế hoạch. Đề nghị chọn đúng tệp kế hoạch.`,
  'document-too-long': (f) =>
    `Văn bản có ${f.characters} ký tự, vượt giới hạn ${f.limit} ký tự của một văn bản kế hoạch. Đề nghị chỉ giữ lại phần kế hoạch.`,
  'document-too-many-lines': (f) => `Văn bản có hơn ${f.limit} dòng, không phải là một văn bản kế hoạch. Đề nghị chọn đúng tệp kế hoạch.`,
  'document-not-text': () => 'Tệp không phải là văn bản đọc được. Đề nghị mở tệp gốc, lưu lại dạng văn bản (UTF-8) rồi chọn lại.',
  'document-format-unsupported': (f) =>
    `Chưa đọc được tệp ${f.format}. Đề nghị lưu văn bản dưới dạng .docx hoặc .txt (UTF-8) rồi chọn lại.`,
  'document-secrecy-mark': () =>
    'Văn bản có dấu chỉ độ mật, việc đọc đã dừng và không giữ lại nội dung. Đề nghị xử lý trên máy dành riêng cho tài liệu mật, không đưa văn bản này vào Tổng Hợp.',
  'document-is-table': () =>
    'Tệp .csv là bảng hoặc danh sách, không phải văn bản kế hoạch. Đề nghị chọn văn bản kế hoạch (.docx, .md, .txt); danh sách đơn vị thì chọn ở phần đơn vị.',
  'document-letters-damaged': ({ count }) =>
    `${count === 1 ? 'Một chữ' : `${count} chữ, chữ đầu tiên ở dòng này,`} bị hỏng trong tệp, hiện là “\ufffd”. Đề nghị đối chiếu với văn bản hoặc lấy lại tệp.`,
  'document-not-unicode': (f) => `Văn bản không dùng bảng mã Unicode, đã đọc theo bảng mã ${f.encoding}. Đề nghị kiểm tra lại chữ có dấu.`,
  'document-legacy-encoding': (f) =>
    `Văn bản dùng bảng mã cũ ${f.encoding === 'tcvn3' ? 'TCVN3 (.VnTime)' : 'VNI'}, đã chuyển sang Unicode: “${f.before}” thành “${f.after}”. Đề nghị kiểm tra lại.`,
  'plan-without-tasks': () => 'Không tìm thấy nhiệm vụ nào trong văn bản. Đề nghị kiểm tra lại đây có phải là văn bản kế hoạch không.',
  'plan-too-many-tasks': (f) =>
    `Văn bản có ${f.found} mục, chỉ đọc ${f.limit} mục đầu. Đề nghị kiểm tra lại đây có phải là văn bản kế hoạch không.`,
  'plan-head-missing': (f) => `Không tìm thấy ${f.part === 'title' ? 'tên kế hoạch' : 'cơ quan ban hành'} trong văn bản. Đề nghị bổ sung.`,
  'plan-period-inferred': (f) =>
    `Tên kế hoạch không nêu thời kỳ, suy ra từ nội dung là ${f.startYear === f.endYear ? `năm ${f.startYear}` : `${f.startYear} - ${f.endYear}`}. Đề nghị xác nhận.`,
  'plan-period-unknown': () => 'Không xác định được thời kỳ của kế hoạch. Đề nghị bổ sung.',
  'section-number-gap': (f) => `Sau mục ${f.before} là mục ${f.after}. Số mục được giữ nguyên; đề nghị kiểm tra có thiếu mục hay không.`,
  'footnote-without-marker': (f) => `Chú thích ${f.marker} không có dấu trong bài, chưa rõ thuộc nhiệm vụ nào. Đề nghị kiểm tra.`,
  'aims-not-counted': (f) =>
    `${f.count} mục tiêu, chỉ tiêu có số liệu (từ ${f.taskId}) được theo dõi ở bảng chỉ tiêu, không tính vào số nhiệm vụ. Nếu cần tính, đề nghị sửa cột “Tính vào thống kê” trong sổ gốc.`,
  'tasks-told-twice': (f) =>
    `${f.count} dòng trong bảng nhắc lại nhiệm vụ đã nêu ở phần trên (dòng đầu: ${f.taskId} trùng ${f.sameAs}), không tính hai lần vào số nhiệm vụ. Đề nghị xem lại.`,
  'timeline-doubtful': (f) => `Nhiệm vụ ${f.taskId}: chưa chắc “${f.words}” có phải là thời gian thực hiện hay không. Đề nghị xem lại.`,
  'timeline-not-understood': (f) => `Nhiệm vụ ${f.taskId}: chưa hiểu hết thời gian “${f.words}”. Đề nghị nhập lại thời gian.`,
  'timeline-shared': (f) => `Nhiệm vụ ${f.taskId}: “${f.words}” đứng sau nhiều nhiệm vụ, đã tính cho tất cả. Đề nghị xem lại.`,
  'timeline-of-neighbour': (f) =>
    `Nhiệm vụ ${f.taskId} không có dòng thời gian; dòng “${f.words}” của nhiệm vụ sau có thể dùng chung. Đề nghị xem lại.`,
};
