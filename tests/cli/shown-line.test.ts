import * as fc from 'fast-check';
import { shownLine, shownText } from '../../src/cli/shown-line';

test('a line end in the name of a file does not make one line two', () => {
  expect(shownLine('tên lạ\n<b>.xlsx: không đọc được')).toBe('tên lạ\\n<b>.xlsx: không đọc được');
  expect(shownLine('a\r\nLỗi: giả\u2028mạo.xlsx')).toBe('a\\u000d\\nLỗi: giả\\u2028mạo.xlsx');
});

test('characters that a terminal would obey are written as escapes, and tabs and all letters stay', () => {
  expect(shownLine('\u001b[31mđỏ\u0007\u202e\tVăn phòng')).toBe('\\u001b[31mđỏ\\u0007\\u202e\tVăn phòng');
});

test('of a text the line ends stay and all else is escaped', () => {
  expect(shownText('{\n "file": "a\u0007"\n}')).toBe('{\n "file": "a\\u0007"\n}');
});

test('JSON that is shown says what it said', () => {
  fc.assert(
    fc.property(fc.record({ file: fc.string({ unit: 'binary' }), rows: fc.integer() }), (value) => {
      expect(JSON.parse(shownText(JSON.stringify(value, null, 1)))).toEqual(value);
    }),
  );
});
