import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, samples, tonghop } from './tonghop';

const plan = join(samples, 'ke-hoach-mau.md');
const units = join(samples, 'don-vi-mau.csv');
const asOf = ['--as-of', '2026-06-20'];

test('help is given in the language asked for, with an example', () => {
  const vi = tonghop(['rollup', '--help']);
  const en = tonghop(['rollup', '--help', '--lang', 'en']);
  expect([vi.code, en.code]).toEqual([0, 0]);
  expect(vi.out).toContain('Ví dụ:\n  tonghop rollup so-goc.xlsx gui-ve/ --period 2026-Q2 -o tong-hop.xlsx');
  expect(en.out).toContain('Example:\n  tonghop rollup');
});

test.each([
  [['nosuch'], 'Không có lệnh “nosuch”'],
  [['read'], 'Thiếu tham số'],
  [['read', plan, '--nosuch'], 'Không có tùy chọn'],
  [['read', join(samples, 'khong-co.md')], 'Không đọc được'],
  [['read', plan, '--as-of', '20/6/2026'], 'không phải là ngày'],
  [['rollup', plan, samples, '--period', 'quý hai', '-o', 'x.xlsx'], 'không phải là kỳ báo cáo'],
])('tonghop %j is answered with one sentence and exit code 2', (args, sentence) => {
  const run = tonghop(args, newFolder());
  expect(run.code).toBe(2);
  expect(run.err).toContain(sentence);
  expect(run.err.trim().split('\n')).toHaveLength(1);
});

test('the main job runs from plan to report, and a plan.json stands for its plan', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  expect(tonghop(['read', plan, '-o', at('plan.json')]).code).toBe(0);
  expect(tonghop(['new', at('plan.json'), '--units', units, '-o', at('so-goc.xlsx'), ...asOf]).code).toBe(0);
  const refused = tonghop(['distribute', at('so-goc.xlsx'), '--period', '2026-Q2', '-o', at('gui'), ...asOf]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('chưa giao cho đơn vị nào');
  for (const section of ['II', 'III']) {
    expect(tonghop(['assign', at('so-goc.xlsx'), section, '--to', 'UBND các xã, phường', '--mode', 'each', ...asOf]).code).toBe(0);
  }
  const sent = tonghop(['distribute', at('so-goc.xlsx'), '--period', '2026-Q2', '-o', at('gui'), '--only-assigned', ...asOf]);
  expect(sent.out).toContain('09_UBND-phuong-Son-Ha_Quy-II-2026.xlsx');
  const rolled = tonghop(['rollup', at('so-goc.xlsx'), at('gui'), '--period', '2026-Q2', '-o', at('tong-hop.xlsx'), '--json', ...asOf]);
  const report = JSON.parse(rolled.out) as {
    counts: { coverage: { reported: string[]; expected: string[] } };
    receipts: { state: string }[];
  };
  expect(report.counts.coverage.reported).toEqual([]);
  expect(new Set(report.receipts.map((r) => r.state))).toEqual(new Set(['untouched']));
  expect(existsSync(at('tong-hop.xlsx'))).toBe(true);
});

test('a master workbook that a command has changed is not overwritten by a new one, unless forced, and then kept', () => {
  const folder = newFolder();
  const master = join(folder, 'so-goc.xlsx');
  tonghop(['new', plan, '--units', units, '-o', master, ...asOf]);
  expect(tonghop(['new', plan, '--units', units, '-o', master, ...asOf]).code).toBe(0);
  tonghop(['assign', master, '3', '--to', 'SKHCN', '--mode', 'lead', ...asOf]);
  const changed = readFileSync(master);
  const refused = tonghop(['new', plan, '--units', units, '-o', master, ...asOf]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('được giữ nguyên');
  expect(Buffer.compare(readFileSync(master), changed)).toBe(0);
  expect(tonghop(['new', plan, '--units', units, '-o', master, '--force', ...asOf]).code).toBe(0);
  expect(Buffer.compare(readFileSync(`${master}.bak`), changed)).toBe(0);
});

test('a file that is no workbook is told in one sentence, in words and as data', () => {
  const file = join(newFolder(), 'bao-cao.xlsx');
  writeFileSync(file, '<!DOCTYPE html><html><body>Đăng nhập</body></html>');
  const run = tonghop(['inspect', file, '--json']);
  expect(run.code).toBe(2);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(run.out)).toMatchObject({ file: 'bao-cao.xlsx', refused: [{ code: 'file-is-html' }] });
});
