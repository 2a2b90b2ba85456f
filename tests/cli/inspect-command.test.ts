import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectCommand } from '../../src/cli/commands/inspect-command';
import { changedFile } from '../fixtures/workbooks/made-workbook';
import { keptSession } from './kept-session';

test('of a file that is refused for one of its cells, the JSON for programs says which', async () => {
  const sheet = `<worksheet><sheetData><row r="9"><c r="Q9"><v>1</v></c><c r="Q9"><v>2</v></c></row></sheetData></worksheet>`;
  const file = join(mkdtempSync(join(tmpdir(), 'tonghop-inspect-')), 'a.xlsx');
  writeFileSync(file, changedFile({ sheets: [{ name: 'Nhiệm vụ', rows: [] }] }, { 'xl/worksheets/sheet1.xml': sheet }));
  const session = keptSession();
  expect(await inspectCommand(session, file, { json: true })).toBe(2);
  expect(JSON.parse(session.out.join('\n'))).toMatchObject({
    file: 'a.xlsx',
    refused: [{ code: 'file-cell-twice', where: 'a.xlsx, sheet “Nhiệm vụ”, ô Q9' }],
  });
});
