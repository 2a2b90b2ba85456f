import fc from 'fast-check';
import type { Issue } from '../../src/core/issue/issue';
import type { UnitId } from '../../src/core/plan/ids';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod } from '../../src/work/roll-up';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { rowsById } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [a, b, c] = plan.units.map((u) => u.id) as [UnitId, UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, a).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const phone = 'Đồng chí Lan, 0912 345 678 hoặc 0912 345 679';
/** What units sent: with telephone numbers, findings, words that are repaired, two halves of one unit, a file that nobody filled in. */
const files: readonly GivenFile[] = [
  returnedFile(plan, a, 'Dong Tam.xlsx', {
    [ids[0]!]: { progress: 'đã hoàn thành', result: phone },
    [ids[1]!]: { progress: 'Tạm dừng', reason: phone },
  }),
  returnedFile(plan, b, 'Phu Loc 1.xlsx', { [ids[0]!]: { progress: 'Đã hoàn thành', finishedOn: '30/5/2026' } }),
  returnedFile(plan, b, 'Phu Loc 2.xlsx', { [ids[2]!]: { progress: 'Đang làm', difficulty: phone } }),
  returnedFile(plan, c, 'Son Ha.xlsx', {}),
];

const made = (given: readonly GivenFile[]) => rollUpPeriod(inputOf(plan, given), jsonPorts);
function bytesOf(given: readonly GivenFile[]): Uint8Array {
  const { rollUp, receipts, compared } = made(given).value;
  return writeWorkbook(consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' }), nodeZip);
}

/** Every figure that is told of a run: counts, receipts with their own figures, and how many findings of each kind, at which cell. */
function told(given: readonly GivenFile[]): object {
  const { value, issues } = made(given);
  const { tally, targets, remarks, unasked, proposed, consolidation } = value.rollUp;
  const at = ({ code, place, facts }: Issue): string =>
    JSON.stringify([code, place.kind === 'cell' ? [place.sheet, place.cell] : place.kind, 'count' in facts ? facts.count : null]);
  return {
    ...{ tally, remarks: remarks.nothing, unasked: unasked.length, proposed: proposed.length, conflicts: consolidation.conflicts.length },
    targets: targets.map((t) => [t.figures, t.met]),
    receipts: value.receipts
      .map(({ unitId, state, rows, filled, repaired, warnings, masked }) =>
        [unitId, state, rows, filled, repaired, warnings, masked].join(' '),
      )
      .sort(),
    issues: issues
      .filter((i) => i.code !== 'same-file-twice')
      .map(at)
      .sort(),
  };
}

/** The files in any order, each once and then as often as one likes. */
const repeated = fc
  .array(fc.nat({ max: files.length - 1 }), { maxLength: 8 })
  .chain((more) => fc.shuffledSubarray([...files.keys(), ...more], { minLength: files.length + more.length }))
  .map((at) => at.map((i) => files[i]!));

test('the files as they are hold what is masked, repaired and found', () => {
  const { value, issues } = made(files);
  const sum = (of: 'masked' | 'repaired' | 'warnings') => value.receipts.reduce((n, r) => n + r[of], 0);
  expect([sum('masked'), sum('repaired') > 0, sum('warnings') > 0]).toEqual([6, true, true]);
  expect(issues.map((i) => i.code)).toContain('numbers-masked');
});

test('any file given any number of times, in whatever order, gives the same bytes', () => {
  const once = Buffer.from(bytesOf(files));
  fc.assert(
    fc.property(repeated, (given) => {
      expect(once.equals(bytesOf(given))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('copies under other names change no figure that is told', () => {
  const once = told(files);
  fc.assert(
    fc.property(repeated, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 20 }), (given, numbers) => {
      const seen = new Set<string>();
      const renamed = given.map((file, i) => {
        if (!seen.has(file.name)) return (seen.add(file.name), file);
        return { ...file, name: file.name.replace('.xlsx', ` (${numbers[i]!}).xlsx`) };
      });
      expect(told(renamed)).toEqual(once);
    }),
    { numRuns: 40 },
  );
});

test('what was found in a copy is told once, under the name that stands for both', () => {
  const copy = { ...files[0]!, name: 'Ban sao Dong Tam.xlsx' };
  const places = (given: readonly GivenFile[]) =>
    made(given).issues.flatMap((i) => ('file' in i.place && i.place.file?.includes('Dong Tam') === true ? [i.place.file] : []));
  const one = places([files[0]!]);
  expect(one.length).toBeGreaterThan(0);
  expect(places([files[0]!, copy])).toEqual(Array(one.length + 1).fill('Ban sao Dong Tam.xlsx'));
});

test('a copy that bears the name of another unit is still a copy of the file, which is counted once', () => {
  const copy = { ...files[0]!, name: 'Phu Loc bao cao.xlsx' };
  const { value, issues } = made([copy, ...files]);
  expect(value.receipts.filter((r) => r.sha256 !== '').map((r) => r.state)).not.toContain('unit-unconfirmed');
  expect(value.receipts.find((r) => r.unitId === a)).toMatchObject({
    file: 'Dong Tam.xlsx',
    otherNames: ['Phu Loc bao cao.xlsx'],
    masked: 4,
  });
  expect(told([copy, ...files])).toEqual(told(files));
  expect(issues.filter((i) => i.code === 'unit-not-certain')).toEqual([]);
});
