import type { EntryFacts } from '../../facts/entry';
import { dayInWords, rowsInWords } from '../id-words';
import type { Sentences } from '../sentences';

const doubts = ({ raw, measure }: EntryFacts['value-doubtful']): Record<EntryFacts['value-doubtful']['doubt'], string> => ({
  'weaker-wording': 'cách ghi này chưa khẳng định là đã hoàn thành',
  'year-assumed': 'chưa ghi năm',
  'mixed-scale': 'các ô khác trong cột ghi theo thang 100',
  'share-or-percent': 'chỉ tiêu này tính bằng phần trăm (thang 100)',
  'above-whole': 'tỷ lệ này vượt quá 100%',
  'other-unit': `đơn vị tính của chỉ tiêu là “${measure}”`,
  'grouping-or-decimal': `${/[,，]/u.test(raw) ? 'dấu phẩy' : 'dấu chấm'} có thể là dấu hàng nghìn hoặc dấu thập phân`,
  'several-answers': 'ô có nhiều câu trả lời',
});

export const entry: Sentences<EntryFacts> = {
  'workbook-not-ours': () => 'Tệp không phải sổ theo dõi do cơ quan phát hành. Đề nghị điền vào đúng tệp đã nhận và gửi lại.',
  'secrecy-mark': () =>
    'Có dấu chỉ độ mật, việc tiếp nhận đã dừng và không đọc nội dung. Đề nghị xử lý trên máy dành riêng cho tài liệu mật, không gửi qua tệp này.',
  'task-sheet-missing': ({ columns }) =>
    `Không tìm thấy bảng nhiệm vụ (cần các cột: ${columns}). Đề nghị điền vào đúng tệp đã nhận và gửi lại.`,
  'task-sheets-ambiguous': ({ sheets }) => `Có nhiều sheet cùng là bảng cần đọc: ${sheets}. Đề nghị chỉ giữ lại một sheet và gửi lại.`,
  'sheet-renamed': ({ was, now }) => `Sheet “${was}” đã đổi tên thành “${now}”; vẫn đọc được.`,
  'sheets-added': ({ sheets }) => `Có sheet do đơn vị thêm, không tổng hợp: ${sheets}.`,
  'saved-by-other-program': ({ producer }) => `Tệp được lưu bằng ${producer}; vẫn đọc được.`,
  'rows-hidden': ({ count }) => `${count} dòng đang bị ẩn hoặc lọc; vẫn đọc đủ.`,
  'columns-moved': ({ columns }) => `Thứ tự cột đã thay đổi (${columns}); vẫn đọc đúng theo mã cột hoặc tiêu đề.`,
  'header-recognised': ({ header, column }) => `Đã hiểu tiêu đề “${header}” là cột “${column}”.`,
  'header-missing': () => 'Dòng tiêu đề của bảng không còn; vẫn đọc được theo mã cột.',
  'column-missing': ({ column, found }) =>
    found === undefined
      ? `Thiếu cột “${column}” nên không đọc được nội dung của cột này. Đề nghị điền vào đúng tệp đã nhận.`
      : `Thiếu cột “${column}”; ở chỗ đó có cột ${found}, chưa rõ có phải cột này không nên chưa đọc. Đề nghị ghi lại đúng tiêu đề “${column}”.`,
  'table-column-missing': ({ column, found }) =>
    `Bảng thiếu cột “${column}” nên không đọc được${found === '' ? '' : `; ở chỗ đó có cột ${found}, chưa rõ có phải cột này không`}. Đề nghị ghi lại đúng tiêu đề “${column}” hoặc điền vào đúng tệp đã nhận và gửi lại.`,
  'column-twice': ({ column, columns, read, differing }) =>
    `Cột “${column}” có ở nhiều nơi (cột ${columns}); chỉ đọc cột ${read}${differing === 0 ? '' : `, ở ${differing} dòng cột khác ghi nội dung khác và không được đọc`}. Đề nghị chỉ giữ lại một cột “${column}”.`,
  'heading-of-other-column': ({ heading, key, by }) =>
    by === 'heading'
      ? `Tiêu đề “${heading}” đứng ở cột đã giao là “${key}”; cột này được đọc theo tiêu đề là “${heading}”. Đề nghị kiểm tra.`
      : `Tiêu đề “${heading}” có ở nhiều cột; cột này đã giao là “${key}” nên được đọc là “${key}”. Đề nghị ghi lại đúng tiêu đề.`,
  'column-added': ({ header, text }) =>
    text === undefined
      ? `Cột “${header}” do đơn vị thêm, không tổng hợp.`
      : `Cột “${header}” do đơn vị thêm, nội dung trong cột (“${text}”) không được tổng hợp. Đề nghị ghi vào cột của bảng nếu đây là nội dung báo cáo.`,
  'text-not-read': ({ count, cells, text }) =>
    `${count} ô ghi ngoài các cột của bảng hoặc đè lên cột tự tính (${cells}), trong đó có “${text}”, không được tổng hợp. Đề nghị ghi vào đúng cột của bảng nếu đây là nội dung báo cáo.`,
  'workbook-untouched': ({ rows }) => `Chưa điền dòng nào trong ${rows} dòng. Đề nghị điền và gửi lại.`,
  'row-id-damaged': ({ raw, nearest, taken }) =>
    taken
      ? `${raw === '' ? 'Mã dòng đang để trống' : `Mã dòng “${raw}” không đúng`}; nội dung trùng với dòng của ${rowsInWords(nearest, 'vi')} nên đã nhận theo dòng này. Đề nghị xác nhận.`
      : `Mã dòng “${raw}” không đúng, ${nearest === '' ? 'không gần mã nào đã giao' : `gần nhất là “${nearest}”`}. Dòng này chưa được tổng hợp, đề nghị sửa lại mã.`,
  'row-ids-gone': ({ count }) =>
    `Cột mã dòng không còn hoặc không đọc được; ${count} dòng được nhận theo nội dung đã giao. Đề nghị kiểm tra và lần sau giữ nguyên các cột ẩn.`,
  'rows-unknown': ({ count }) =>
    `Mã dòng và thông tin ẩn của tệp không còn nên không biết ${count} dòng của bảng là những nhiệm vụ nào; chưa tổng hợp dòng nào. Đề nghị điền vào đúng tệp đã nhận và gửi lại.`,
  'rows-moved': ({ count }) =>
    `Các ô nhìn thấy của ${count} dòng không còn cùng dòng với mã ẩn của chúng (có thể do chỉ sắp xếp, xoá hoặc dời các cột nhìn thấy); đã nhận từng dòng theo nội dung đã giao. Đề nghị kiểm tra, lần sau sắp xếp cả bảng.`,
  'row-ids-copied': ({ cells, count }) =>
    `Mã dòng ${cells} bị chép đè bằng mã của dòng khác; ${count} dòng này được nhận theo nội dung đã giao. Đề nghị kiểm tra và lần sau giữ nguyên các cột ẩn.`,
  'row-unclear': ({ id, text }) =>
    `Chưa rõ dòng này là dòng nào đã giao: mã ẩn là của ${rowsInWords(id, 'vi')}, còn trong dòng ghi “${text}”. Dòng này chưa được tổng hợp, đề nghị điền lại vào đúng dòng của tệp đã nhận.`,
  'row-without-id': ({ text }) => `Dòng do đơn vị thêm (“${text}”) được ghi nhận là đề xuất nhiệm vụ, không tính vào số liệu.`,
  'target-row-without-id': ({ text }) =>
    `Dòng thêm vào bảng chỉ tiêu (“${text}”) không ứng với chỉ tiêu nào được giao nên không tính. Đề nghị ghi nội dung ở cột “Ghi chú” của dòng liên quan.`,
  'row-twice': ({ id, rows, alike }) =>
    alike
      ? `Dòng của ${rowsInWords(id, 'vi')} có ở nhiều nơi (dòng ${rows}) với nội dung như nhau; tính một lần.`
      : `Dòng của ${rowsInWords(id, 'vi')} có ở nhiều nơi (dòng ${rows}) với nội dung khác nhau nên chưa tổng hợp. Đề nghị chỉ giữ lại một dòng.`,
  'rows-deleted': ({ count, ids }) =>
    `${count} dòng được giao không còn trong bảng (${rowsInWords(ids, 'vi')}); coi là chưa báo cáo. Đề nghị bổ sung.`,
  'targets-deleted': ({ count, names }) =>
    `${count} chỉ tiêu được giao không còn trong bảng (${names}); coi là chưa báo cáo. Đề nghị bổ sung vào sổ cơ quan đã gửi.`,
  'target-sheet-missing': ({ count }) =>
    `Không còn sheet chỉ tiêu; ${count} chỉ tiêu được giao coi là chưa báo cáo. Đề nghị bổ sung vào sổ cơ quan đã gửi.`,
  'issued-text-changed': ({ column, issued, found }) =>
    `Cột “${column}” ghi “${found}”, khác bản đã giao là “${issued}”. Số liệu theo bản đã giao.`,
  'value-repaired': ({ raw, value }) =>
    raw === value ? `“${raw}” được ghi dưới dạng chữ; đã hiểu là ngày hoặc số.` : `Đã hiểu “${raw}” là “${value}”.`,
  'value-doubtful': (f) =>
    `${f.raw === f.value ? `Giữ nguyên “${f.value}”` : `Đã hiểu “${f.raw}” là “${f.value}”`}, nhưng ${doubts(f)[f.doubt]}. Đề nghị xem lại${f.other === '' ? '' : `, có thể là “${f.other}”`}.`,
  'value-not-understood': ({ column, raw, proposal }) =>
    `Chưa hiểu “${raw}” ở cột “${column}”, ô được coi là chưa điền. Đề nghị ${proposal === '' ? 'ghi lại' : `ghi lại, có thể là “${proposal}”`}.`,
  'value-out-of-range': ({ column, raw }) =>
    `“${raw}” nằm ngoài khoảng cho phép của cột “${column}”, ô được coi là chưa điền. Đề nghị ghi lại.`,
  'date-month-first': ({ raw, proposal }) =>
    `“${raw}” viết tháng trước ngày, ô được coi là chưa điền. Đề nghị ghi lại${proposal === '' ? '' : `, có thể là ${proposal}`}.`,
  'dates-maybe-swapped': ({ column, count, read, proposed }) =>
    `${count} ngày ở cột “${column}” có thể bị máy tính đổi chỗ ngày và tháng (ví dụ ${read} có thể là ${proposed}). Đề nghị kiểm tra cả cột.`,
  'dates-month-first': ({ column, count, raw, proposed }) =>
    `${count} ngày ở cột “${column}” ghi bằng chữ, tháng trước ngày (“${raw}” là ${proposed}), nên đọc được hai cách và được coi là chưa điền. Đề nghị ghi lại cả cột theo ngày/tháng/năm, hoặc xác nhận đổi chỗ ngày và tháng.`,
  'date-in-text': ({ column, value }) =>
    `Ô ở cột “${column}” đang là một ngày nên đọc là “${value}”. Bảng tính có thể đã tự đổi nội dung đã gõ (như “12/5”) thành ngày; nếu vậy, đề nghị đặt định dạng ô là Văn bản (Text) rồi gõ lại.`,
  'cell-error': ({ column, raw }) => `Ô ở cột “${column}” báo lỗi ${raw}, coi là chưa điền. Đề nghị ghi lại giá trị.`,
  'formula-without-value': ({ column }) =>
    `Ô ở cột “${column}” là công thức chưa có kết quả. Đề nghị mở tệp bằng Excel, lưu lại hoặc ghi giá trị.`,
  'formula-value-used': ({ value }) => `Ô là công thức; lấy kết quả đang hiển thị là “${value}”.`,
  'merged-cells-filled': ({ column, count }) => `Ô gộp ở cột “${column}”: giá trị được dùng cho cả ${count} dòng.`,
  'merged-across': ({ range }) => `Vùng ${range} gộp ô qua nhiều cột, chỉ đọc được ô đầu tiên. Đề nghị bỏ gộp ô và ghi lại.`,
  'text-beside-cells': ({ kind, text }) =>
    `${kind === 'comment' ? 'Ghi chú gắn vào ô' : 'Khung chữ vẽ trên trang'} có nội dung “${text}”, không nằm trong ô nào nên không được tổng hợp. Đề nghị ghi vào ô của bảng nếu đây là nội dung báo cáo.`,
  'look-as-answer': ({ count, cells }) =>
    `${count} dòng chưa điền được tô màu hoặc gạch ngang (${cells}). Màu và nét gạch không mang số liệu nên không được tổng hợp; nếu đó là câu trả lời, đề nghị ghi vào các ô này.`,
  'legacy-encoding': ({ raw, converted }) => `“${raw}” có thể dùng bảng mã cũ, đọc là “${converted}”. Đề nghị xác nhận.`,
  'rows-not-filled': ({ count, cells }) => `Còn ${count} dòng chưa điền (${cells}); coi là chưa báo cáo. Đề nghị bổ sung.`,
  'row-incomplete': ({ vi }) => `Đề nghị xem lại, bổ sung: ${vi}.`,
  'finished-after-receipt': ({ finishedOn, last, of }) =>
    `Ngày hoàn thành ${dayInWords(finishedOn)} sau ${of === 'run' ? 'ngày lấy số liệu' : 'ngày nhận báo cáo'} ${dayInWords(last)}. Đề nghị xem lại ngày hoàn thành.`,
  'date-outside-period': ({ column, date, first, last, of }) =>
    `Ngày ${dayInWords(date)} ở cột “${column}” nằm ngoài ${of === 'plan' ? 'thời gian của kế hoạch và kỳ báo cáo' : 'kỳ báo cáo'} (${dayInWords(first)} đến ${dayInWords(last)}). Đề nghị xem lại.`,
  'document-in-result': ({ number, date }) =>
    `Kết quả có nêu văn bản ${number}${date === '' ? '' : ` ngày ${date}`}. Đề nghị ghi vào cột số, ngày văn bản.`,
  'same-text-as-before': ({ column }) => `Nội dung cột “${column}” giống hệt kỳ trước. Đề nghị cập nhật nếu có thay đổi.`,
  'leaves-the-count': ({ progress }) => `Đơn vị đề nghị “${progress}”; nhiệm vụ vẫn được tính cho đến khi cơ quan chấp nhận.`,
  'waiting-though-arrived': ({ number, date }) =>
    `Đã có văn bản${number === '' ? '' : ` số ${number}`}${date === '' ? '' : ` ngày ${dayInWords(date)}`}. Đề nghị cập nhật tình hình thay cho “Chờ văn bản”.`,
  'target-decreased': ({ column, before, now }) => `Số liệu “${column}” là ${now}, thấp hơn kỳ trước là ${before}. Đề nghị kiểm tra lại.`,
  'value-confirmed': ({ reason, by }) => `Cơ quan đã xác nhận giá trị của ô này (lý do: ${reason}; người quyết định: ${by}).`,
  'warning-waived': ({ row, reason, by }) =>
    `Cơ quan đã quyết định bỏ qua một cảnh báo${row === '*' ? '' : ` ở ${rowsInWords(row, 'vi')}`} (lý do: ${reason}; người quyết định: ${by}).`,
  'target-parts-differ': ({ total, parts }) => `Tổng các phần là ${parts}, khác số chung là ${total}. Đề nghị kiểm tra lại.`,
};
