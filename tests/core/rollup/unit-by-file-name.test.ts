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

test('committees are found by the short forms that offices use in file names', () => {
  const own = unitsByFileName([unit(1, 'A1', 'Ủy ban nhân dân xã An', 'commune'), unit(2, 'B2', 'Đảng ủy phường Bình', 'ward')]);
  expect(own('02-UBND_xa_An.xlsx')?.id).toBe('A1');
  expect(own('ubnd xã an.docx')?.id).toBe('A1');
  expect(own('DU phuong Binh.xls')?.id).toBe('B2');
  expect(own('đảng-ủy--phường  Bình')?.id).toBe('B2');
});

test('a short form is one of the whole name, not of its middle', () => {
  const own = unitsByFileName([
    unit(1, 'A1', 'Văn phòng Đảng ủy xã An', 'division'),
    unit(2, 'B2', 'Hội đồng Ủy ban nhân dân xã An', 'division'),
  ]);
  expect(own('van phong du xa an.xlsx')).toBeNull();
  expect(own('hoi dong ubnd xa an.xlsx')).toBeNull();
});

test('names of two letters are too short, of three are not; what ends a file’s name is no name', () => {
  const own = unitsByFileName([unit(1, 'B1', 'An', 'division'), unit(2, 'B2', 'Hội', 'division'), unit(3, 'B3', 'XLSX', 'division')]);
  expect(own('an.xlsx')).toBeNull();
  expect(own('hoi.xlsx')?.id).toBe('B2');
  expect(own('hoi.xlsx.xlsx')?.id).toBe('B3');
});

test('names as long of one unit are that unit’s; a longer name of another stands over both', () => {
  const an = { ...unit(1, 'A1', 'Xã An', 'commune'), otherNames: ['An xã'] };
  expect(unitsByFileName([an])('xa an, an xa.xlsx')?.id).toBe('A1');
  const two = [an, unit(2, 'B2', 'Xã Bá', 'commune'), unit(3, 'C3', 'Xã Bá Hiến', 'commune')];
  expect(unitsByFileName(two)('xa an va xa ba hien.xlsx')?.id).toBe('C3');
});

test('whoever receives a file, or works with its sender, is not named as its sender', () => {
  const own = unitsByFileName([unit(1, 'A1', 'Xã An', 'commune'), unit(2, 'SKH', 'Sở Khoa học và Công nghệ', 'division')]);
  expect(own('Bao cao gui So Khoa hoc va Cong nghe.xlsx')).toBeNull();
  expect(own('BC phối hợp với Sở Khoa học và Công nghệ.xlsx')).toBeNull();
  expect(own('xã An gửi Sở Khoa học và Công nghệ.xlsx')?.id).toBe('A1');
});

test('a code of three letters is a word unless the file’s name begins with it', () => {
  const own = unitsByFileName([unit(1, 'CAT', 'Công an tỉnh', 'division')]);
  expect(own('xa an cat bot dong.xlsx')).toBeNull();
  expect(own('CAT bao cao quy II.xlsx')?.id).toBe('CAT');
  expect(own('06_CAT_Quy-II.xlsx')?.id).toBe('CAT');
});
