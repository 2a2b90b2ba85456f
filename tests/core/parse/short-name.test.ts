import { shortName } from '../../../src/core/parse/short-name';

test.each([
  ['Bồi dưỡng học sinh giỏi lớp 9. Thời gian thực hiện: Quý IV/2026.', 'Bồi dưỡng học sinh giỏi lớp 9'],
  ['Kiểm tra hồ sơ; đơn vị chủ trì: Văn phòng.', 'Kiểm tra hồ sơ'],
  ['Thời gian tổ chức hội nghị: báo cáo cấp trên quyết định.', 'Thời gian tổ chức hội nghị: báo cáo cấp trên quyết định'],
  [
    'Ban hành kế hoạch thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; phân công rõ việc.',
    'Ban hành kế hoạch thực hiện Nghị quyết',
  ],
  ['rà soát (nếu có) thủ tục nội bộ của các cơ quan trên địa bàn', 'Rà soát thủ tục nội bộ của các cơ quan trên địa bàn'],
])('the short name of “%s” is its first clause, without what is said about the task', (text, name) => {
  expect(shortName(text)).toBe(name);
});

test('a long clause is cut at a comma or at a word', () => {
  const long = `Tổ chức ${'tuyên truyền sâu rộng '.repeat(10)}`;
  expect(shortName(long).length).toBeLessThanOrEqual(120);
  expect(shortName(long)).toMatch(/…$/);
});
