/** The words of the sheet `Hướng dẫn`, except the fields' own help lines. */
export const guideWords = {
  title: 'HƯỚNG DẪN ĐIỀN SỔ THEO DÕI',
  everybody: 'Sổ dùng chung cho các đơn vị',
  cutoff: (date: string) => `Số liệu tính đến hết ${date}`,
  howTo: '1. Cách điền',
  steps: (common: boolean, targets: boolean): readonly string[] => [
    ...(common ? ['Trước hết, ở sheet “Nhiệm vụ”, bấm vào ô nền vàng phía trên bên trái và chọn tên đơn vị mình.'] : []),
    'Mở sheet “Nhiệm vụ”. Thông thường mỗi dòng chỉ cần điền hai ô: “Tình hình” (chọn trong danh sách) và “Kết quả thực hiện” (ghi ngắn gọn).',
    'Các ô khác chỉ điền khi cần. Cột “Cần bổ sung” ở cuối bảng tự nhắc ô còn thiếu; ô cần điền có nền vàng. Điền đủ thì lời nhắc tự hết.',
    ...(targets
      ? ['Mở sheet “Chỉ tiêu”, ghi số liệu vào các ô nền vàng (ô nền xám không phải điền). Chỉ tiêu không phát sinh thì ghi số 0.']
      : []),
    'Nếu không có gì thay đổi, chọn “Không thay đổi so với kỳ trước”; không có việc phát sinh, chọn “Không phát sinh”; không phải việc của đơn vị, chọn “Không thuộc trách nhiệm đơn vị” và ghi lý do.',
    'Sheet “Tổng quan” tự tính số liệu của đơn vị để xem trước khi gửi.',
  ],
  secrecy: 'Không nhập nội dung bí mật nhà nước vào sổ này.',
  sending: '2. Nơi nhận và thời hạn gửi',
  sendTo: 'Gửi về',
  sendToUnknown: 'Cơ quan đã gửi sổ này.',
  sendBy: 'Chậm nhất',
  contact: 'Liên hệ khi cần',
  contactUnknown: 'Cơ quan đã gửi sổ này.',
  fileName: 'Tên tệp',
  fileNameText: (name: string) => `Giữ nguyên tên tệp: ${name} (lưu dạng .xlsx). Nếu lỡ đổi tên, tệp vẫn được nhận ra.`,
  good: '3. Nên biết',
  goodToKnow: (targets: boolean): readonly string[] => [
    'Ngày tháng gõ theo thứ tự ngày/tháng/năm, ví dụ 05/03/2026; máy sẽ hiện “5 tháng 3, 2026” để kiểm tra lại.',
    'Được phép sắp xếp, lọc, ẩn cột. Đề nghị không xóa dòng, không sửa các ô nền xám và không đổi tên cột.',
    'Có việc ngoài danh sách thì chèn thêm dòng trong bảng, ghi ở cột “Nội dung nhiệm vụ”; cơ quan theo dõi sẽ xem xét.',
    ...(targets ? ['Bốn cột số của “Chỉ tiêu” là bốn số khác nhau: trong kỳ, từ đầu năm, từ đầu kế hoạch, ước cả kỳ.'] : []),
    'Chữ nghiêng màu xám là nội dung đã báo cáo kỳ trước, chỉ để đối chiếu.',
  ],
  columns: '4. Ý nghĩa các cột',
  number: 'STT',
  column: 'Cột',
  meaning: 'Cách điền',
} as const;
