import type { UnitId } from '../../../src/core/plan/ids';
import { readArrivals, withToldArrival } from '../../../src/core/rollup/told-arrivals';
import { unit } from '../track/sample-plan';
import { receiptOf } from './arbitrary-contributions';

const units = [{ ...unit(1, 'A', 'Đảng ủy xã An', 'commune'), otherNames: ['Xã An'] }, unit(2, 'B', 'Đảng ủy xã Bá, Bốn', 'commune')];
const read = (text: string) => readArrivals(text, units, ['a.xlsx', 'b, 2.xlsx'], 'received.csv');

test('files and units are found by name, code or another name, days in either form, with any separator', () => {
  const text =
    '\ufeffTệp,Ngày nhận\r\na.xlsx,16/6/2026\r\n"b, 2.xlsx",2026-06-17\r\n\r\nA;18.06.2026\nxã an\t19-6-2026\nthu-muc\\a.xlsx;20/06/2026 08:30\n"Đảng ủy xã Bá, Bốn",21/6/2026';
  expect(read(text)).toEqual({
    value: [
      { file: 'a.xlsx', unitId: null, date: '2026-06-16' },
      { file: 'b, 2.xlsx', unitId: null, date: '2026-06-17' },
      { file: null, unitId: 'A', date: '2026-06-18' },
      { file: null, unitId: 'A', date: '2026-06-19' },
      { file: 'a.xlsx', unitId: null, date: '2026-06-20' },
      { file: null, unitId: 'B', date: '2026-06-21' },
    ],
    issues: [],
  });
});

test('a line without a day and a name that nobody knows are told with their line', () => {
  expect(read('a.xlsx,16/6/2026\na.xlsx,hôm qua\nc.xlsx,31/2/2026\nc.xlsx,16/6/2026').issues).toMatchObject([
    { code: 'arrival-line-unread', place: { line: 2 } },
    { code: 'arrival-line-unread', place: { line: 3 } },
    { code: 'arrival-unit-unknown', place: { line: 4 }, facts: { name: 'c.xlsx' } },
  ]);
});

test('a heading and blank lines are passed over; a line without its day is a heading only as the first', () => {
  expect(read('Tệp,Ngày nhận\n   \na.xlsx,16/6/2026').issues).toEqual([]);
  expect(read('\na.xlsx').issues).toMatchObject([{ severity: 'warning', code: 'arrival-line-unread', facts: { line: 2, text: 'a.xlsx' } }]);
});

test('a long line is told by its beginning, in the list that was given', () => {
  const [told] = read(`a.xlsx,16/6/2026\n${'x'.repeat(100)}`).issues;
  expect(told).toMatchObject({ place: { kind: 'document', file: 'received.csv', line: 2 }, facts: { line: 2, text: 'x'.repeat(80) } });
});

test('lines may end as on an old Mac, be quoted, hold quotes, and have cells that say nothing', () => {
  const named = [{ ...units[0]!, otherNames: ['Xã "An"'] }];
  expect(readArrivals('"16/6/2026";"Xã ""An""" \r;;A;17/6/2026', named, [], 'r.csv')).toEqual({
    value: [
      { file: null, unitId: 'A', date: '2026-06-16' },
      { file: null, unitId: 'A', date: '2026-06-17' },
    ],
    issues: [],
  });
});

test('digits within a longer text are no day; what nobody knows is told whole', () => {
  expect(read('a.xlsx,16/6/2026\nsố 5 16/6/2026').issues).toMatchObject([{ code: 'arrival-line-unread' }]);
  expect(read('Xã Lạ,huyện cũ,,16/6/2026').issues).toMatchObject([
    { severity: 'warning', code: 'arrival-unit-unknown', facts: { name: 'Xã Lạ, huyện cũ' } },
  ]);
});

test('a unit is found by any of the cells of its line', () => {
  expect(read('1;Đảng ủy xã An;ghi chú;16/6/2026').value).toEqual([{ file: null, unitId: 'A', date: '2026-06-16' }]);
});

test('a day told for a file stands over one told for its unit; without either the receipt stays', () => {
  const receipt = receiptOf('A' as UnitId, 'a.xlsx', 's', { otherNames: ['a (1).xlsx'] });
  const [ofFile, ofUnit, ofOther] = read('a.xlsx,16/6/2026\nA,17/6/2026\nB,18/6/2026').value as [never, never, never];
  expect(withToldArrival(receipt, [ofUnit, ofFile]).receivedOn).toEqual({ date: '2026-06-16', how: 'told', confirmed: true });
  expect(withToldArrival({ ...receipt, file: 'x.xlsx' }, [ofUnit, ofFile]).receivedOn?.date).toBe('2026-06-17');
  expect(withToldArrival({ ...receipt, file: 'x.xlsx', otherNames: ['a.xlsx'] }, [ofFile]).receivedOn?.date).toBe('2026-06-16');
  expect(withToldArrival(receipt, [ofOther])).toBe(receipt);
  expect(withToldArrival({ ...receipt, file: 'x.xlsx', otherNames: [], unitId: null }, [ofFile, ofUnit]).receivedOn).toBeNull();
});
