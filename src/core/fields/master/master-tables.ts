import { registerHeaders } from '../register/register-columns';
import type { MasterColumn, MasterTable } from './master-table';

const issued = (id: string, header: string, width: number, kind: MasterColumn['kind'] = 'text'): MasterColumn => ({
  id,
  header,
  width,
  kind,
  edited: false,
});
const edited = (
  id: string,
  header: string,
  width: number,
  kind: MasterColumn['kind'] = 'text',
  more: Partial<MasterColumn> = {},
): MasterColumn => ({
  id,
  header,
  width,
  kind,
  edited: true,
  ...more,
});
const hidden = (id: string, header: string): MasterColumn => ({ id, header, width: 12, kind: 'text', edited: false, hidden: true });

/** The tasks of the plan, with what the office decides about each. */
export const tasksTable: MasterTable = {
  sheet: 'Kế hoạch',
  tableName: 'KeHoach',
  title: 'KẾ HOẠCH VÀ NHIỆM VỤ',
  hint: 'Sửa được các cột có đầu đề vàng: tên ngắn, tính vào thống kê, hạn theo dõi của cơ quan. Nội dung của kế hoạch giữ nguyên.',
  spare: 0,
  columns: [
    hidden('task', 'Mã nhiệm vụ'),
    issued('number', 'STT', 6, 'number'),
    issued('section', 'Mục', 22),
    issued('text', 'Nội dung nhiệm vụ', 60),
    edited('shortName', 'Tên ngắn', 36, 'text', { help: 'Tối đa 120 ký tự.' }),
    issued('shortNameMark', 'Nguồn tên ngắn', 11),
    edited('counted', 'Tính vào thống kê', 11, 'choice', {
      list: 'TH_CoKhong',
      help: 'Việc ở phần Tổ chức thực hiện để trống thì theo sheet “Cài đặt”.',
    }),
    issued('timeline', 'Thời gian theo kế hoạch', 20),
    issued('due', 'Các mốc', 24),
    edited('ownDue', 'Hạn theo dõi', 17, 'date', { help: 'Hạn do cơ quan đặt, khác với kế hoạch. Gõ ngày/tháng/năm.' }),
    edited('ownDueReason', 'Lý do đặt hạn', 22),
    issued('lead', 'Chủ trì (theo kế hoạch)', 22),
    issued('product', 'Sản phẩm', 20),
  ],
};

/** The register of units. */
export const unitsTable: MasterTable = {
  sheet: 'Đơn vị',
  tableName: 'DonVi',
  title: 'DANH SÁCH ĐƠN VỊ',
  hint: 'Có thể dán cả danh sách vào đây. Tên gọi khác và nhóm cách nhau bằng dấu chấm phẩy (;). Thứ tự là thứ tự chính thức, dùng ở mọi bảng.',
  spare: 20,
  columns: [
    edited('id', registerHeaders.id, 16),
    edited('name', registerHeaders.name, 40),
    edited('otherNames', registerHeaders.otherNames, 34),
    edited('kind', registerHeaders.kind, 18, 'choice', { list: 'TH_LoaiDonVi' }),
    edited('groups', registerHeaders.groups, 30),
    edited('order', registerHeaders.order, 8, 'number'),
    edited('parentId', registerHeaders.parentId, 16),
    edited('activeFrom', registerHeaders.activeFrom, 17, 'date'),
    edited('activeTo', registerHeaders.activeTo, 17, 'date'),
    edited('successorId', registerHeaders.successorId, 16),
  ],
};

/** Groups of units. */
export const groupsTable: MasterTable = {
  sheet: 'Nhóm',
  tableName: 'NhomDonVi',
  title: 'NHÓM ĐƠN VỊ',
  hint: 'Nhóm có tên trong kế hoạch mà chưa có đơn vị thì điền đơn vị vào đây (mã hoặc tên, cách nhau bằng dấu chấm phẩy).',
  spare: 10,
  columns: [
    hidden('group', 'Mã nhóm'),
    edited('name', 'Tên nhóm', 44),
    edited('units', 'Đơn vị trong nhóm', 70),
    issued('count', 'Số đơn vị', 9, 'number'),
    issued('source', 'Nguồn', 18),
  ],
};

