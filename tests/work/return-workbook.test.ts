import { parseIsoDate } from '../../src/core/date/iso-date';
import { COMPLETION_SHEET, MARK } from '../../src/core/fields/layout';
import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import { markWorkbook, write } from '../../src/cli/world/adapters';
import { read } from '../../src/cli/world/reading';
import { openPackage, readPart } from '../../src/opc/package';
import { nodeZip } from '../../src/opc/node-zlib';
import { swapParts } from '../../src/opc/swap-parts';
import type { GivenFile } from '../../src/work/ports';
import { returnWorkbook, type WorkbookToReturn } from '../../src/work/return-workbook';
import { changedFile, madeFile } from '../fixtures/workbooks/made-workbook';
import { usualWay } from '../fixtures/workbooks/way';
import { replaceCells } from '../../src/xlsx/fill/replace-cells';
import { markCells } from '../../src/xlsx/fill/mark-cells';
import { issued, type WorkbookFile } from '../faults/workbook-file';
import { ooxmlFaults, ooxmlTools } from '../tools/ooxml-check';
import { testWith } from '../tools/test-with';

const asOf = parseIsoDate('2026-06-20')!;
const ports = { readWorkbook: read, markWorkbook };
const file = (workbook: WorkbookFile) => ({ name: 'xa-dong-tam.xlsx', bytes: workbook.bytes() });

/** The copy of a file of which something is asked. */
function made(given: GivenFile): WorkbookToReturn & { readonly outcome: 'made' } {
  const { value } = returnWorkbook(given, asOf, ports);
  if (value.outcome !== 'made') throw new Error(`no copy was made: ${value.outcome}`);
  return value;
}

const asked = (): WorkbookFile => {
  const workbook = issued();
  workbook.answerAll();
  workbook.type(0, 'finishedOn', 'cuối tháng 4');
  workbook.type(1, 'progress', 'Tuỳ tình hình');
  return workbook;
};

