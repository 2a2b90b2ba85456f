import type { DataValidation } from 'exceljs';
import { Workbook } from 'exceljs';

/** What exceljs has and its types leave out. */
interface WithRules {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

const heads = [
  'Mã nhiệm vụ',
  'STT',
  'Nội dung nhiệm vụ',
  'Thời hạn theo kế hoạch',
  'Hạn',
  'Đơn vị chủ trì',
  'Sản phẩm',
  'Tình hình',
  'Kết quả',
  'Tiến độ',
  'Ngày hoàn thành',
  'Số văn bản',
  'Khó khăn, vướng mắc',
  'Kiến nghị',
  'Trạng thái',
  'Cần bổ sung',
];
const task = 'Tham mưu ban hành kế hoạch triển khai chuyển đổi số trong các cơ quan, đơn vị; báo cáo kết quả thực hiện theo quy định';
const states = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Tạm dừng'];

/** A sheet of as many rows by 16 columns of ids, texts, dates, percents and formulas, with lists and conditional formats, written by exceljs. */
export async function tallWorkbook(rows: number, seed = 0): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.created = new Date(Date.UTC(2026, 3, 15));
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.columns = heads.map(() => ({ width: 18 }));
  sheet.getCell('A1').value = `ĐƠN VỊ SỐ ${seed}`;
  sheet.getCell('A2').value = 'BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ II NĂM 2026';
  heads.forEach((head, i) => {
    const cell = sheet.getCell(4, i + 1);
    cell.value = head;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true };
  });
  for (let n = 0; n < rows; n++) {
    const mix = (n * 31 + seed * 17) % 97;
    const state = mix % 4;
    const row = sheet.getRow(n + 5);
    row.values = [
      `NV-${String(n + 1).padStart(3, '0')}K/2026-Q2`,
      n + 1,
      `${task} (${n + 1})`,
      `Quý ${(n % 4) + 1}/2026`,
      new Date(Date.UTC(2026, n % 12, 28)),
      `Đảng ủy xã số ${mix % 12}`,
      `Kế hoạch số ${mix}-KH/ĐU`,
      states[state]!,
      state === 0 ? null : `Đã tham mưu và ban hành văn bản số ${mix}, đơn vị ${seed} dòng ${n}`,
      state === 0 ? 0 : state === 2 ? 1 : (mix % 90) / 100,
      state === 2 ? new Date(Date.UTC(2026, n % 6, 1 + (mix % 27))) : null,
      state === 2 ? `${mix}-KH/ĐU` : null,
      mix % 5 === 0 ? `Thiếu kinh phí và nhân lực, mục ${mix}` : null,
      mix % 7 === 0 ? 'Đề nghị cấp trên xem xét, hướng dẫn' : 'Không',
      { formula: `IF(H${n + 5}="","Chưa báo cáo",H${n + 5})`, result: states[state]! },
      { formula: `IF(I${n + 5}="","Thiếu kết quả","")`, result: state === 0 ? 'Thiếu kết quả' : '' },
    ];
    row.getCell(5).numFmt = 'dd/mm/yyyy';
    row.getCell(11).numFmt = 'dd/mm/yyyy';
    row.getCell(10).numFmt = '0%';
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
  }
  const last = rows + 4;
  (sheet as unknown as WithRules).dataValidations.add(`H5:H${last}`, { type: 'list', allowBlank: true, formulae: ['DanhMuc!$A$1:$A$4'] });
  sheet.addConditionalFormatting({
    ref: `A5:P${last}`,
    rules: [{ type: 'expression', priority: 1, formulae: ['$H5="Đã hoàn thành"'], style: { font: { color: { argb: 'FF006100' } } } }],
  });
  const lists = workbook.addWorksheet('DanhMuc');
  states.forEach((state, i) => (lists.getCell(i + 1, 1).value = state));
  workbook.addWorksheet('_tonghop', { state: 'veryHidden' }).getCell('A1').value = 'schema';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
