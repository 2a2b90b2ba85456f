import type { Progress } from '../status/progress';

/** The words of the sheet `Danh mục`. */
export const listWords = {
  title: 'DANH MỤC',
  hint: 'Các danh sách dùng để chọn trong bảng. Đề nghị không sửa sheet này.',
  dated: 'Tình hình (nhiệm vụ có hạn hoặc không xác định hạn)',
  ongoing: 'Tình hình (nhiệm vụ thường xuyên)',
  reached: 'Đạt hay chưa',
  units: 'Đơn vị',
  meaningHeader: 'Khi nào chọn',
  meaning: {
    'not-started': 'Chưa bắt đầu làm.',
    'in-progress': 'Đã bắt đầu, chưa xong.',
    done: 'Đã xong toàn bộ; ghi kết quả và ngày hoàn thành.',
    paused: 'Tạm dừng; ghi lý do. Cơ quan theo dõi sẽ xem xét.',
    waiting: 'Chờ văn bản, chỉ đạo của cấp trên; ghi lý do.',
    'not-applicable': 'Nhiệm vụ không còn phù hợp; ghi lý do. Cơ quan theo dõi sẽ xem xét.',
    'nothing-arisen': 'Trong kỳ không có việc phát sinh.',
    'done-in-period': 'Trong kỳ có thực hiện; ghi kết quả.',
    'not-in-period': 'Trong kỳ chưa thực hiện.',
    'not-ours': 'Không phải việc của đơn vị; ghi lý do.',
    unchanged: 'Giống hệt kỳ trước, không có gì thay đổi.',
  } as const satisfies Readonly<Record<Progress, string>>,
} as const;
