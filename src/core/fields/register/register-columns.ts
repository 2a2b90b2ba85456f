import { fold } from '../../text/fold';

/** The columns of a register of units. */
export const REGISTER_COLUMNS = [
  'id',
  'name',
  'otherNames',
  'kind',
  'groups',
  'order',
  'parentId',
  'activeFrom',
  'activeTo',
  'successorId',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** The headers under which the register is written. */
export const registerHeaders: Readonly<Record<RegisterColumn, string>> = {
  id: 'Mã',
  name: 'Tên đơn vị',
  otherNames: 'Tên gọi khác',
  kind: 'Loại',
  groups: 'Nhóm',
  order: 'Thứ tự',
  parentId: 'Trực thuộc',
  activeFrom: 'Từ ngày',
  activeTo: 'Đến ngày',
  successorId: 'Đơn vị kế thừa',
};

/** What else the headers of registers say, folded. */
const OTHER_HEADERS: Readonly<Record<RegisterColumn, RegExp>> = {
  id: /^(?:mã(?: số| đơn vị| định danh)?|code|id)$/u,
  name: /^(?:tên(?: đơn vị| cơ quan| đầy đủ)?|đơn vị|cơ quan(?:,? đơn vị)?|tên cơ quan,? đơn vị|name|unit)$/u,
  otherNames: /^(?:tên (?:gọi )?khác|tên (?:viết )?tắt|viết tắt|other names?)$/u,
  kind: /^(?:loại(?: hình| đơn vị)?|khối|kind|type)$/u,
  groups: /^(?:nhóm(?: đơn vị)?|groups?)$/u,
  order: /^(?:thứ tự|stt|tt|số thứ tự|order|no\.?)$/u,
  parentId: /^(?:trực thuộc|đơn vị cấp trên|cấp trên|thuộc|parent)$/u,
  activeFrom: /^(?:từ ngày|ngày (?:thành lập|bắt đầu|hiệu lực)|hoạt động từ|from)$/u,
  activeTo: /^(?:đến ngày|ngày (?:giải thể|kết thúc|sáp nhập)|hoạt động đến|to)$/u,
  successorId: /^(?:đơn vị kế thừa|kế thừa|sáp nhập vào|successor)$/u,
};

/** The column of a register that a header names, or null. */
export function registerColumnOf(header: string): RegisterColumn | null {
  const folded = fold(header)
    .replace(/[*:]+$/u, '')
    .trim();
  return REGISTER_COLUMNS.find((column) => fold(registerHeaders[column]) === folded || OTHER_HEADERS[column].test(folded)) ?? null;
}

/** Headings under which registers keep how to reach people, or who they are, folded. */
const PERSONAL =
  /điện thoại|(?:^|[^\p{L}])(?:s?đt|tel|phone|mobile|fax|zalo|cccd|cmnd)(?!\p{L})|di động|e-?mail|thư điện tử|hộp thư|địa chỉ|liên hệ|họ (?:và )?tên|người|cán bộ|đầu mối|phụ trách|lãnh đạo|thủ trưởng|chức (?:vụ|danh)|ngày sinh|contact|person|address/u;

/** Whether a heading is of data on persons, which the master workbook does not keep. */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL.test(fold(header));
}