/** Who reports on what, by section and by task. */
export const assignmentsTable: MasterTable = {
  sheet: 'Phân công',
  tableName: 'PhanCong',
  title: 'PHÂN CÔNG',
  hint: 'Giao ở dòng của mục thì mọi nhiệm vụ trong mục được giao theo; giao ở dòng của nhiệm vụ thì nhiệm vụ đó theo dòng riêng. Đơn vị, nhóm: mã hoặc tên, cách nhau bằng dấu chấm phẩy.',
  spare: 0,
  columns: [
    hidden('target', 'Mã'),
    issued('level', 'Cấp', 11),
    issued('number', 'STT', 8),
    issued('name', 'Mục, nhiệm vụ', 56),
    edited('mode', 'Cách giao', 22, 'choice', { list: 'TH_CachGiao' }),
    edited('units', 'Đơn vị', 34),
    edited('groups', 'Nhóm', 28),
    edited('support', 'Đơn vị phối hợp', 28),
    edited('follower', 'Theo dõi tại cơ quan', 22),
    issued('now', 'Đang giao cho (khi lập sổ)', 40),
  ],
};

/** The office's settings, one line each. */
export const settingsTable: MasterTable = {
  sheet: 'Cài đặt',
  tableName: 'CaiDat',
  title: 'CÀI ĐẶT',
  hint: 'Điền ở cột “Giá trị”.',
  spare: 0,
  columns: [hidden('key', 'Mã'), issued('name', 'Nội dung', 46), edited('value', 'Giá trị', 50), issued('help', 'Giải thích', 60)],
};

/** Documents that conditional tasks wait for. */
export const waitingTable: MasterTable = {
  sheet: 'Văn bản chờ',
  tableName: 'VanBanCho',
  title: 'VĂN BẢN CHỜ',
  hint: 'Khi có văn bản, ghi số và ngày một lần: mọi nhiệm vụ chờ văn bản đó bắt đầu từ ngày ấy. Nhiệm vụ chờ văn bản khác: chuyển mã sang dòng trống.',
  spare: 10,
  columns: [
    issued('condition', 'Văn bản, điều kiện', 40),
    issued('tasks', 'Nhiệm vụ chờ', 50),
    edited('taskIds', 'Mã nhiệm vụ', 16, 'text', { help: 'Các mã cách nhau bằng dấu chấm phẩy (;).' }),
    edited('number', 'Số văn bản', 20, 'wording'),
    edited('date', 'Ngày văn bản', 17, 'date', { help: 'Nhiệm vụ bắt đầu từ ngày này. Gõ ngày/tháng/năm.' }),
    edited('due', 'Hạn nêu trong văn bản', 17, 'date', { help: 'Chỉ ghi nếu văn bản có nêu hạn. Gõ ngày/tháng/năm.' }),
  ],
};

/** Indicators that the office has added. */
export const indicatorsTable: MasterTable = {
  sheet: 'Chỉ tiêu thêm',
  tableName: 'ChiTieuThem',
  title: 'CHỈ TIÊU DO CƠ QUAN THÊM',
  hint: 'Thêm chỉ tiêu ngoài kế hoạch: ghi nội dung, số yêu cầu (nếu có), đơn vị tính và cách tổng hợp.',
  spare: 10,
  columns: [
    hidden('indicator', 'Mã'),
    edited('name', 'Chỉ tiêu', 60),
    edited('low', 'Yêu cầu (từ … trở lên)', 16, 'number'),
    edited('per', 'Tính cho mỗi', 12, 'choice', {
      list: 'TH_TinhChoMoi',
      help: 'Để trống nếu yêu cầu tính cho cả kế hoạch. Chọn tháng, quý … thì mỗi kỳ báo cáo so với số tháng, quý … trong kỳ đó.',
    }),
    edited('unit', 'Đơn vị tính', 24, 'text', { help: 'Ghi % nếu là tỷ lệ.' }),
    edited('aggregate', 'Cách tổng hợp', 22, 'choice', { list: 'TH_CachTongHop' }),
  ],
};

