import fc from 'fast-check';
import type { CellSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { specAsRead } from './as-read';
import { specimen } from './specimen';

function readBack(bytes: Uint8Array): unknown {
  const { value, issues } = readWorkbook(bytes, nodeZip);
  expect(issues).toEqual([]);
  return value?.sheets.map(({ name, state, rows, merges }) => ({ name, state, rows, merges }));
}

test('our own reader sees the specimen cell for cell', () => {
  expect(readBack(writeWorkbook(specimen, nodeZip))).toEqual(specAsRead(specimen));
});

// Any UTF-16 units, lone surrogates, control characters and look-alikes of escapes among them. A carriage return is a line end to every XML reader.
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '&', '<', '\u000b', '\ud83d', '\u{1F600}', ' ', '\n', '\t', '"', "'", 'ệ') }),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const value = fc.oneof(anyText, number, fc.boolean(), fc.constant(null));
const cell: fc.Arbitrary<CellSpec | null> = fc.option(
  fc
    .record({ value, formula: fc.option(fc.constant('A1&"<x>"'), { nil: undefined }), style: fc.constantFrom('text', 'date', undefined) })
    .map(({ formula, style, ...rest }) => ({
      ...rest,
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
    })),
);

function sheetOf(rows: readonly (readonly (CellSpec | null)[])[]): WorkbookSpec {
  return { ...specimen, names: [], sheets: [{ name: 'Thử', columns: [], rows: rows.map((cells) => ({ cells })) }] };
}

test('whatever a cell holds is read back as it was, through either deflate', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), fc.constantFrom(nodeZip, fflateZip), (rows, port) => {
      const spec = sheetOf(rows);
      const plain = specAsRead(spec).map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((c) => (Object.is(c.value, -0) ? { ...c, value: 0 } : c)) })),
      }));
      expect(readBack(writeWorkbook(spec, port))).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});

test('a sheet of several megabytes, compressed while it is written, is read back whole', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [{ value: `Dòng số ${i} của bảng dài` }, { value: i / 7 }, { value: i % 2 === 0 }]);
  for (const port of [nodeZip, fflateZip]) expect(readBack(writeWorkbook(sheetOf(rows), port))).toEqual(specAsRead(sheetOf(rows)));
});

test('the longest text that a cell can hold is kept, and a longer one is a mistake', () => {
  const longest = 'ệ'.repeat(32_767);
  expect(readBack(writeWorkbook(sheetOf([[{ value: longest }]]), nodeZip))).toEqual(specAsRead(sheetOf([[{ value: longest }]])));
  expect(() => writeWorkbook(sheetOf([[{ value: `${longest}a` }]]), nodeZip)).toThrow('32768 characters');
});

test.each([[NaN], [Infinity]])('%d is no number of a workbook', (bad) => {
  expect(() => writeWorkbook(sheetOf([[{ value: bad }]]), nodeZip)).toThrow(RangeError);
});
