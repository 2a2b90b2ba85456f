import type { MasterColumn, MasterTable } from './master-table';

const column = (id: string, header: string, width: number, more: Partial<MasterColumn> = {}): MasterColumn => ({
  ...{ id, header, width, kind: 'wording', edited: true },
  ...more,
});
const hidden = (id: string, header: string): MasterColumn => column(id, header, 12, { kind: 'text', edited: false, hidden: true });

/** The names of the lists that the sheet's cells offer; they are its own, so that it can stand beside the sheets of a master workbook. */
export const proposalLists = { section: 'TH_SuaMuc', level: 'TH_SuaCap', counted: 'TH_SuaThongKe' } as const;

/** The sheet with the lists. */
export const PROPOSAL_LISTS_SHEET = 'Danh mục sửa';

/** Whether a task stands by itself or below the nearest task above it. */
export const levelWords = { task: 'Nhiệm vụ', part: 'Nhiệm vụ con' } as const;

/** Every task as it was read of the plan, to be corrected in the grid: its words, place, time, targets and units. */
export const proposalTable: MasterTable = {
  sheet: 'Sửa kế hoạch',
  tableName: 'SuaKeHoach',
  title: 'SỬA NHIỆM VỤ CỦA KẾ HOẠCH',
  hint: 'Sửa thẳng vào các cột có đầu đề vàng; thêm nhiệm vụ bằng cách điền dòng mới (chèn dòng hoặc dùng các dòng trống ở cuối), bỏ nhiệm vụ bằng cách xóa dòng. Sau đó đọc lại bảng: mọi thay đổi được xem trước rồi mới áp dụng.',
  spare: 20,
  columns: [
    hidden('task', 'Mã nhiệm vụ'),
    hidden('plan', 'Mã kế hoạch'),
    column('number', 'STT', 6, { kind: 'number', edited: false }),
    column('section', 'Mục', 26, { kind: 'choice', list: proposalLists.section }),
    column('level', 'Cấp', 13, { kind: 'choice', list: proposalLists.level }),
    column('label', 'Ký hiệu', 8),
    column('text', 'Nội dung nhiệm vụ', 60, { help: 'Cả nội dung của một nhiệm vụ. Xóa cả dòng để bỏ nhiệm vụ.' }),
    column('shortName', 'Tên ngắn', 34, { help: 'Tối đa 120 ký tự. Để trống thì phần mềm đề xuất.' }),
    column('counted', 'Tính vào thống kê', 11, { kind: 'choice', list: proposalLists.counted }),
    column('timeline', 'Thời gian thực hiện', 24, { help: 'Ví dụ: Quý II/2026; trước ngày 30/6/2026; hằng quý; thường xuyên.' }),
    column('due', 'Phần mềm hiểu là', 24, { edited: false }),
    column('targets', 'Chỉ tiêu', 40, { help: 'Mỗi chỉ tiêu một dòng trong ô (Alt+Enter để xuống dòng).' }),
    column('lead', 'Chủ trì', 24, { help: 'Nhiều đơn vị cách nhau bằng dấu chấm phẩy (;).' }),
    column('support', 'Phối hợp', 24, { help: 'Nhiều đơn vị cách nhau bằng dấu chấm phẩy (;).' }),
    column('request', 'Đề nghị', 20, { help: 'Cơ quan ngoài hệ thống được đề nghị thực hiện; cách nhau bằng dấu chấm phẩy (;).' }),
    column('product', 'Sản phẩm', 24, { help: 'Nhiều sản phẩm cách nhau bằng dấu chấm phẩy (;).' }),
    column('accountable', 'Lãnh đạo phụ trách', 20),
  ],
};
