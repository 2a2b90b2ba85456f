import fc from 'fast-check';
import { noNotes } from '../../src/core/entry/office-notes';
import type { UnitId } from '../../src/core/plan/ids';
import { withReceipts } from '../../src/core/rollup/close-period';
import type { CollectInput } from '../../src/work/collect';
import { packOutcome, unpackOutcome } from '../../src/work/outcome';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod } from '../../src/work/roll-up';
import { arbitraryContributions } from '../core/rollup/arbitrary-contributions';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second] = plan.units.map((u) => u.id) as [UnitId, UnitId];
const [row] = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const answer = (result: string) => ({ [row!]: { progress: 'Đã hoàn thành', result, finishedOn: '14/6', percent: '0912 345 678' } });
const files = [returnedFile(plan, first, 'a.xlsx', answer('Xong')), returnedFile(plan, second, 'b.xlsx', answer('Đã ban hành'))];

/** A memory in a map, and the names of the files that were read all the same. */
function remembering(toolVersion = '1', kept = new Map<string, string>()) {
  const read: string[] = [];
  const memory = {
    toolVersion,
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, text: string) => void kept.set(key, text),
  };
  const readWorkbook = (bytes: Uint8Array, name: string) => {
    read.push(name);
    return jsonPorts.readWorkbook(bytes, name);
  };
  return { kept, read, ports: { ...jsonPorts, readWorkbook, memory } };
}

const input = (more: Partial<CollectInput> = {}): CollectInput => inputOf(plan, files, more);

/** The files that are read in a second run, after a first one over `files`. */
function readAgain(more: Partial<CollectInput>, toolVersion = '1'): string[] {
  const { kept, ports } = remembering();
  rollUpPeriod(input(), ports);
  const again = remembering(toolVersion, kept);
  rollUpPeriod(input(more), again.ports);
  return again.read;
}

test('a roll-up with a memory is the roll-up without one, at the first run and at the next, which reads no file', () => {
  const without = rollUpPeriod(input(), jsonPorts);
  const { kept, read, ports } = remembering();
  expect(rollUpPeriod(input(), ports)).toEqual(without);
  expect(read).toEqual(['a.xlsx', 'b.xlsx']);
  const again = remembering('1', kept);
  expect(rollUpPeriod(input(), again.ports)).toEqual(without);
  expect(again.read).toEqual([]);
});

test('a file that is known is looked at, and not asked for its bytes', () => {
  const { kept, ports } = remembering();
  const once = rollUpPeriod(input(), ports);
  const looked = files.map(({ name, bytes }): GivenFile => ({
    name,
    get bytes(): Uint8Array {
      throw new Error('asked for');
    },
    look: () => ({
      sha256: jsonPorts.sha256(bytes),
      bytes: () => {
        throw new Error('asked for');
      },
    }),
  }));
  expect(rollUpPeriod(input({ files: looked }), remembering('1', kept).ports)).toEqual(once);
});

test('only the file that has changed is read again', () => {
  expect(readAgain({ files: [files[0]!, returnedFile(plan, second, 'b.xlsx', answer('Khác'))] })).toEqual(['b.xlsx']);
  expect(readAgain({ files: [files[0]!, { ...files[1]!, name: 'c.xlsx' }] })).toEqual(['c.xlsx']);
  expect(readAgain({ files: [files[0]!, { ...files[1]!, modified: '2026-06-19' }] })).toEqual(['b.xlsx']);
});

test.each<[string, Partial<CollectInput>]>([
  ['day', { asOf: '2026-06-21' }],
  ['plan', { plan: { ...plan, version: plan.version + 1 } }],
  [
    'waiver',
    { notes: { ...noNotes, waivers: [{ unitId: first, periodId: '2026-Q2', rowId: row!, code: '', reason: 'Đã rõ', by: 'A' } as never] } },
  ],
  ['list of arrivals', { arrivals: { name: 'ngay.csv', text: 'a.xlsx;16/6/2026' } }],
  ['file whose dates are turned round', { swapDates: ['a.xlsx'] }],
])('another %s makes every file be read again', (_, more) => {
  expect(readAgain(more)).toEqual(['a.xlsx', 'b.xlsx']);
});

test('another version of the program makes every file be read again', () => {
  expect(readAgain({}, '2')).toEqual(['a.xlsx', 'b.xlsx']);
});

test('the receipts that a run notes make no file be read again, a decision of a person does for its file', () => {
  const { value } = rollUpPeriod(input(), jsonPorts);
  const notes = withReceipts(noNotes, '2026-Q2' as never, value.receipts);
  expect(notes.receipts.length).toBeGreaterThan(1);
  expect(readAgain({ notes })).toEqual([]);
  const receipts = notes.receipts.map((r) => (r.file === 'b.xlsx' ? { ...r, setAside: true } : r));
  expect(readAgain({ notes: { ...notes, receipts } })).toEqual(['b.xlsx']);
});

test('what cannot be read is remembered as such', () => {
  const broken: GivenFile = { name: 'hong.xlsx', bytes: new TextEncoder().encode(JSON.stringify({ sheets: [] })) };
  const { kept, ports } = remembering();
  const once = rollUpPeriod(input({ files: [broken] }), ports);
  const again = remembering('1', kept);
  expect(rollUpPeriod(input({ files: [broken] }), again.ports)).toEqual(once);
  expect(again.read).toEqual([]);
});

test('an outcome comes back from its text as it was', () => {
  fc.assert(
    fc.property(arbitraryContributions, (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as typeof value;
      expect(unpackOutcome(packOutcome({ value, issues: [] }))).toEqual({ value: plain, issues: [] });
    }),
  );
});
