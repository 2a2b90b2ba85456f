import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, withSheet } from './returned-double';

/** More than an engine takes as arguments of one call. */
const MANY = 150_000;

test('as many rows of the unit’s own as a sheet can hold are read, each told in its place', () => {
  const blank = asRead(trackingWorkbook(request())!);
  const workbook = withSheet(blank, 'Nhiệm vụ', (sheet) => {
    const column = keyColumns(sheet).get('content')!;
    const above = Math.max(...rowsById(sheet).values());
    const own = Array.from({ length: MANY }, (_, n) => ({ index: above + 1 + n, cells: [{ column, value: `Việc ${n}` }] }));
    return { ...sheet, rows: [...sheet.rows.filter((r) => r.index <= above), ...own] };
  });
  const { value, issues } = readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
  expect(value!.added).toHaveLength(MANY);
  expect(issues.filter((i) => i.code === 'row-without-id')).toHaveLength(MANY);
});
