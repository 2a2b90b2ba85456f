import { WorldError } from '../../src/core/issue/world-error';
import { checkFile } from '../../src/work/check';
import { collect } from '../../src/work/collect';
import type { GivenFile } from '../../src/work/ports';
import { samplePlan } from '../core/track/sample-plan';
import { inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [a] = plan.units;
const locked = (name: string): GivenFile => ({
  name,
  get bytes(): Uint8Array {
    throw new WorldError('file-unreadable', name);
  },
});

test('files that are open elsewhere are a line each, and the others are received', () => {
  const files = [locked('khoa-1.xlsx'), returnedFile(plan, a!.id, 'a.xlsx', {}), locked('khoa-2.xlsx')];
  const { value, issues } = collect(inputOf(plan, files), jsonPorts);
  expect(value.map((c) => c.receipt.file)).toEqual(['a.xlsx']);
  expect(issues.filter((i) => i.code === 'file-unreadable').map((i) => i.place)).toEqual([
    { kind: 'file', file: 'khoa-1.xlsx' },
    { kind: 'file', file: 'khoa-2.xlsx' },
  ]);
});

test('a check of a file that is open elsewhere says so', () => {
  expect(checkFile(locked('khoa.xlsx'), '2026-06-20', jsonPorts.readWorkbook)).toMatchObject({
    rows: null,
    issues: [{ code: 'file-unreadable', severity: 'error' }],
  });
});

test('any other failure is not taken for a file that cannot be read', () => {
  const broken = { name: 'a.xlsx', bytes: new Uint8Array([1]) };
  expect(() => collect(inputOf(plan, [broken]), jsonPorts)).toThrow(SyntaxError);
});
