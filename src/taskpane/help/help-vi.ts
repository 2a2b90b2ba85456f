import type { ProbeId } from '../../office/self-check/probes/probes';

const probes: Readonly<Record<ProbeId, string>> = {
  values: 'Ghi và đọc nội dung ô',
  dates: 'Ngày tháng',
  formulas: 'Công thức',
  links: 'Liên kết đến ô khác',
  large: 'Bảng nhiều dòng',
  looks: 'Phông chữ, màu, căn lề',
  borders: 'Đường kẻ',
  sheet: 'Sheet mới, màu thẻ, đường lưới',
  sizes: 'Độ rộng cột, chiều cao dòng',
  hidden: 'Dòng và cột ẩn',
  states: 'Sheet ẩn',
  freeze: 'Cố định dòng và cột',
  freezeRows: 'Chỉ cố định dòng, chỉ cố định cột',
  merges: 'Đọc ô gộp',
  outline: 'Nhóm dòng, nhóm cột',
  table: 'Bảng của Excel',
  filter: 'Bộ lọc',
  names: 'Tên vùng',
  rules: 'Danh sách chọn và quy tắc nhập',
  formats: 'Định dạng theo điều kiện',
  barChart: 'Biểu đồ cột',
  stackedChart: 'Biểu đồ thanh chồng',
  lineChart: 'Biểu đồ đường',
  print: 'Thiết lập in',
  pageBreaks: 'Ngắt trang',
  protection: 'Bảo vệ sheet',
  redraw: 'Vẽ lại sheet đã có',
  select: 'Chuyển đến ô',
  watch: 'Theo dõi thay đổi',
};

/** What the help page says, in Vietnamese. */
export const helpVi = {
  supportPage: 'Mở trang hỗ trợ và quyền riêng tư',
  check: {
    title: 'Tự kiểm tra',
    onlyInExcel: 'Phần tự kiểm tra chỉ chạy trong Excel: mở sổ bằng Excel, mở Tổng Hợp rồi chọn Trợ giúp.',
    hint: 'Thử lần lượt mọi thao tác mà Tổng Hợp dùng trong Excel trên một sheet riêng, đọc lại rồi xóa sheet đó. Nội dung sẵn có của sổ không bị đụng đến.',
    start: 'Bắt đầu tự kiểm tra',
    again: 'Kiểm tra lại',
    running: 'Đang thử',
    summary: (passed: number, failed: number, unsupported: number) =>
      `${passed} thao tác đạt, ${failed} không đạt, ${unsupported} bản Excel này chưa có.`,
    outcomes: { passed: 'Đạt', failed: 'Không đạt' },
    needs: (set: string) => `Cần ExcelApi ${set}`,
    passed: 'Các thao tác đạt',
    left: (names: string) => `Chưa xóa được sheet của phần tự kiểm tra: ${names}. Đề nghị xóa bằng tay.`,
    record: 'bản ghi',
    save: 'Tải bản ghi (.json)',
    recordHint:
      'Bản ghi gồm phiên bản, kết quả và những gì Tổng Hợp đã hỏi, Excel đã trả lời trong lúc thử; không có nội dung ô hay tên sheet của sổ. Gửi kèm khi cần hỗ trợ.',
    noWire: 'Bản Excel này không cho nghe lời gọi và lời đáp; bản ghi chỉ gồm phiên bản và kết quả.',
    probes,
  },
  diagnosis: {
    title: 'Chẩn đoán',
    hint: 'Phiên bản, loại Excel, trình duyệt và tối đa 200 sự kiện gần nhất kèm thời gian. Không có nội dung ô, không có tên tệp. Không có gì được gửi đi nếu không sao chép và gửi.',
    what: 'chẩn đoán',
    look: 'Xem trước khi sao chép',
  },
};

/** The shape of the help page's texts; every language has all of them. */
export type HelpStrings = typeof helpVi;
