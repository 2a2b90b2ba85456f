import type { MasterFacts } from '../../facts/master';
import { formatOf } from '../id-words';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count, ids }) =>
    `Còn ${count} nhiệm vụ chưa giao cho đơn vị nào (${ids}). Đề nghị giao việc trong sheet “Phân công”.`,
  'metadata-damaged': () =>
    'Phần thông tin kỹ thuật của tệp bị mất hoặc bị sửa nên không nhận ra được. Đề nghị dùng lại tệp do cơ quan gửi và chép nội dung đã điền sang.',
  'workbook-is-master': () => 'Đây là sổ gốc của cơ quan, không phải sổ theo dõi của đơn vị. Đề nghị chọn sổ mà đơn vị gửi về.',
  'workbook-is-consolidation': () =>
    'Đây là báo cáo tổng hợp, không phải sổ theo dõi của đơn vị. Đề nghị chọn sổ mà đơn vị gửi về; báo cáo tổng hợp của cấp dưới chỉ dùng khi tổng hợp.',
  'workbook-newer': ({ schema }) =>
    `Tệp do phiên bản phần mềm mới hơn tạo ra (dạng thức ${formatOf(schema)}). Đề nghị cập nhật phần mềm rồi mở lại.`,
  'master-not-ours': () => 'Tệp này không phải là sổ gốc của Tổng Hợp. Đề nghị chọn đúng tệp, hoặc lập sổ gốc từ văn bản kế hoạch.',
  'master-sheet-missing': () =>
    'Sổ gốc thiếu sheet này hoặc mất dòng đầu đề; phần mềm dùng số liệu đã lưu lần trước. Đề nghị không xóa sheet của sổ gốc.',
  'master-bad-date': ({ raw }) => `“${raw}” không phải là ngày. Đề nghị gõ ngày/tháng/năm, ví dụ 05/03/2026.`,
  'master-bad-number': ({ raw }) => `“${raw}” không phải là số. Đề nghị nhập số.`,
  'master-unknown-choice': ({ raw, choices }) => `“${raw}” không có trong danh sách. Đề nghị chọn: ${choices}.`,
  'master-bad-setting': ({ name, raw, help }) => `Cài đặt “${name}” chưa đúng: “${raw}”. ${help}`,
  'unit-without-name': ({ code }) =>
    `Đơn vị${code === '' ? '' : ` mã “${code}”`} chưa có tên nên chưa được đưa vào danh sách. Đề nghị ghi tên đơn vị.`,
  'unit-code-twice': ({ code, name }) =>
    `Mã “${code}” bị trùng ở đơn vị “${name}”; dòng này chưa được đưa vào danh sách. Đề nghị đặt mã khác.`,
  'unit-name-twice': ({ name, codes }) =>
    `Danh sách có nhiều đơn vị cùng tên “${name}” (mã: ${codes}). Đề nghị dùng mã khi giao việc, hoặc đặt tên khác nhau.`,
  'unit-kind-unknown': ({ raw }) => `Chưa nhận ra loại đơn vị “${raw}”; tạm xếp theo tên. Đề nghị chọn loại trong danh sách.`,
  'unit-unknown': ({ name }) =>
    `Không tìm thấy đơn vị “${name}” trong danh sách đơn vị. Đề nghị ghi đúng mã hoặc tên, hoặc thêm đơn vị vào sheet “Đơn vị”.`,
  'group-unknown': ({ name }) => `Không tìm thấy nhóm “${name}”. Đề nghị ghi đúng tên nhóm, hoặc thêm nhóm vào sheet “Nhóm”.`,
  'group-without-name': () => 'Nhóm chưa có tên nên chưa được ghi nhận. Đề nghị ghi tên nhóm.',
  'register-without-names': () =>
    'Không tìm thấy cột tên đơn vị. Đề nghị để dòng đầu đề có cột “Tên đơn vị” (các cột khác: Mã, Tên gọi khác, Loại, Nhóm, Thứ tự …).',
  'register-is-prose': () =>
    'Tệp này là văn bản, không phải danh sách đơn vị. Đề nghị chọn tệp .csv hoặc .xlsx có cột “Tên đơn vị”, hoặc tệp mỗi dòng là tên một đơn vị.',
  'register-column-left': ({ column, personal }) =>
    personal
      ? `Cột “${column}” không được đưa vào sổ gốc vì phần mềm không lưu thông tin cá nhân, thông tin liên hệ.`
      : `Cột “${column}” không phải là cột của danh sách đơn vị nên không được đưa vào sổ gốc.`,
  'assignment-unknown-row': ({ id }) =>
    `Dòng phân công này không thuộc mục hay nhiệm vụ nào của kế hoạch (mã “${id}”). Đề nghị giao việc ở các dòng có sẵn.`,
  'assignment-target-unknown': ({ target }) =>
    `Kế hoạch không có mục hay nhiệm vụ “${target}”. Đề nghị ghi mã nhiệm vụ, mã mục hoặc số mục đầy đủ, ví dụ II.2.`,
  'assignment-target-several': ({ target, candidates }) =>
    `Kế hoạch có nhiều mục số “${target}” nên chưa giao: ${candidates}. Đề nghị ghi số mục đầy đủ (ví dụ II.2) hoặc mã mục.`,
  'waiting-unknown-task': ({ raw }) =>
    `Không có nhiệm vụ nào chờ văn bản này: “${raw}”. Đề nghị ghi mã những nhiệm vụ có trong cột “Nhiệm vụ chờ”.`,
  'assignment-without-units': ({ name }) => `Đã chọn cách giao nhưng chưa có đơn vị hoặc nhóm: “${name}”. Đề nghị ghi đơn vị.`,
  'assignment-without-tasks': ({ name }) => `Chưa giao gì: trong “${name}” không có nhiệm vụ nào để giao.`,
  'assignment-several-leads': ({ name, units }) =>
    `Chưa giao “${name}”: cách giao “Một đơn vị chủ trì” chỉ nhận một đơn vị, ở đây là ${units}. Đề nghị để một đơn vị chủ trì, các đơn vị khác phối hợp (--support), hoặc giao mỗi đơn vị tự thực hiện (--mode each).`,
  'receipt-unknown-row': ({ file }) => `Dòng tiếp nhận “${file}” không ứng với tệp nào đã nhận nên được bỏ qua.`,
  'adjustment-unknown-field': ({ raw }) =>
    `Không nhận ra cột “${raw}” của điều chỉnh. Đề nghị ghi tên cột như trong sổ theo dõi, ví dụ “Tình hình”.`,
  'adjustment-bad-value': ({ field, raw }) => `Giá trị xác nhận “${raw}” chưa đúng với cột “${field}”. Đề nghị ghi lại.`,
  'unit-without-tasks': ({ count, names }) => `${count} đơn vị không có nhiệm vụ trong kỳ này nên không có sổ: ${names}.`,
  'no-unit-reports': () =>
    'Chưa có đơn vị nào được giao nhiệm vụ trong kỳ này. Đề nghị giao việc trong sheet “Phân công” rồi phân phát lại.',
  'period-outside-plan': ({ period, plan }) => `${period} nằm ngoài thời gian của kế hoạch “${plan}”. Đề nghị chọn kỳ khác.`,
  'answers-kept': ({ file }) => `“${file}” đã có nội dung đơn vị điền nên được giữ nguyên, không tạo lại.`,
  'units-missing-register': () => 'Sổ gốc chưa có đơn vị nào. Đề nghị điền sheet “Đơn vị” hoặc nhập danh sách đơn vị.',
  'assignments-proposed': ({ count, of }) =>
    `Đã đề xuất giao ${count}/${of} nhiệm vụ theo đơn vị nêu trong kế hoạch. Đề nghị xem lại ở sheet “Phân công”.`,
  'proposal-missing': ({ sheet }) => `Không tìm thấy bảng sửa kế hoạch (sheet “${sheet}”). Đề nghị vẽ hoặc tải bảng rồi sửa trong bảng đó.`,
  'proposal-other-plan': () => 'Bảng sửa này thuộc kế hoạch khác nên không được áp dụng. Đề nghị chọn đúng bảng của kế hoạch đang mở.',
  'proposal-older': () => 'Kế hoạch đã thay đổi sau khi lập bảng này. Đề nghị xem kỹ phần xem trước rồi mới áp dụng.',
  'proposal-unknown-section': ({ raw }) =>
    `Kế hoạch không có mục “${raw}”; mục của nhiệm vụ được giữ nguyên. Đề nghị chọn trong danh sách.`,
  'proposal-part-of-none': () =>
    'Phía trên dòng này không có nhiệm vụ nào để làm nhiệm vụ con; dòng được coi là nhiệm vụ. Đề nghị xem lại.',
  'proposal-without-text': ({ id }) => `Nhiệm vụ ${id} không còn nội dung; nội dung cũ được giữ. Muốn bỏ nhiệm vụ, đề nghị xóa cả dòng.`,
  'proposal-row-without-text': () => 'Dòng thêm này chưa có nội dung nhiệm vụ nên chưa được đưa vào kế hoạch. Đề nghị ghi nội dung.',
  'proposal-time-unread': ({ words }) => `Chưa hiểu thời gian “${words}”; lời văn được giữ, chưa tính được hạn. Đề nghị xem lại.`,
  'groups-to-fill': ({ names }) => `Kế hoạch nêu các nhóm đơn vị chưa có trong danh sách: ${names}. Đề nghị điền đơn vị vào sheet “Nhóm”.`,
};
