import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../../src/cli/world/adapters';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { returnCommand } from '../../src/cli/commands/return-command';
import { nodeZip } from '../../src/opc/node-zlib';
import { swapParts } from '../../src/opc/swap-parts';
import { issued } from '../faults/workbook-file';
import { samplePlan } from '../core/track/sample-plan';
import { keptSession } from './kept-session';

const plan = samplePlan();

async function returned(bytes: Uint8Array, master?: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-return-'));
  const [file, output] = [join(folder, 'xa.xlsx'), join(folder, 'de-nghi.xlsx')];
  writeFileSync(file, bytes);
  const register = join(folder, 'so-goc.xlsx');
  if (master !== undefined) writeFileSync(register, master);
  const session = keptSession();
  const code = await returnCommand(session, file, { output, ...(master === undefined ? {} : { master: register }) });
  return { code, out: session.out, err: session.err, written: existsSync(output) };
}

test('a workbook that is to be completed is written, with exit code 0', async () => {
  expect(await returned(issued().bytes())).toMatchObject({ code: 0, written: true });
});

test('a workbook of which nothing is asked is told, with exit code 0', async () => {
  const workbook = issued();
  workbook.answerAll();
  expect(await returned(workbook.bytes())).toEqual({
    code: 0,
    out: ['xa.xlsx: không có nội dung nào cần đề nghị bổ sung, không tạo tệp.'],
    err: [],
    written: false,
  });
});

test('of a workbook that cannot be added to it is said why no file was made, never that nothing is asked, with exit code 2', async () => {
  const run = await returned(swapParts(issued().bytes(), new Map([['_rels/.rels', null]]), nodeZip).value!);
  expect(run).toMatchObject({ code: 2, out: [], written: false });
  expect(run.err[0]).toBe('Lỗi: xa.xlsx: Tệp thiếu thành phần “_rels/.rels”. Đề nghị nơi gửi mở lại tệp gốc, lưu và gửi lại.');
  expect(run.err.at(-1)).toContain('nên không tạo tệp');
});

test('of a file that cannot be read the reason alone is told, with exit code 2', async () => {
  const run = await returned(Buffer.from('%PDF-1.7'));
  expect(run).toMatchObject({ code: 2, out: [], written: false });
  expect(run.err).toEqual([expect.stringContaining('Tệp là PDF')]);
});

test('with the master workbook a warning that the office has waived for the unit is not asked for', async () => {
  const workbook = issued();
  workbook.answerAll();
  workbook.type(1, 'progress', 'Tạm dừng');
  const decided = { unitId: plan.units[0]!.id, periodId: '2026-Q2', code: '', reason: 'Đã kiểm tra', by: 'VP', on: '2026-06-20' };
  const waivers = [{ ...decided, rowId: workbook.rows[1]!.id }];
  const masterOf = (notes: Partial<OfficeNotes>) =>
    write(masterWorkbook({ plan, notes: { ...noNotes, ...notes } }, { asOf: '2026-06-01', toolVersion: '0.1.0' }));
  expect(await returned(workbook.bytes(), await masterOf({}))).toMatchObject({ code: 0, written: true });
  expect(await returned(workbook.bytes(), await masterOf({ waivers }))).toMatchObject({ code: 0, err: [], written: false });
});

test('where the master workbook cannot be used the reason is told and no file is made, with exit code 2', async () => {
  const run = await returned(issued().bytes(), Buffer.from('%PDF-1.7'));
  expect(run).toMatchObject({ code: 2, out: [], written: false });
  expect(run.err).toHaveLength(1);
});