/** Receipts of returned files. */
export const receiptsTable: MasterTable = {
  sheet: 'Tiếp nhận',
  tableName: 'TiepNhan',
  title: 'SỔ TIẾP NHẬN',
  hint: 'Mỗi dòng là một tệp đơn vị gửi về. Ngày nhận là suy đoán cho đến khi có người xác nhận.',
  spare: 0,
  columns: [
    edited('periodId', 'Kỳ', 11),
    edited('unitId', 'Mã đơn vị', 16),
    issued('unitName', 'Đơn vị', 36),
    edited('state', 'Tình trạng', 22, 'choice', { list: 'TH_TiepNhan' }),
    edited('date', 'Ngày nhận', 17, 'date'),
    edited('how', 'Ngày nhận biết theo', 20, 'choice', { list: 'TH_CachBiet' }),
    edited('confirmed', 'Đã xác nhận ngày', 11, 'choice', { list: 'TH_CoKhong' }),
    edited('setAside', 'Để ngoài tổng hợp', 11, 'choice', { list: 'TH_CoKhong' }),
    edited('unitConfirmed', 'Đã xác nhận đơn vị', 11, 'choice', { list: 'TH_CoKhong' }),
    edited('datesSwapped', 'Đọc ngày tháng ngược', 11, 'choice', { list: 'TH_CoKhong' }),
    issued('file', 'Tệp', 40),
    issued('otherNames', 'Tên khác của tệp', 24),
    issued('rows', 'Số dòng', 8, 'number'),
    issued('filled', 'Đã điền', 8, 'number'),
    issued('repaired', 'Ô đã chuẩn hóa', 9, 'number'),
    issued('warnings', 'Cần xem lại', 9, 'number'),
    issued('masked', 'Số đã che', 9, 'number'),
    issued('planVersion', 'Phiên bản kế hoạch', 10, 'number'),
    hidden('planId', 'Mã kế hoạch'),
    hidden('sha256', 'SHA-256'),
    issued('through', 'Qua tệp tổng hợp', 20),
  ],
};

/** The office's confirmed values. */
export const adjustmentsTable: MasterTable = {
  sheet: 'Điều chỉnh',
  tableName: 'DieuChinh',
  title: 'ĐIỀU CHỈNH',
  hint: 'Mỗi dòng thay một giá trị đơn vị báo cáo bằng giá trị cơ quan xác nhận, có lý do; được áp dụng lại mỗi lần tổng hợp.',
  spare: 20,
  columns: [
    edited('periodId', 'Kỳ', 11),
    edited('unitId', 'Mã đơn vị', 16),
    edited('rowId', 'Mã dòng', 20),
    edited('field', 'Cột', 22),
    edited('reported', 'Giá trị báo cáo', 26),
    edited('confirmed', 'Giá trị xác nhận', 26),
    edited('reason', 'Lý do', 36),
    edited('by', 'Người xác nhận', 22),
    edited('on', 'Ngày', 17, 'date'),
  ],
};

/** Closed periods. */
export const closedTable: MasterTable = {
  sheet: 'Kỳ đã chốt',
  tableName: 'KyDaChot',
  title: 'KỲ ĐÃ CHỐT',
  hint: 'Số liệu của kỳ đã chốt được giữ nguyên; tệp đến sau cho bản cập nhật kèm danh sách thay đổi.',
  spare: 0,
  columns: [
    issued('periodId', 'Kỳ', 11),
    issued('closedOn', 'Ngày chốt', 17, 'date'),
    issued('by', 'Người chốt', 26),
    issued('coverage', 'Đơn vị đã báo cáo', 16),
    issued('rows', 'Số dòng', 10, 'number'),
    issued('updatedOn', 'Bản cập nhật ngày', 17, 'date'),
    issued('updatedBy', 'Người cập nhật', 26),
    issued('changes', 'Thay đổi so với khi chốt', 60),
  ],
};

/** Warnings that the office passes over. */
export const waiversTable: MasterTable = {
  sheet: 'Bỏ qua cảnh báo',
  tableName: 'BoQuaCanhBao',
  title: 'CẢNH BÁO ĐƯỢC BỎ QUA',
  hint: 'Mỗi dòng cho qua cảnh báo ở một dòng của một đơn vị, có lý do và người quyết định; để trống mã cảnh báo là mọi cảnh báo của dòng đó. Lỗi thì không bỏ qua được.',
  spare: 10,
  columns: [
    edited('periodId', 'Kỳ', 11),
    edited('unitId', 'Mã đơn vị', 16),
    edited('rowId', 'Mã dòng', 20),
    edited('code', 'Mã cảnh báo', 28),
    edited('reason', 'Lý do', 40),
    edited('by', 'Người quyết định', 24),
    edited('on', 'Ngày', 17, 'date'),
  ],
};

/** Every table of the master workbook, in the order of its sheets. */
export const masterTables: readonly MasterTable[] = [
  tasksTable,
  unitsTable,
  groupsTable,
  assignmentsTable,
  settingsTable,
  waitingTable,
  indicatorsTable,
  receiptsTable,
  adjustmentsTable,
  closedTable,
  waiversTable,
];
