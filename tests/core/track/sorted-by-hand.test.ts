import fc from 'fast-check';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { AddedRow, ReturnedRow, ReturnedWorkbook } from '../../../src/core/entries/returned-workbook';
import type { EntryValues } from '../../../src/core/entry/entry';
import { missingWords } from '../../../src/core/fields/missing-words';
import { ongoingChoices, progressChoices } from '../../../src/core/fields/progress-choices';
import { a1 } from '../../../src/core/sheet/a1';
import { fillCount, progressLine } from '../../../src/core/track/sheets/progress-line';
import { trackingRows, trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { cellValues } from '../../tools/cell-values';
import { worked } from '../../tools/soffice-macro';
import { testWith } from '../../tools/test-with';
import { request } from './requests';

const CUTOFF = '2026-06-14';
const day = fc.integer({ min: 1, max: 150 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));

/** What a unit may have entered; one row in three is left blank. */
const entered = (ongoing: boolean): fc.Arbitrary<EntryValues> =>
  fc.oneof(
    fc.constant({}),
    fc.record({ progress: fc.constantFrom(...(ongoing ? ongoingChoices : progressChoices)) }),
    fc.record(
      {
        progress: fc.constantFrom(...(ongoing ? ongoingChoices : progressChoices)),
        result: fc.constantFrom('Đã ban hành kế hoạch', 'Đang trình cấp ủy', 'Ý kiến còn khác nhau', 'ấn phẩm đã phát hành'),
        percent: fc.constantFrom(0, 40, 100),
        finishedOn: day,
      },
      { requiredKeys: ['result'] },
    ),
  );

function workbookOf(seed: number): Uint8Array {
  const asked = request();
  const rows = trackingRows(asked);
  const tasks = rows.tasks.map((row, i) => ({
    ...row,
    values: fc.sample(entered(row.occurrence.kind === 'ongoing'), { numRuns: 1, seed: seed + i })[0]!,
  }));
  return writeWorkbook(trackingWorkbook(asked, { ...rows, tasks })!, nodeZip);
}

function returned(bytes: Uint8Array): ReturnedWorkbook {
  const { value } = readReturnedWorkbook(readWorkbook(bytes, nodeZip, {}).value!, { file: 'so.xlsx', asOf: '2026-06-20' });
  return value!;
}

/** What stands in each row, wherever it stands. */
const answers = (rows: readonly ReturnedRow[]) => new Map(rows.map((row) => [row.occurrenceId, { ...row, row: 0 }]));
const factsOf = ({ kind, scope, due, previousProgress, unread }: ReturnedRow) => ({
  kind,
  scope,
  due,
  previousProgress,
  unread,
  cutoff: CUTOFF,
});

/** Text as it stands in a program of LibreOffice Basic. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Sorts the rows of the table by a column; then adds a row in the middle, its formulas filled down, and a bare one below the last. */
function hand(book: ReturnedWorkbook, by: string, ascending: boolean): string {
  const { columns, sheet } = book.tasks;
  const at = (id: string) => columns.get(id)!;
  const rows = book.rows.map((r) => r.row);
  const [first, last, width] = [Math.min(...rows), Math.max(...rows), Math.max(...columns.values())];
  const middle = first + 3;
  return `  sheet = book.Sheets.getByName(${quoted(sheet)})
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = ${at(by)}
  fields(0).IsAscending = ${ascending ? 'True' : 'False'}
  Dim order(1) As New com.sun.star.beans.PropertyValue
  order(0).Name = "SortFields"
  order(0).Value = fields()
  order(1).Name = "ContainsHeader"
  order(1).Value = False
  sheet.getCellRangeByName("${a1(0, first)}:${a1(width, last)}").sort(order())
  sheet.Rows.insertByIndex(${middle - 1}, 1)
  For Each column In Array(${['status', 'missing'].map(at).join(', ')})
    above = sheet.getCellByPosition(column, ${middle - 2}).RangeAddress
    sheet.copyRange(sheet.getCellByPosition(column, ${middle - 1}).CellAddress, above)
  Next
  sheet.getCellByPosition(${at('content')}, ${middle - 1}).String = "Việc đơn vị làm thêm ở giữa"
  sheet.getCellByPosition(${at('progress')}, ${middle - 1}).String = "Đã hoàn thành"
  sheet.Rows.insertByIndex(${last + 1}, 1)
  sheet.getCellByPosition(${at('content')}, ${last + 1}).String = "Việc đơn vị làm thêm ở cuối"
  sheet.getCellByPosition(${at('progress')}, ${last + 1}).String = "Đang thực hiện"`;
}

testWith(
  ['soffice'],
  'sorted by any column in LibreOffice and with rows added, a workbook still says what is missing, counts right, and is read back whole',
  async () => {
    for (const [seed, by, ascending] of [
      [1000, 'result', false],
      [2000, 'progress', true],
      [3000, 'due', false],
    ] as const) {
      const sent = workbookOf(seed);
      const before = returned(sent);
      const bytes = await worked(sent, hand(before, by, ascending));
      const after = returned(bytes);

      expect(answers(after.rows)).toEqual(answers(before.rows));
      expect(after.rows.map((r) => r.occurrenceId)).not.toEqual(before.rows.map((r) => r.occurrenceId));
      expect(after.added.map((a) => a.text)).toEqual(['Việc đơn vị làm thêm ở giữa', 'Việc đơn vị làm thêm ở cuối']);
      expect(after.deleted).toEqual([]);

      const cells = cellValues(bytes).get(after.tasks.sheet)!;
      const shown = (row: number) => cells.get(a1(after.tasks.columns.get('missing')!, row))?.value ?? '';
      const told = after.rows.map((row) => ({ missing: missingWords({ values: row.values, facts: factsOf(row) }, 'vi'), row }));
      for (const { missing, row } of told) expect([by, row.occurrenceId, shown(row.row)]).toEqual([by, row.occurrenceId, missing]);

      const [inside, below] = after.added as readonly [AddedRow, AddedRow];
      const plain = { kind: 'undated', scope: 'due', due: null, previousProgress: null, unread: new Set<never>(), cutoff: CUTOFF } as const;
      const copied = missingWords({ values: { progress: 'done' }, facts: plain }, 'vi');
      expect([shown(inside.row), shown(below.row)]).toEqual([copied, '']);
      const line = progressLine(
        fillCount([
          ...told.map(({ missing, row }) => ({ missing, later: row.scope === 'later' })),
          { missing: copied, later: false },
          { missing: '', later: false },
        ]),
      );
      expect([...cells.values()].map((cell) => cell.value)).toContain(line);
    }
  },
  180_000,
);
