import { changedFile } from '../fixtures/workbooks/made-workbook';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { convert } from '../tools/soffice';
import { testWith } from '../tools/test-with';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, readPart } from '../../src/opc/package';
import { swapParts } from '../../src/opc/swap-parts';
import { seen } from './seen';
import { issued } from './workbook-file';

const answered = (): Uint8Array => {
  const workbook = issued();
  workbook.answerAll();
  return workbook.bytes();
};
const clean = seen(answered());
const partText = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(readPart(openPackage(bytes, nodeZip).value!, part) as Uint8Array);
const edited = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array =>
  swapParts(bytes, new Map([[part, new TextEncoder().encode(change(partText(bytes, part)))]]), nodeZip).value!;
const tasksPart = 'xl/worksheets/sheet2.xml';

describe('what only a real program does', () => {
  testWith(['soffice'], 'faults 31 and 5: saved again by LibreOffice, every answer is the same, and the program is noted', async () => {
    const [again] = await convert([{ name: 'a.xlsx', bytes: answered() }], 'xlsx');
    const found = seen(again!);
    expect(found.told).toEqual([['saved-by-other-program', 'note']]);
    expect(found.answers).toEqual(clean.answers);
  });

  testWith(['soffice'], 'fault 32: saved as .xls, .ods or .csv, it is refused, each with its own reason', async () => {
    const file = { name: 'a.xlsx', bytes: answered() };
    for (const [kind, code] of [
      ['xls', 'file-is-xls'],
      ['ods', 'file-is-ods'],
      ['csv', 'file-is-csv'],
      ['html', 'file-is-html'],
      ['pdf', 'file-is-pdf'],
    ] as const) {
      const [saved] = await convert([file], kind);
      expect([kind, seen(saved!).told]).toEqual([kind, [[code, 'error']]]);
    }
  });
});

test('fault 30: formats and rules over whole columns and ghost rows cost nothing, and are noted', () => {
  const ghosts = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 100}"><c r="A${i + 100}" s="1"/></row>`).join('');
  const bytes = edited(answered(), tasksPart, (xml) =>
    xml
      .replace('</sheetData>', `${ghosts}</sheetData>`)
      .replace(
        /<dataValidations.*<\/dataValidations>/s,
        '<dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
      ),
  );
  const found = seen(bytes);
  expect(found.told).toEqual([['blank-cells-formatted', 'note']]);
  expect(found.answers).toEqual(clean.answers);
});

test('fault 33: saved with macros, the values are read and the macros are not', () => {
  const bytes = edited(answered(), '[Content_Types].xml', (xml) =>
    xml.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
  );
  const found = seen(bytes, 'a.xlsm');
  expect(found.told).toEqual([['macros-ignored', 'warning']]);
  expect(found.answers).toEqual(clean.answers);
});

test('fault 34: a protected sheet is read like any other', () => {
  const bytes = edited(answered(), tasksPart, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'));
  expect(seen(bytes).issues).toEqual([]);
  expect(seen(bytes).answers).toEqual(clean.answers);
});

test.each([
  [
    '34: with a password to open',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1016),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(32),
        Buffer.from([34, 0, 2]),
        Buffer.alloc(1024),
      ]),
    'file-encrypted',
  ],
  ['35: cut off', () => answered().subarray(0, 5000), 'file-truncated'],
  ['35: without a byte', () => Buffer.alloc(0), 'file-empty'],
  ['35: a login page', () => Buffer.from('<!DOCTYPE html><html><title>Đăng nhập</title></html>'), 'file-is-html'],
  ['35: a PDF under another name', () => Buffer.from('%PDF-1.7\n'), 'file-is-pdf'],
  ['36: what a Mac puts beside a file', () => Buffer.from([0, 5, 22, 7, 0, 2, 0, 0]), 'file-is-companion'],
  ['37: a zip of workbooks', () => rawZip([{ name: 'xã A.xlsx', bytes: answered() }]), 'file-is-archive'],
  ['37: a RAR', () => Buffer.from('Rar!\x1a\x07\x00', 'latin1'), 'file-is-archive'],
] as const)('fault %s, is refused with its own reason', (_, bytes, code) => {
  expect(seen(bytes()).told).toEqual([[code, 'error']]);
});

test('fault 43: a link to another workbook is never followed, and the stored value is read with a warning', () => {
  const workbook = issued();
  workbook.answerAll();
  workbook.markup(3, 'result', ' t="str"', '<f>[1]Sheet1!A1</f><v>Đã nộp báo cáo tháng 1</v>');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';
  const bytes = edited(workbook.bytes(), 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="rIdX" Type="${type}" Target="externalLinks/externalLink1.xml"/></Relationships>`),
  );
  const found = seen(bytes);
  expect(found.told).toEqual([
    ['cells-linked-outside', 'warning'],
    ['formula-value-used', 'note'],
  ]);
  expect(found.answers.get('NV-004P/2026-01')).toMatchObject({ result: 'Đã nộp báo cáo tháng 1' });
});

test('fault 44: dates that count from 1904 are read by the flag', () => {
  const workbook = issued();
  workbook.answerAll();
  const days = 1462;
  for (const row of workbook.tasks.rows.slice(workbook.tasks.rows.indexOf(workbook.keyRow) + 1)) {
    for (const field of ['finishedOn', 'due']) {
      const cell = row.cells[workbook.columnOf(field)];
      if (typeof cell?.value === 'number') cell.value -= days;
    }
  }
  const bytes = edited(workbook.bytes(), 'xl/workbook.xml', (xml) =>
    /<workbookPr/.test(xml)
      ? xml.replace('<workbookPr', '<workbookPr date1904="1"')
      : xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  const found = seen(bytes);
  expect(found.codes.filter((code) => code !== 'dates-of-1904')).toEqual([]);
  expect(found.answers).toEqual(clean.answers);
});

test('a workbook of something else altogether is refused as not ours', () => {
  const other = changedFile({ sheets: [{ name: 'Sheet1', rows: [{ index: 1, cells: [{ column: 0, value: 'Danh sách' }] }] }] }, {});
  expect(seen(other).told).toEqual([['workbook-not-ours', 'error']]);
});
