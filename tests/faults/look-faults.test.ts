import ExcelJS from 'exceljs';
import { MARK, MARK_FILLS } from '../../src/core/fields/layout';
import { nodeZip } from '../../src/opc/node-zlib';
import { markCells } from '../../src/xlsx/fill/mark-cells';
import { seen } from './seen';
import { issued, type WorkbookFile } from './workbook-file';

const sheet = 'Nhiệm vụ';
/** Rows 0 to 2 without an answer, the others answered. */
function threeOpen(): WorkbookFile {
  const file = issued();
  file.answerAll();
  for (const row of [0, 1, 2]) for (const field of ['progress', 'result', 'finishedOn', 'percent']) file.type(row, field, null);
  return file;
}

const file = threeOpen();
const bytes = file.bytes();
const painted = (of: Uint8Array, cells: readonly string[], colour: string): Uint8Array =>
  markCells(
    of,
    cells.map((cell) => ({ sheet, cell })),
    { fill: colour, border: colour },
    nodeZip,
  ).value!;
const looks = (of: Uint8Array) =>
  seen(of).issues.flatMap((i) => (i.code === 'look-as-answer' ? [{ severity: i.severity, ...i.facts }] : []));
const at = (row: number, field = 'progress'): string => file.address(row, field);

/** The workbook as another program saves it after a person has changed the look of cells there. */
async function restyled(cells: readonly string[], look: Partial<ExcelJS.Style>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  // Styles are shared by the cells that have them alike.
  for (const cell of cells.map((c) => workbook.getWorksheet(sheet)!.getCell(c))) cell.style = { ...cell.style, ...look };
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

test('fault 42: rows that are coloured instead of answered are told once, with their cells, and no answer is made of it', () => {
  const found = seen(painted(bytes, [at(0), at(2)], '92D050'));
  expect(looks(painted(bytes, [at(0), at(2)], '92D050'))).toEqual([{ severity: 'warning', count: 2, cells: `${at(0)}, ${at(2)}` }]);
  expect(found.answers).toEqual(seen(bytes).answers);
});

test('fault 42: the issued text of a row that looks unlike all others counts as a mark', () => {
  expect(looks(painted(bytes, [at(1, 'content')], 'FFFF00'))).toEqual([{ severity: 'warning', count: 1, cells: at(1) }]);
});

test('fault 42: a row that is struck through is told, whichever of its cells it is', async () => {
  const struck = await restyled([at(0, 'content')], { font: { name: 'Times New Roman', size: 12, strike: true } });
  expect(looks(struck)).toEqual([{ severity: 'warning', count: 1, cells: at(0) }]);
  const plain = await restyled([at(0, 'content')], {});
  expect(looks(plain)).toEqual([]);
});

test('colours beside answers are an ornament, and so are those of a sheet in which they mostly stand beside answers', () => {
  const answered = file.rows.map((_, row) => at(row)).slice(3);
  expect(looks(painted(bytes, answered, '92D050'))).toEqual([]);
  expect(looks(painted(bytes, [at(0), ...answered], '92D050'))).toEqual([]);
});

test.each([MARK.fill, 'F8CBAD'])(
  'cells that the office marked with %s in a copy for completion are not taken for colours of the unit',
  (fill) => {
    expect(MARK_FILLS).toContain(fill);
    expect(looks(painted(bytes, [at(0), at(1), at(2), at(3, 'content')], fill))).toEqual([]);
  },
);

test('the mark of the office is like no other colour of a workbook', () => {
  const colours = JSON.stringify(file.spec()).match(/"(?:fill|color)":"[0-9A-F]{6}"/g)!;
  expect(colours.length).toBeGreaterThan(5);
  for (const colour of [MARK.fill, MARK.border]) expect(colours.join()).not.toContain(colour);
});

test('white is no colour', async () => {
  const white = await restyled([at(0), at(1)], { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFFF' } } });
  expect(looks(white)).toEqual([]);
});
