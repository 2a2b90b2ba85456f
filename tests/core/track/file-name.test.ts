import fc from 'fast-check';
import { differentNames, LONGEST_FILE_NAME, trackingFileName } from '../../../src/core/track/file-name';

const period = { kind: 'quarter', year: 2026, quarter: 2 } as const;

test.each([
  [1, 12, 'Đảng ủy xã Đồng Đăng', '01_DU-xa-Dong-Dang_Quy-II-2026.xlsx'],
  [7, 12, 'Đảng uỷ phường Tam Thanh', '07_DU-phuong-Tam-Thanh_Quy-II-2026.xlsx'],
  [12, 120, 'Ủy ban nhân dân xã Phú Lộc', '012_UBND-xa-Phu-Loc_Quy-II-2026.xlsx'],
  [3, 5, 'Sở Văn hóa, Thể thao & Du lịch', '03_So-Van-hoa-The-thao-Du-lich_Quy-II-2026.xlsx'],
])('place %d of %d, %s', (place, of, name, file) => {
  expect(trackingFileName(place, of, name, period)).toBe(file);
});

test('any name gives a file name of plain letters, short enough, that every system takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.string({ unit: 'grapheme', maxLength: 300 }), (place, name) => {
      const file = trackingFileName(place, 999, name, period);
      expect(file).toMatch(/^\d{3}_[A-Za-z0-9-]*_Quy-II-2026\.xlsx$/);
      expect(file.length).toBeLessThanOrEqual(LONGEST_FILE_NAME);
    }),
  );
});

test('names that differ only in capitals, or not at all, are told apart', () => {
  const long = `${'a'.repeat(75)}.xlsx`;
  const names = differentNames(['x.xlsx', 'X.xlsx', 'x.xlsx', long, long]);
  expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(5);
  expect(names[0]).toBe('x.xlsx');
  expect(Math.max(...names.map((n) => n.length))).toBeLessThanOrEqual(LONGEST_FILE_NAME);
});
