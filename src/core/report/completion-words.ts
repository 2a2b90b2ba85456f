/** The texts of the sheet `Đề nghị bổ sung`. */
export const completionWords = {
  title: 'ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA BÁO CÁO',
  to: (unit: string, period: string): string => [unit, period].filter((text) => text !== '').join(' - '),
  greeting: (count: number): string =>
    `Trân trọng cảm ơn đơn vị đã gửi báo cáo. Đề nghị đơn vị xem ${count} nội dung dưới đây, bổ sung hoặc chỉnh sửa ngay trong tệp này (các ô có viền tím đậm), rồi gửi lại. Những nội dung đã đúng, đề nghị giữ nguyên.`,
  asOf: (day: string): string => `Kiểm tra theo số liệu đến ${day}.`,
  number: 'STT',
  sheet: 'Sheet',
  cell: 'Ô',
  request: 'Nội dung',
  level: 'Mức độ',
  must: 'Cần sửa',
  should: 'Cần kiểm tra',
  whole: 'Cả tệp',
  noticed: 'ĐÃ HIỂU VÀ GHI NHẬN (không cần sửa nếu đúng)',
  footer: '&L&"Times New Roman,Italic"&10Đề nghị bổ sung, chỉnh sửa&R&"Times New Roman,Regular"&10Trang &P/&N',
} as const;
