import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planText } from './plan-text';
import { newFolder, tonghop } from './tonghop';

const before = [
  '1. Công bố thủ tục hành chính sửa đổi, hoàn thành trước ngày 30/5/2026.',
  '2. Đào tạo ít nhất 40 cán bộ Tổ công nghệ số cộng đồng trong quý IV năm 2026.',
  '3. Báo cáo tình hình tiếp nhận phản ánh hằng tháng.',
];
const after = [
  '1. Công bố thủ tục hành chính sửa đổi, hoàn thành trước ngày 15/6/2026.',
  '2. Đào tạo ít nhất 40 cán bộ Tổ công nghệ số cộng đồng.',
  '3. Báo cáo tình hình tiếp nhận phản ánh hằng tháng.',
  '4. Khảo sát mức độ hài lòng của người dân trong quý III năm 2026.',
];

test('amend shows what each task was and what it becomes, and changes nothing before it is confirmed', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('cu.md'), planText(before));
  writeFileSync(at('moi.md'), planText(after));
  expect(tonghop(['new', at('cu.md'), '-o', at('so-goc.xlsx')]).code).toBe(0);
  const master = readFileSync(at('so-goc.xlsx'));
  const shown = tonghop(['amend', at('so-goc.xlsx'), at('moi.md')]);
  expect(shown.out).toMatch(/^Thêm: NV-004\S+ 4\. Khảo sát/mu);
  expect(shown.out).toMatch(/^Đổi thời hạn: NV-001\S+ .*“[^”]*30\/5\/2026[^”]*” → “[^”]*15\/6\/2026[^”]*”$/mu);
  expect(shown.out).toMatch(/^Đổi thời hạn: NV-002\S+ .*“[^”]*quý IV năm 2026[^”]*” → “chưa nêu thời hạn”$/mu);
  expect(shown.out).not.toContain('NV-003');
  expect(Buffer.compare(readFileSync(at('so-goc.xlsx')), master)).toBe(0);
  expect(tonghop(['amend', at('so-goc.xlsx'), at('moi.md'), '--confirm']).out).toContain('đã chuyển sang bản kế hoạch 2');
  expect(tonghop(['amend', at('so-goc.xlsx'), at('moi.md')]).out).toContain('không khác nhau');
});
