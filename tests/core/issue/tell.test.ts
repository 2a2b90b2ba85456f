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

test('no sentence tells a person the id of a period or of a due date', () => {
  const nowhere: Place = { kind: 'none' };
  const told = [
    issue('other-period', 'error', nowhere, { found: '2026-Q1', expected: '2026-Q2' }),
    issue('entry-not-asked', 'note', nowhere, { unit: 'Sở Y tế', row: 'NV-001E/2026-Q2' }),
    issue('period-closed', 'note', nowhere, { period: '2026-W20', closedOn: '2026-05-18T09:00:00' }),
    issue('rows-deleted', 'warning', nowhere, { count: 1, ids: 'NV-001E/2026-05' }),
    issue('adjustment-stale', 'warning', nowhere, { unit: 'A', row: 'NV-001E/-', field: 'Tình hình', reported: 'x', now: 'y' }),
    issue('workbook-newer', 'error', nowhere, { schema: 'tonghop/master@7' }),
    issue('stored-not-ours', 'error', nowhere, { what: 'master' }),
  ].flatMap((one) => [tell(one, 'vi'), tell(one, 'en')]);
  expect(told.filter((line) => /2026-|_tonghop|tonghop\/|\/-/.test(line))).toEqual([]);
  expect(told[0]).toBe('Sổ của kỳ quý I/2026, không phải kỳ quý II/2026. Đề nghị gửi đúng sổ của kỳ này.');
  expect(told[4]).toBe('Kỳ tuần 20/2026 đã chốt ngày 18/05/2026; kết quả này là bản cập nhật.');
});
