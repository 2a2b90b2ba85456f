import { specFaults } from '../../../src/core/sheet/spec-faults';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { specimen } from '../../xlsx/write/specimen';

const plain: SheetSpec = {
  name: 'Bảng',
  columns: [],
  rows: [{ cells: [{ value: 'Mã' }, { value: 'Tên' }] }, { cells: [{ value: 1 }, { value: 'a' }] }],
};
const book = (sheet: Partial<SheetSpec>, names: WorkbookSpec['names'] = []): WorkbookSpec => ({
  ...specimen,
  names,
  sheets: [{ ...plain, ...sheet }],
});
const table = { name: 'bang', ref: 'A1:B2', columns: ['Mã', 'Tên'] };

test('a sound spec has no fault', () => {
  expect(specFaults(specimen)).toEqual([]);
  expect(specFaults(book({ tables: [table], merges: ['A4:B4', 'A5:A6', 'B5:B6'] }))).toEqual([]);
});

test.each([
  ['a name with a slash', book({ name: 'a/b' }), 'sheet a/b: the name is not allowed'],
  ['a name of 32 characters', book({ name: 'x'.repeat(32) }), `sheet ${'x'.repeat(32)}: the name is not allowed`],
  ['a name that ends in an apostrophe', book({ name: "a'" }), "sheet a': the name is not allowed"],
  ['two sheets alike but for case', { ...specimen, names: [], sheets: [plain, { ...plain, name: 'BẢNG' }] }, 'two sheets are called BẢNG'],
  ['a table over another width', book({ tables: [{ ...table, ref: 'A1:C2' }] }), 'sheet Bảng: table bang has 2 columns over A1:C2'],
  ['a table without a body', book({ tables: [{ ...table, ref: 'A1:B1' }] }), 'sheet Bảng: table bang has no row below its head'],
  ['a table whose ref is none', book({ tables: [{ ...table, ref: 'A:B' }] }), 'sheet Bảng: table bang stands on A:B, which is no range'],
  [
    'a head that is not the column',
    book({ tables: [{ ...table, columns: ['Mã', 'tên'] }] }),
    'sheet Bảng: table bang has a column tên under the head Tên',
  ],
  ['merged cells in a table', book({ tables: [table], merges: ['B2:B3'] }), 'sheet Bảng: table bang holds the merged cells B2:B3'],
  ['merged cells over each other', book({ merges: ['A4:B5', 'B5:C6'] }), 'sheet Bảng: A4:B5 and B5:C6 are merged over each other'],
  ['one cell merged', book({ merges: ['A4:A4'] }), 'sheet Bảng: A4:A4 cannot be merged'],
  ['a row beyond 409.5 points', book({ rows: [{ cells: [], height: 410 }] }), 'sheet Bảng: row 1 is 410 points high'],
  ['a row folded eight deep', book({ rows: [{ cells: [], outline: 8 }] }), 'sheet Bảng: row 1 is folded 8 deep'],
  [
    'a running foot too long',
    book({ print: { paper: 'A4', landscape: true, fitWidth: true, footer: 'x'.repeat(256) } }),
    'sheet Bảng: a running head or foot has 256 characters',
  ],
  ['a name like a cell', book({}, [{ name: 'A1', ref: "'Bảng'!$A$1" }]), 'the name A1 is not allowed'],
  ['a name with a space', book({}, [{ name: 'a b', ref: "'Bảng'!$A$1" }]), 'the name a b is not allowed'],
  ['a name that is a table', book({ tables: [table] }, [{ name: 'Bang', ref: "'Bảng'!$A$1" }]), 'two tables or names are called Bang'],
])('%s is a fault', (_, spec, fault) => {
  expect(specFaults(spec)).toEqual([fault]);
});

test('two columns of one name are a fault', () => {
  const rows = [{ cells: [{ value: 'Mã' }, { value: 'mã' }] }, { cells: [] }];
  expect(specFaults(book({ rows, tables: [{ ...table, columns: ['Mã', 'mã'] }] }))).toEqual(['sheet Bảng: table bang has two columns mã']);
});