describe('a workbook that goes back to its unit', () => {
  const given = file(asked());
  const value = made(given);
  const back = { name: given.name, bytes: value.bytes };
  const entriesOf = (bytes: Uint8Array) => readReturnedWorkbook(read(bytes, 'a.xlsx').value!, { file: 'a.xlsx', asOf });

  test('lists what is asked on a sheet of its own, with where it stands', () => {
    expect(value).toMatchObject({ asked: 2, marked: 2, unit: 'Đảng ủy xã Đồng Tâm' });
    const sheet = read(back.bytes, back.name).value!.sheets.find((s) => s.name === COMPLETION_SHEET)!;
    const text = sheet.rows.map((r) => r.cells.map((c) => String(c.value)).join(' | ')).join('\n');
    expect(text).toContain('“cuối tháng 4”');
    expect(text).toContain('“Tuỳ tình hình”');
    expect(text).toContain('Trân trọng cảm ơn');
    expect(text).toMatch(/Nhiệm vụ \| [A-Z]+\d+ \| /);
  });

  test('holds every value as the unit left it, and the sheet of requests is not taken for the unit’s', () => {
    const before = entriesOf(given.bytes);
    const after = entriesOf(back.bytes);
    expect(after.value!.rows).toEqual(before.value!.rows);
    expect(after.value!.targets).toEqual(before.value!.targets);
    expect(after.issues).toEqual(before.issues.map((i) => ({ ...i, place: { ...i.place, file: 'a.xlsx' } })));
  });

  test('keeps byte for byte every part that is not a list of parts, the looks, or a sheet with a mark', () => {
    const [one, two] = [given.bytes, back.bytes].map((bytes) => openPackage(bytes, nodeZip).value!);
    const changed = [...one!.entries.values()].filter(
      (e) => Buffer.compare(Buffer.from(readPart(one!, e.name) as Uint8Array), Buffer.from(readPart(two!, e.name) as Uint8Array)) !== 0,
    );
    expect(changed.map((e) => e.name).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('is the same once more when it is returned again', () => {
    expect(Buffer.compare(made(back).bytes, back.bytes)).toBe(0);
  });

  test('keeps a sheet of that name into which the unit has written, and puts the list beside it', () => {
    const opened = read(back.bytes, back.name).value!;
    const place = opened.sheets.findIndex((s) => s.name === COMPLETION_SHEET) + 1;
    const cells = [{ sheet: COMPLETION_SHEET, cell: 'D6', value: 'Đã sửa trong sổ ngày 18/6' }];
    const answered = replaceCells(back.bytes, cells, nodeZip).value!;
    const again = read(made({ ...given, bytes: answered }).bytes, 'a.xlsx').value!;
    expect(again.sheets.map((s) => s.name)).toEqual([...opened.sheets.map((s) => s.name), `${COMPLETION_SHEET} (2)`]);
    expect(JSON.stringify(again.sheets[place - 1])).toContain('Đã sửa trong sổ ngày 18/6');
    expect(made({ ...given, bytes: answered }).asked).toBe(value.asked);
  });

  testWith(ooxmlTools, 'is sound by the schemas of ISO/IEC 29500', () => {
    expect(ooxmlFaults([back])).toEqual([]);
  });
});

test('a workbook of which nothing is asked is not returned', () => {
  const workbook = issued();
  workbook.answerAll();
  const { value, issues } = returnWorkbook(file(workbook), asOf, ports);
  expect(value).toEqual({ outcome: 'nothing-asked', asked: 0, unit: 'Đảng ủy xã Đồng Tâm' });
  expect(issues).toEqual([]);
});

test('what the unit proposes and the office decides is told to the unit, but not asked of it', () => {
  const workbook = asked();
  workbook.type(2, 'progress', 'Không còn phù hợp');
  workbook.type(2, 'reason', 'Đã sáp nhập vào nhiệm vụ khác');
  const value = made(file(workbook));
  expect(returnWorkbook(file(workbook), asOf, ports).issues.map((i) => i.code)).toContain('leaves-the-count');
  expect(value).toMatchObject({ asked: 2, marked: 2 });
  const sheet = read(value.bytes, 'a.xlsx').value!.sheets.find((s) => s.name === COMPLETION_SHEET)!;
  const lines = sheet.rows.map((r) => r.cells.map((c) => String(c.value)).join(' | '));
  const below = lines.findIndex((line) => line.startsWith('ĐÃ HIỂU'));
  expect(lines.findIndex((line) => line.includes('“Không còn phù hợp”'))).toBeGreaterThan(below);
});

test('rows left blank are marked where they begin', () => {
  const workbook = issued();
  workbook.type(0, 'progress', 'Đang thực hiện');
  const { issues } = returnWorkbook(file(workbook), asOf, ports);
  const blank = issues.find((i) => i.code === 'rows-not-filled' && i.place.kind === 'sheet' && i.place.sheet === 'Nhiệm vụ')!;
  const cells = (blank.facts as { cells: string }).cells.split(', ').filter((cell) => cell !== '…');
  expect(cells.length).toBeGreaterThan(1);
  expect(made(file(workbook)).marked).toBeGreaterThanOrEqual(cells.length);
});

test('cells that show values of other files are marked, and listed with what to do', () => {
  const workbook = issued();
  workbook.answerAll();
  workbook.markup(3, 'result', ' t="str"', '<f>[1]Sheet1!A1</f><v>Đã nộp báo cáo tháng 1</v>');
  const relations = 'xl/_rels/workbook.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';
  const link = `<Relationship Id="rIdX" Type="${type}" Target="externalLinks/externalLink1.xml"/></Relationships>`;
  const before = new TextDecoder().decode(readPart(openPackage(workbook.bytes(), nodeZip).value!, relations) as Uint8Array);
  const changed = new TextEncoder().encode(before.replace('</Relationships>', link));
  const bytes = swapParts(workbook.bytes(), new Map([[relations, changed]]), nodeZip).value!;
  const value = made({ name: 'a.xlsx', bytes });
  expect(value).toMatchObject({ asked: 1, marked: 1 });
  const list = read(value.bytes, 'a.xlsx').value!.sheets.find((s) => s.name === COMPLETION_SHEET)!;
  expect(list.rows.flatMap((r) => r.cells.map((c) => String(c.value))).join('\n')).toContain(
    `1 ô lấy giá trị từ tệp khác (${workbook.address(3, 'result')})`,
  );
});

test('a file that cannot be read is not returned, and the reason is told', async () => {
  const { value, issues } = returnWorkbook({ name: 'a.xlsx', bytes: Buffer.from('%PDF-1.7') }, asOf, ports);
  expect(value.outcome).toBe('unreadable');
  expect(issues.map((i) => i.code)).toEqual(['file-is-pdf']);
  const other = await write(issued().spec());
  expect(returnWorkbook({ name: 'a.xlsx', bytes: other.subarray(0, 900) }, asOf, ports).value.outcome).toBe('unreadable');
});

test.each(['_rels/.rels', '[Content_Types].xml', 'xl/styles.xml'])(
  'a file that is read without its part %s is not added to, and that part is named as missing',
  (part) => {
    const given = { name: 'a.xlsx', bytes: swapParts(asked().bytes(), new Map([[part, null]]), nodeZip).value! };
    const { value, issues } = returnWorkbook(given, asOf, ports);
    expect(value).toEqual({ outcome: 'not-editable', asked: 2, unit: 'Đảng ủy xã Đồng Tâm' });
    expect(issues.at(-1)).toMatchObject({ code: 'file-part-missing', severity: 'error', facts: { part } });
  },
);

test('of a file whose list of relations does not lead to the workbook, that list is named as damaged', () => {
  const relations = new TextEncoder().encode('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
  const bytes = swapParts(asked().bytes(), new Map([['_rels/.rels', relations]]), nodeZip).value!;
  const { issues } = returnWorkbook({ name: 'a.xlsx', bytes }, asOf, ports);
  expect(issues.at(-1)).toMatchObject({ code: 'file-part-malformed', facts: { part: '_rels/.rels' } });
});

/** The place in its list of the element of a style sheet that holds a colour. */
function placeOf(styles: string, element: string, colour: string): number {
  return [...styles.matchAll(new RegExp(`<(?:x:)?${element}>.*?</(?:x:)?${element}>`, 'g'))].findIndex(([xml]) => xml.includes(colour));
}

describe('cells are marked', () => {
  const workbook = {
    sheets: [
      {
        name: 'A',
        rows: [
          {
            index: 2,
            cells: [
              { column: 1, value: 'chữ' },
              { column: 3, value: 7 },
            ],
          },
          { index: 5, cells: [{ column: 0, value: true }] },
        ],
      },
    ],
  };
  const cells = ['A2', 'B2', 'C2', 'F2', 'A5', 'A9'].map((cell) => ({ sheet: 'A', cell }));

  test.each(['', 'x'] as const)('in a file with prefix “%s”, without a change of any value', (prefix) => {
    for (const references of [true, false]) {
      const bytes = madeFile(workbook, { ...usualWay, prefix, references });
      const marked = markCells(bytes, cells, MARK, nodeZip).value!;
      const values = (of: Uint8Array) => read(of, 'a').value!.sheets[0]!.rows.map((r) => r.cells.map((c) => [r.index, c.column, c.value]));
      expect(values(marked)).toEqual(values(bytes));
      const pack = openPackage(marked, nodeZip).value!;
      const sheet = new TextDecoder().decode(readPart(pack, 'xl/worksheets/sheet1.xml') as Uint8Array);
      expect(sheet.match(/ s="1"/g)).toHaveLength(5);
      const styles = new TextDecoder().decode(readPart(pack, 'xl/styles.xml') as Uint8Array);
      expect(styles).toContain(`<fgColor rgb="FF${MARK.fill}"/>`);
      expect(styles.match(new RegExp(`style="thick"><color rgb="FF${MARK.border}"/>`, 'g'))).toHaveLength(4);
      const format = /fillId="(\d+)" borderId="(\d+)" applyFill="1" applyBorder="1"/.exec(styles)!;
      expect(format.slice(1).map(Number)).toEqual([placeOf(styles, 'fill', MARK.fill), placeOf(styles, 'border', MARK.border)]);
    }
  });

  test('and nothing changes where the sheet or the row is not there', () => {
    const bytes = changedFile(workbook, {});
    const marked = markCells(
      bytes,
      [
        { sheet: 'B', cell: 'A1' },
        { sheet: 'A', cell: 'nothing' },
      ],
      MARK,
      nodeZip,
    ).value!;
    const cells = (of: Uint8Array) => read(of, 'a').value!.sheets.map((s) => s.rows.map((r) => r.cells));
    expect(cells(marked)).toEqual(cells(bytes));
  });
});
