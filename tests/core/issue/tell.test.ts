import { issue } from '../../../src/core/issue/issue';
import type { Place } from '../../../src/core/issue/place';
import { tell, tellTogether } from '../../../src/core/issue/sentence/tell';

const at = (sheet: string, cell: string): Place => ({ kind: 'cell', file: 'xa-a.xlsx', sheet, cell });
const encrypted = (place: Place) => issue('file-encrypted', 'warning', place, {});

test('what is said alike of several cells of a sheet is one line with all the cells', () => {
  const lines = tellTogether([at('Nhiệm vụ', 'P8'), at('Chỉ tiêu', 'P8'), at('Nhiệm vụ', 'P20')].map(encrypted), 'vi');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^xa-a\.xlsx, sheet “Nhiệm vụ”, ô P8, P20: /);
  expect(lines[1]).toBe(tell(encrypted(at('Chỉ tiêu', 'P8')), 'vi'));
});

test('different files, and things said of whole files, keep a line each', () => {
  const lines = tellTogether(
    [
      { kind: 'file', file: 'a.xlsx' },
      { kind: 'file', file: 'b.xlsx' },
    ].map((place) => encrypted(place as Place)),
    'en',
  );
  expect(lines.map((line) => line.split(':')[0])).toEqual(['a.xlsx', 'b.xlsx']);
});

test('a cell of a table in plain text is told by its file, not by a sheet that nobody sees', () => {
  const told = (file: string, sheet: string) => tell(encrypted({ kind: 'cell', file, sheet, cell: 'B1' }), 'vi').split(': ')[0];
  expect(told('don-vi.csv', 'don-vi.csv')).toBe('don-vi.csv, ô B1');
  expect(told('don-vi.xlsx', 'Đơn vị')).toBe('don-vi.xlsx, sheet “Đơn vị”, ô B1');
});
