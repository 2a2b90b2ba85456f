import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/commands/check-command';
import { inspectCommand } from '../../src/cli/commands/inspect-command';
import { readCommand } from '../../src/cli/commands/read-command';
import { returnCommand } from '../../src/cli/commands/return-command';
import { worldErrorSentence } from '../../src/cli/world-error-sentence';
import { vi } from '../../src/cli/text/vi';
import { WorldError } from '../../src/core/issue/world-error';
import { issued } from '../faults/workbook-file';
import { keptSession } from './kept-session';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tonghop-check-'));

async function checked(named: readonly string[], json = false, notes = false) {
  const session = keptSession();
  const code = await checkCommand(session, named, { json, notes });
  return { code, out: session.out, err: session.err };
}

describe('a check of a folder', () => {
  test('tells what is in each of its files', async () => {
    const folder = newFolder();
    const workbook = issued();
    workbook.answerAll();
    writeFileSync(join(folder, 'xa.xlsx'), workbook.bytes());
    const { code, out } = await checked([folder]);
    expect([code, out]).toEqual([0, [expect.stringMatching(/^xa\.xlsx \(.*\): đã điền (\d+)\/\1 dòng$/)]]);
  });

  test('counts what was repaired by itself, and tells it when asked to', async () => {
    const folder = newFolder();
    const workbook = issued();
    workbook.answerAll();
    workbook.type(0, 'progress', 'Xong');
    writeFileSync(join(folder, 'xa.xlsx'), workbook.bytes());
    const [counted, told] = [await checked([folder]), await checked([folder], false, true)];
    expect([counted.out[0], counted.err]).toEqual([expect.stringMatching(/dòng; 1 ghi chú \(thêm --notes để xem\)$/), []]);
    expect([told.out[0], told.err]).toEqual([
      expect.stringMatching(/dòng$/),
      [expect.stringContaining('Đã hiểu “Xong” là “Đã hoàn thành”')],
    ]);
  });

  test.each([false, true])('in which there is no workbook says so, with exit code 2 (json: %s)', async (json) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'trong'));
    writeFileSync(join(folder, 'trong', 'Thumbs.db'), '');
    const { code, out, err } = await checked([folder], json);
    expect([code, out]).toEqual([2, []]);
    expect(err.at(-1)).toBe(`Trong “${folder}” không có bảng tính nào để kiểm tra.`);
  });
});

test.each([
  ['inspect', (folder: string) => inspectCommand(keptSession(), folder, {})],
  ['read', (folder: string) => readCommand(keptSession(), folder, {})],
  ['return', (folder: string) => returnCommand(keptSession(), folder, { output: 'x.xlsx' })],
])('%s of a folder says that it is one, and not that it is open in another program', async (_name, run) => {
  const folder = newFolder();
  const error = await run(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorldError);
  expect(worldErrorSentence(error as WorldError, vi)).toBe(`“${folder}” là thư mục. Đề nghị nêu từng tệp.`);
});
