import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { newFolder, tonghop } from './tonghop';

/**
 * What offices have stored stays readable: these files were written when their shapes were new, and are never written again. A later version of a shape
 * adds its files beside them.
 */
const stored = resolve(__dirname, '../fixtures/stored');
const asOf = ['--as-of', '2026-06-20'];

function withStored(...names: readonly string[]): (name: string) => string {
  const folder = newFolder();
  for (const name of names) copyFileSync(join(stored, name), join(folder, name));
  return (name) => join(folder, name);
}

test('a plan stored as plan@1 is read', () => {
  const at = withStored('plan@1.json');
  const run = tonghop(['read', at('plan@1.json')]);
  expect(run.code).toBe(0);
  expect(run.out).toContain('Cải cách hành chính năm 2026 (7/KH-UBND)');
  expect(run.out).toContain('3 nhiệm vụ (3 tính vào số nhiệm vụ)');
});

test('a master@1 and the tracking@1 sent back under it are rolled up, against the snapshot@1 of the closed period', () => {
  const at = withStored('master@1.xlsx', 'tracking@1.xlsx');
  const args = [at('master@1.xlsx'), at('tracking@1.xlsx'), '--period', '2026-Q2', ...asOf];
  const run = tonghop(['rollup', ...args, '-o', at('tong-hop.xlsx'), '--json']);
  const report = JSON.parse(run.out) as { counts: { turns: { done: object; unreported: number }; coverage: object }; receipts: object[] };
  expect(report.counts.coverage).toEqual({ expected: ['SNV', 'XA'], reported: ['XA'] });
  expect(report.counts.turns).toMatchObject({ done: { late: 1 }, open: { late: 1 }, unreported: 13 });
  expect(report.receipts).toContainEqual(expect.objectContaining({ unitName: 'UBND xã Đồng Tâm', state: 'received' }));
  const closed = tonghop(['close', ...args, '--by', 'Trần Thị B']);
  expect(closed.out).toContain('Kỳ này đã chốt ngày 20/06/2026. So với khi chốt:\n  không có gì thay đổi\nQuý II/2026 đã chốt từ trước');
});

test('a consolidation@1 is compared with as the run before', () => {
  const at = withStored('master@1.xlsx', 'tracking@1.xlsx', 'consolidation@1.xlsx');
  const run = tonghop([
    ...['rollup', at('master@1.xlsx'), at('tracking@1.xlsx'), '--period', '2026-Q2', '-o', at('tong-hop.xlsx')],
    ...['--previous', at('consolidation@1.xlsx'), ...asOf],
  ]);
  expect(run.err).not.toMatch(/consolidation@1\.xlsx/);
  expect(run.code).toBe(0);
  const written = Object.values(unzipSync(readFileSync(at('tong-hop.xlsx')))).map((part) => strFromU8(part));
  expect(written.some((part) => part.includes('So với lần tổng hợp ngày'))).toBe(true);
});

test('a shape newer than the program is refused with what to do', () => {
  const at = withStored('plan@1.json');
  writeFileSync(at('plan@2.json'), readFileSync(at('plan@1.json'), 'utf8').replace('tonghop/plan@1', 'tonghop/plan@2'));
  const run = tonghop(['read', at('plan@2.json')]);
  expect(run.code).toBe(2);
  expect(run.err).toContain('cập nhật phần mềm');
});
