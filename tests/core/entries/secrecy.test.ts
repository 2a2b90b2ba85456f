import { findSecrecyMark } from '../../../src/core/entries/secrecy';

test('a mark of secrecy is told by its place, without its text', () => {
  const rows = [{ index: 3, cells: [{ column: 2, value: 'TỐI MẬT' }] }];
  expect(findSecrecyMark({ sheets: [{ name: 'Nhiệm vụ', state: 'visible', rows, merges: [] }] })).toEqual({
    sheet: 'Nhiệm vụ',
    cell: 'C3',
  });
});
