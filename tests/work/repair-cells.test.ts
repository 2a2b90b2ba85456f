import { parseIsoDate } from '../../src/core/date/iso-date';
import { serialOf } from '../../src/core/date/serial';
import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import type { IssueCode } from '../../src/core/issue/issue';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, readPart } from '../../src/opc/package';
import { checkFile } from '../../src/work/check';
import { proposedRepair, repairCells, type ProposedRepair, type RepairPorts } from '../../src/work/repair-cells';
import { replaceCells } from '../../src/xlsx/fill/replace-cells';
import { read } from '../../src/cli/world/reading';
import { issued, type WorkbookFile } from '../faults/workbook-file';
import { madeFile } from '../fixtures/workbooks/made-workbook';
import { usualWay } from '../fixtures/workbooks/way';
import { ooxmlFaults, ooxmlTools } from '../tools/ooxml-check';
import { testWith } from '../tools/test-with';

const asOf = '2026-06-20';
const ports: RepairPorts = { readWorkbook: read, replaceCells: ({ bytes }, cells) => replaceCells(bytes, cells, nodeZip) };
const fileOf = (workbook: WorkbookFile) => ({ name: 'xa.xlsx', bytes: workbook.bytes() });

/** A workbook filled in by somebody who types dates, shares and statuses as texts. */
function typedBook(): WorkbookFile {
  const workbook = issued();
  workbook.answerAll();
  workbook.type(0, 'finishedOn', '20/5/2026');
  workbook.type(1, 'finishedOn', 'ngày 5 tháng 4 năm 2026');
  workbook.type(0, 'progress', 'xong');
  workbook.type(2, 'percent', '80%');
  workbook.type(1, 'result', '  nhiều   khoảng trắng ');
  return workbook;
}

const repairsOf = (bytes: Uint8Array, code?: IssueCode): ProposedRepair[] =>
  checkFile({ name: 'xa.xlsx', bytes }, asOf, read).issues.flatMap((one) =>
    code === undefined || one.code === code ? (proposedRepair(one) ?? []) : [],
  );

test('what was typed as text is proposed as the value that it is read as', () => {
  const workbook = typedBook();
  const at = (row: number, field: string) => ({ sheet: 'Nhiệm vụ', cell: workbook.address(row, field) });
  const repairs = repairsOf(workbook.bytes(), 'value-repaired');
  const day = (date: string) => serialOf(parseIsoDate(date)!);
  expect(repairs).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...at(0, 'finishedOn'), was: '20/5/2026', becomes: day('2026-05-20'), words: '20/05/2026' }),
      expect.objectContaining({ ...at(1, 'finishedOn'), becomes: day('2026-04-05') }),
      expect.objectContaining({ ...at(0, 'progress'), was: 'xong', becomes: 'Đã hoàn thành' }),
      expect.objectContaining({ ...at(2, 'percent'), was: '80%', becomes: 80 }),
    ]),
  );
  expect(repairs).toHaveLength(4);
});

test('a repaired copy is read as before, has nothing of that kind left to tell, and keeps every other cell', () => {
  const given = fileOf(typedBook());
  const repairs = repairsOf(given.bytes, 'value-repaired');
  const { value } = repairCells(given, repairs, asOf, ports);
  const { bytes, checked } = value!;
  expect(checked.issues.filter((i) => i.code === 'value-repaired')).toEqual([]);
  const rows = (of: Uint8Array) => readReturnedWorkbook(read(of, 'a').value!, { file: 'a', asOf }).value!.rows;
  expect(rows(bytes)).toEqual(rows(given.bytes));
  const changed = new Set(repairs.map(({ sheet, cell }) => `${sheet} ${cell}`));
  const cells = (of: Uint8Array) =>
    read(of, 'a').value!.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        row.cells
          .filter((c) => !changed.has(`${sheet.name} ${String.fromCharCode(65 + c.column)}${row.index}`))
          .map((c) => [sheet.name, row.index, c]),
      ),
    );
  expect(cells(bytes)).toEqual(cells(given.bytes));
});

