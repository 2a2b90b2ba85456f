import { unitsByFileName } from '../../../src/core/rollup/unit-by-file-name';
import { unit } from '../track/sample-plan';

const units = [
  unit(1, 'DU-DONGDANG', 'Đảng ủy xã Đồng Đăng', 'commune'),
  unit(2, 'DU-DONG', 'Đảng ủy xã Đồng', 'commune'),
  unit(3, 'VP', 'Văn phòng', 'division'),
  { ...unit(4, 'PTH', 'Phòng Tổng hợp', 'division'), otherNames: ['Phòng TH'] },
];
const find = unitsByFileName(units);

test.each([
  ['01_DU-xa-Dong-Dang_Quy-II-2026.xlsx', 'DU-DONGDANG'],
  ['Đảng ủy xã Đồng Đăng (1) final.xlsx', 'DU-DONGDANG'],
  ['dang uy xa dong bao cao.xlsx', 'DU-DONG'],
  ['bao cao phong TH.xlsx', 'PTH'],
  ['DU-DONGDANG.xlsx', 'DU-DONGDANG'],
])('%s is of %s', (file, id) => {
  expect(find(file)?.id).toBe(id);
});

test.each(['bao cao quy II.xlsx', 'dong dang.xlsx', 'Mẫu.xlsx'])('%s names no unit', (file) => {
  expect(find(file)).toBeNull();
});

test('a name that names two units as long names none', () => {
  expect(unitsByFileName([unit(1, 'A1', 'Xã An', 'commune'), unit(2, 'B2', 'Xã Bá', 'commune')])('xa an va xa ba.xlsx')).toBeNull();
});
