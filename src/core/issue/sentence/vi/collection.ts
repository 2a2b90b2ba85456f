import type { CollectionFacts } from '../../facts/collection';
import { dayInWords, periodInWords, rowsInWords } from '../id-words';
import type { Sentences } from '../sentences';

export const collection: Sentences<CollectionFacts> = {
  'unit-not-recognised': ({ name }) => `Không nhận ra đơn vị “${name}”. Đề nghị xác nhận đơn vị.`,
  'unit-not-stated': () => 'Tệp không cho biết là của đơn vị nào. Đề nghị xác nhận đơn vị trong sheet “Tiếp nhận”.',
  'unit-not-certain': ({ stated, byName }) =>
    `Sổ là của “${stated}” nhưng tên tệp là của “${byName}”. Đề nghị xác nhận đơn vị trong sheet “Tiếp nhận”.`,
  'unit-head-differs': ({ stated, head }) =>
    `Sổ là của “${stated}” nhưng phần đầu bảng ghi “${head}”. Đề nghị xác nhận đơn vị trong sheet “Tiếp nhận”.`,
  'unit-not-expected': ({ name }) => `“${name}” không được giao nhiệm vụ nào trong kỳ này; nội dung chỉ để tham khảo.`,
  'other-plan': ({ found, expected }) => `Sổ của kế hoạch “${found}”, không phải “${expected}”. Đề nghị gửi đúng sổ.`,
  'other-period': ({ found, expected }) =>
    `Sổ của kỳ ${periodInWords(found, 'vi')}, không phải kỳ ${periodInWords(expected, 'vi')}. Đề nghị gửi đúng sổ của kỳ này.`,
  'older-plan-version': ({ found, current }) =>
    `Sổ theo bản kế hoạch cũ (bản ${found}, hiện là bản ${current}); vẫn nhận theo mã nhiệm vụ.`,
  'newer-plan-version': ({ found, current }) =>
    `Sổ theo bản kế hoạch ${found}, mới hơn bản ${current} trong sổ gốc. Đề nghị dùng sổ gốc mới nhất.`,
  'same-file-twice': ({ names }) => `Các tệp ${names} giống hệt nhau; tính một lần.`,
  'files-merged': ({ unit, files, rows }) => `${unit} gửi nhiều tệp (${files}); đã ghép các phần khác nhau thành ${rows} dòng.`,
  'unit-rows-not-filled': ({ unit, count }) =>
    `${unit}: ghép các tệp lại còn ${count} dòng chưa điền; coi là chưa báo cáo. Đề nghị bổ sung.`,
  'files-differ': ({ unit, files, cells }) =>
    `${unit} gửi nhiều tệp (${files}) ghi khác nhau ở ${cells} ô. Các ô này chưa được tính, đề nghị chọn bản đúng trong sheet “Tiếp nhận” của sổ gốc.`,
  'files-passed-over': ({ names }) => `Bỏ qua tệp tạm, tệp ẩn: ${names}.`,
  'files-missing': ({ count, names, more }) =>
    `Số liệu chưa tính ${count} tệp đã tiếp nhận trước đây nhưng lần này không đưa vào: ${names}${more > 0 ? ` và ${more} tệp khác` : ''}. Đề nghị chạy lại với cả thư mục tệp của kỳ; tệp nào không dùng nữa thì ghi “Có” ở cột “Để ngoài tổng hợp”, sheet “Tiếp nhận” của sổ gốc.`,
  'close-without-files': ({ count, names, more }) =>
    `Chưa chốt vì thiếu ${count} tệp đã tiếp nhận và tính trước đây: ${names}${more > 0 ? ` và ${more} tệp khác` : ''}; đề nghị chạy lại với cả thư mục tệp của kỳ, tệp nào không dùng nữa thì ghi “Có” ở cột “Để ngoài tổng hợp”, sheet “Tiếp nhận” của sổ gốc.`,
  'files-kept': ({ count }) => `Giữ kết quả tiếp nhận của ${count} tệp đã nhận trước đây, lần này không đưa vào.`,
  'adjustment-stale': ({ unit, row, field, reported, now }) =>
    `${unit} đã sửa “${field}” ở ${rowsInWords(row, 'vi')} từ “${reported}” thành “${now}” sau khi cơ quan điều chỉnh. Đề nghị xem lại điều chỉnh.`,
  'entry-not-asked': ({ unit, row }) =>
    `${unit} báo cáo ${rowsInWords(row, 'vi')} nhưng không được giao trong kỳ này; không tính vào số liệu.`,
  'task-changed-since': ({ row, version }) => `Nhiệm vụ ${row} đã thay đổi so với bản kế hoạch ${version} mà đơn vị dùng. Đề nghị xem lại.`,
  'numbers-masked': ({ count }) => `Đã che ${count} số điện thoại, số định danh trong phần tổng hợp; tệp gốc giữ nguyên.`,
  'arrival-line-unread': ({ line, text }) =>
    `Dòng ${line} của tệp ngày nhận (“${text}”) chưa hiểu được. Mỗi dòng cần: tên tệp hoặc đơn vị, ngày nhận.`,
  'arrival-unit-unknown': ({ name }) => `Tệp ngày nhận ghi “${name}” nhưng không có tệp hoặc đơn vị này.`,
  'previous-unusable': ({ file }) => `Không dùng được “${file}” để so sánh với kỳ trước. Đề nghị chọn tệp tổng hợp do phần mềm tạo ra.`,
  'hand-edit-found': ({ sheet, cell, was, now, of }) =>
    `Ô ${cell} của sheet “${sheet}”${of === undefined ? '' : ` (cột “${of.column}”, ${of.unit}, ${rowsInWords(of.row, 'vi')})`} đã được sửa tay từ ${was === '' ? 'ô trống' : `“${was}”`} thành ${now === '' ? 'ô trống' : `“${now}”`}. Đề nghị ghi thành điều chỉnh trong sổ gốc nếu muốn giữ.`,
  'period-closed': ({ period, closedOn }) =>
    `Kỳ ${periodInWords(period, 'vi')} đã chốt ngày ${dayInWords(closedOn.slice(0, 10))}; kết quả này là bản cập nhật.`,
  'period-counted-as-closed': ({ period, closedOn, version, present, assigned, done }) =>
    `Kỳ ${periodInWords(period, 'vi')} đã chốt ngày ${dayInWords(closedOn.slice(0, 10))} theo bản kế hoạch ${version} (giao ${assigned}, hoàn thành ${done} lượt); kỳ này vẫn tính theo bản ${version}, không theo bản ${present} hiện nay.`,
  'period-closed-otherwise': ({ period, closedOn, version, present, assigned, done }) =>
    `Kỳ ${periodInWords(period, 'vi')} đã chốt ngày ${dayInWords(closedOn.slice(0, 10))} theo bản kế hoạch ${version} với giao ${assigned}, hoàn thành ${done} lượt; đó là số liệu của kỳ. Sổ gốc không còn giữ bản ${version} nên lần này tính theo bản ${present}, chỉ để tham khảo.`,
  'close-other-version': ({ period, closedOn, version, present, assigned, done }) =>
    `Không ghi bản cập nhật: kỳ ${periodInWords(period, 'vi')} đã chốt ngày ${dayInWords(closedOn.slice(0, 10))} theo bản kế hoạch ${version} (giao ${assigned}, hoàn thành ${done} lượt), sổ gốc không còn giữ bản đó và nay theo bản ${present}. Số liệu đã chốt giữ nguyên.`,
  'late-answers-taken': ({ period, closedOn, on }) =>
    `${period} đã chốt ngày ${closedOn}; sổ kỳ này tính cả các câu trả lời đến sau đó (bản cập nhật ngày ${on}), nhiệm vụ đã hoàn thành không hỏi lại.`,
  'late-answers-left': ({ period, closedOn, files }) =>
    `${period} đã chốt ngày ${closedOn}; các tệp đến sau đó chưa được tính nên những dòng ấy vẫn được hỏi lại: ${files}. Đề nghị chốt lại kỳ đó với các tệp này (số liệu đã chốt giữ nguyên) rồi gửi sổ.`,
  'amendment-unmatched': ({ label, text }) => `Nhiệm vụ ${label} “${text}” không còn trong kế hoạch mới. Đề nghị xác nhận.`,
  'amendment-dates-left': ({ label, text, rows, dues }) =>
    `Nhiệm vụ ${label} “${text}”: ${rows} dòng đã báo cáo ở mốc ${dues} không gắn được vào mốc nào của kế hoạch mới; số liệu giữ nguyên ở kỳ đã chốt, các mốc mới được hỏi từ đầu.`,
  'amendment-uncertain': ({ label, text, likeness }) =>
    `Nhiệm vụ ${label} “${text}” được coi là nhiệm vụ cũ đã sửa lời (giống ${likeness}%). Đề nghị xác nhận.`,
};