test('only the sheet, the looks and the list of the workbook change; all else stays byte for byte', () => {
  const given = fileOf(typedBook());
  const { value } = repairCells(given, repairsOf(given.bytes, 'value-repaired'), asOf, ports);
  const [before, after] = [given.bytes, value!.bytes].map((bytes) => openPackage(bytes, nodeZip).value!);
  const names = [...before!.entries.values()].map((entry) => entry.name);
  const differing = names.filter(
    (name) => Buffer.compare(Buffer.from(readPart(before!, name) as Uint8Array), Buffer.from(readPart(after!, name) as Uint8Array)) !== 0,
  );
  for (const name of differing) expect(name).toMatch(/^xl\/(?:worksheets\/sheet\d+|styles|workbook)\.xml$/);
});

testWith(ooxmlTools, 'a repaired copy is a sound workbook', async () => {
  const given = fileOf(typedBook());
  const { value } = repairCells(given, repairsOf(given.bytes), asOf, ports);
  expect(await ooxmlFaults([{ name: given.name, bytes: value!.bytes }])).toEqual([]);
});

test('several answers in one cell are for a person to choose from', () => {
  const workbook = issued();
  workbook.answerAll();
  workbook.type(0, 'progress', 'Đã hoàn thành, đang thực hiện');
  const told = checkFile(fileOf(workbook), asOf, read).issues.filter(
    (one) => one.place.kind === 'cell' && one.place.cell === workbook.address(0, 'progress'),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.flatMap((one) => proposedRepair(one) ?? [])).toEqual([]);
});

test('a changed issued text is offered back', () => {
  const workbook = issued();
  workbook.answerAll();
  const before = String(workbook.rows[0]!.row.cells[workbook.columnOf('content')]?.value);
  workbook.type(0, 'content', 'Việc khác');
  expect(repairsOf(workbook.bytes(), 'issued-text-changed')).toMatchObject([{ was: 'Việc khác', becomes: before }]);
});

describe('cells are replaced', () => {
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
              { column: 4, value: 'sau' },
            ],
          },
          { index: 5, cells: [{ column: 0, value: true }] },
        ],
      },
    ],
  };
  const wanted = [
    { sheet: 'A', cell: 'B2', value: 46203, format: 'dd/mm/yyyy' },
    { sheet: 'A', cell: 'D2', value: ' <b> & "c"' },
    { sheet: 'A', cell: 'A5', value: 0.5 },
    { sheet: 'A', cell: 'Z9', value: 'nowhere' },
    { sheet: 'B', cell: 'B2', value: 'nowhere' },
  ];

  test.each(['', 'x'] as const)('in a file with prefix “%s”', (prefix) => {
    for (const references of [true, false]) {
      const made = replaceCells(madeFile(workbook, { ...usualWay, prefix, references }), wanted, nodeZip).value!;
      const rows = read(made, 'a').value!.sheets[0]!.rows;
      expect(rows.flatMap((r) => r.cells.map((c) => [r.index, c.column, c.value, c.format ?? '']))).toEqual([
        [2, 1, 46203, 'dd/mm/yyyy'],
        [2, 3, ' <b> & "c"', ''],
        [2, 4, 'sau', ''],
        [5, 0, 0.5, ''],
      ]);
    }
  });

  test('and a day is the same day in a workbook that counts from 1904', () => {
    const made = replaceCells(madeFile({ ...workbook, date1904: true }), wanted, nodeZip).value!;
    expect(read(made, 'a').value!.sheets[0]!.rows[0]!.cells[0]).toMatchObject({ value: 46203 });
  });

  test('and what is no workbook is refused', () => {
    const { value, issues } = replaceCells(new TextEncoder().encode('nothing'), wanted, nodeZip);
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
  });
});
