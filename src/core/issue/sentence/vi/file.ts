import type { FileFacts, LimitName } from '../../facts/file';
import type { Sentences } from '../sentences';

const again = 'Đề nghị nơi gửi mở lại tệp gốc, lưu và gửi lại.';
const asXlsx = 'Đề nghị nơi gửi mở tệp bằng Excel, chọn Tệp > Lưu thành (File > Save As), chọn loại “Excel Workbook (.xlsx)” và gửi lại.';
const rightFile = 'Đề nghị nơi gửi kiểm tra và gửi đúng bảng tính .xlsx đã nhận.';

const lessContent = 'Đề nghị nơi gửi xóa nội dung không thuộc báo cáo (ảnh, sheet, dòng thừa), lưu và gửi lại.';
const shorterText = 'Đề nghị nơi gửi rút ngắn nội dung ô, lưu và gửi lại.';

const planAlone = 'Đề nghị kiểm tra đây có phải văn bản kế hoạch không, hoặc chỉ giữ lại phần kế hoạch rồi chọn lại.';

const mebibytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

const overLimit: Record<LimitName, (most: number) => string> = {
  file: (most) => `Tệp lớn hơn ${mebibytes(most)}`,
  entries: (most) => `Tệp chứa hơn ${most} thành phần`,
  inflated: (most) => `Nội dung tệp sau khi giải nén lớn hơn ${mebibytes(most)}`,
  part: (most) => `Một thành phần của tệp sau khi giải nén lớn hơn ${mebibytes(most)}`,
  depth: (most) => `Nội dung tệp lồng nhau quá ${most} lớp`,
  elements: (most) => `Văn bản có hơn ${most} đoạn và thành phần định dạng`,
  columns: (most) => `Bảng tính có ô ngoài ${most} cột`,
  rows: (most) => `Bảng tính có ô ngoài ${most} dòng`,
  cells: (most) => `Bảng tính có hơn ${most} ô hoặc vùng ô có nội dung`,
  characters: (most) => `Nội dung ô dài hơn ${most} ký tự`,
  sheets: (most) => `Bảng tính có hơn ${most} sheet`,
};

export const file: Sentences<FileFacts> = {
  'file-unreadable': () =>
    'Không đọc được tệp: tệp đang mở ở chương trình khác, hoặc không có quyền đọc. Đề nghị đóng tệp hoặc chép sang nơi khác rồi chạy lại.',
  'file-empty': () => `Tệp rỗng (0 byte). ${again}`,
  'file-truncated': () => `Tệp bị cắt cụt, có thể do gửi hoặc tải về chưa xong. ${again}`,
  'file-encrypted': () => 'Tệp được đặt mật khẩu mở nên không đọc được. Đề nghị nơi gửi bỏ mật khẩu mở tệp, lưu và gửi lại.',
  'file-is-xls': () => `Tệp ở định dạng Excel cũ (.xls). ${asXlsx}`,
  'file-is-xlsb': () => `Tệp ở định dạng Excel nhị phân (.xlsb). ${asXlsx}`,
  'file-is-ods': () =>
    'Tệp ở định dạng OpenDocument (.ods). Đề nghị nơi gửi mở tệp, chọn Lưu thành (Save As), chọn loại “Excel 2007-365 (.xlsx)” và gửi lại.',
  'file-is-csv': () => `Tệp là văn bản phân cách (.csv), không giữ được mã nhiệm vụ và định dạng. ${rightFile}`,
  'file-is-text': () => `Tệp là văn bản thường, không phải bảng tính. ${rightFile}`,
  'file-is-xml-table': () => `Tệp là bảng tính XML của Excel 2003. ${asXlsx}`,
  'file-is-html': () =>
    'Tệp là trang web (HTML), có thể là trang đăng nhập được lưu nhầm khi tải về. Đề nghị đăng nhập, tải lại tệp gốc hoặc đề nghị nơi gửi gửi lại.',
  'file-is-pdf': () => `Tệp là PDF, không phải bảng tính. ${rightFile}`,
  'file-is-document': () => `Tệp là văn bản soạn thảo hoặc bản trình chiếu, không phải bảng tính. ${rightFile}`,
  'file-is-picture': () => `Tệp là ảnh, không phải bảng tính. ${rightFile}`,
  'file-is-archive': () => 'Tệp là tệp nén chứa các tệp khác. Đề nghị giải nén rồi đưa vào từng bảng tính .xlsx.',
  'file-is-companion': () => 'Đây là tệp phụ do máy tính tự tạo, không có nội dung báo cáo. Có thể bỏ qua hoặc xóa.',
  'file-not-workbook': () => `Tệp không phải là bảng tính Excel. ${rightFile}`,
  'file-over-limit': ({ limit, most }) =>
    `${overLimit[limit](most)}, vượt giới hạn an toàn nên không đọc. ${limit === 'characters' ? shorterText : limit === 'elements' ? planAlone : lessContent}`,
  'file-damaged': () => `Tệp bị hỏng, có thể do gửi, tải về hoặc sao chép bị lỗi, nên không mở được. ${again}`,
  'file-cell-twice': () => `Trong tệp, ô này có hai nội dung khác nhau nên không biết nội dung nào đúng. ${again}`,
  'file-part-twice': ({ part }) => `Tệp có hai thành phần trùng tên “${part}” nên không biết phần nào đúng. ${again}`,
  'file-part-missing': ({ part }) => `Tệp thiếu thành phần “${part}”. ${again}`,
  'file-part-damaged': ({ part }) => `Tệp bị hỏng ở thành phần “${part}”. ${again}`,
  'file-part-crc': ({ part }) => `Tệp bị hỏng: thành phần “${part}” không khớp mã kiểm tra. ${again}`,
  'file-part-packing': ({ part }) => `Thành phần “${part}” được nén theo cách mà Excel không dùng. ${again}`,
  'file-part-malformed': ({ part }) => `Tệp bị hỏng: nội dung thành phần “${part}” sai cấu trúc. ${again}`,
  'file-part-encoding': ({ part }) => `Thành phần “${part}” không dùng bảng mã UTF-8 hoặc UTF-16. ${again}`,
  'file-part-dtd': ({ part }) =>
    `Thành phần “${part}” chứa khai báo DTD, không được phép trong tệp Office nên không đọc vì lý do an toàn. ${again}`,
  'macros-ignored': () => 'Tệp có macro (.xlsm): chỉ đọc giá trị trong ô, macro không được chạy. Đề nghị lần sau gửi tệp .xlsx.',
  'external-links': ({ count }) =>
    `Bảng tính có ${count} liên kết ra tệp hoặc địa chỉ khác; chỉ dùng giá trị đã lưu, không mở liên kết. Nếu số liệu có thể đã cũ, đề nghị nơi gửi gỡ liên kết (Data > Edit Links > Break Link), lưu và gửi lại.`,
  'cells-linked-outside': ({ count, cells }) =>
    `${count} ô lấy giá trị từ tệp khác (${cells}); chỉ dùng giá trị đã lưu, không mở liên kết. Đề nghị kiểm tra rồi ghi thẳng giá trị vào ô (chép ô, dán bằng Paste Special > Values).`,
  'dates-of-1904': ({ count }) => `Bảng tính dùng hệ ngày 1904 (máy Mac); đã đổi ${count} ngày về hệ ngày thông thường.`,
  'blank-cells-formatted': ({ count }) => `Bảng tính có ${count} ô trống được định dạng; các ô này được bỏ qua.`,
};
