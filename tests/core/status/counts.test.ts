import * as fc from 'fast-check';
import { taskId, type UnitId } from '../../../src/core/plan/ids';
import type { Bucket } from '../../../src/core/status/bucket';
import { bucketsOfFigure, COUNT_FIGURES, figureOf } from '../../../src/core/status/count-figures';
import { addCounts, assignedIn, completionRate, countOfOne, doneIn, ongoingIn, openIn, zeroCounts } from '../../../src/core/status/counts';
import { countsOf, unitsDone, type CountRow } from '../../../src/core/status/counts-of';
import { addCoverage, coverageOf, noCoverage } from '../../../src/core/status/coverage';
import { bucketWords } from '../../../src/core/status/labels';

const every = Object.keys(bucketWords) as Bucket[];
const row = (task: number, unit: string, bucket: Bucket): CountRow => ({ taskId: taskId(task), unitId: unit as UnitId, bucket });
const anyRow = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('DU-A', 'DU-B', 'DU-C'), fc.constantFrom(...every))
  .map(([task, unit, bucket]) => row(task, unit, bucket));
const anyRows = fc.array(anyRow, { maxLength: 30 });
const anyCounts = anyRows.map((rows) => countsOf(rows).turns);

test('one thing is counted in its own place and nowhere else', () => {
  for (const bucket of every) {
    const one = countOfOne('turns', bucket);
    const figures = COUNT_FIGURES.filter((figure) => figureOf(one, figure) !== 0);
    expect(figures).toEqual(COUNT_FIGURES.filter((figure) => bucketsOfFigure(figure).includes(bucket)));
    expect(figures.map((figure) => figureOf(one, figure))).toEqual(figures.map(() => 1));
    expect(assignedIn(one) + one.excluded + ongoingIn(one)).toBe(1);
  }
});

test('the figures of a count are those of the report: giao = hoàn thành + chưa hoàn thành + chưa báo cáo', () => {
  const buckets: Bucket[] = ['done-in-time', 'done-in-time', 'done-late', 'done-undated', 'open-in-time', 'open-late', 'open-undated'];
  const others: Bucket[] = ['unreported-late', 'unreported-in-time', 'unreported-undated', 'excluded', 'ongoing-done', 'ongoing-nothing'];
  const { turns } = countsOf([...buckets, ...others, 'open-late' as const].map((bucket, i) => row(i, 'DU-A', bucket)));
  expect(Object.fromEntries(COUNT_FIGURES.map((figure) => [figure, figureOf(turns, figure)]))).toEqual({
    assigned: 11,
    done: 4,
    'done-in-time': 2,
    'done-late': 1,
    'done-undated': 1,
    open: 4,
    'open-in-time': 1,
    'open-late': 2,
    'open-undated': 1,
    unreported: 3,
    excluded: 1,
    ongoing: 2,
    'ongoing-done': 1,
    'ongoing-not-done': 0,
    'ongoing-nothing': 1,
    'ongoing-unreported': 0,
  });
  expect(completionRate(turns)).toBeCloseTo(4 / 11);
});

test('nothing assigned has no completion rate', () => {
  expect(completionRate(zeroCounts('turns'))).toBeNull();
  expect(completionRate(countOfOne('turns', 'ongoing-done'))).toBeNull();
  expect(completionRate(countOfOne('turns', 'open-late'))).toBe(0);
});

test('assigned is always done, open and unreported together', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const counts of Object.values(countsOf(rows)).filter((part) => 'level' in part)) {
        expect(assignedIn(counts)).toBe(doneIn(counts) + openIn(counts) + counts.unreported);
      }
    }),
  );
});

test('counts add up in any order and grouping, and nothing added changes nothing', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, anyCounts, (a, b, c) => {
      expect(addCounts(a, b)).toEqual(addCounts(b, a));
      expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
      expect(addCounts(a, zeroCounts('turns'))).toEqual(a);
    }),
  );
});

test('lượt giao of all rows is the sum over any split of them, số nhiệm vụ that over any split by tasks', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 5 }), (rows, at, task) => {
      const whole = countsOf(rows);
      expect(addCounts(countsOf(rows.slice(0, at)).turns, countsOf(rows.slice(at)).turns)).toEqual(whole.turns);
      const [low, high] = [rows.filter((r) => r.taskId <= taskId(task)), rows.filter((r) => r.taskId > taskId(task))];
      expect(addCounts(countsOf(low).tasks, countsOf(high).tasks)).toEqual(whole.tasks);
    }),
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(countsOf([...rows].reverse())).toEqual(countsOf(rows));
    }),
  );
});

test('a task of several units is one task and several assignments, done when all its units are', () => {
  const rows = [row(1, 'DU-A', 'done-in-time'), row(1, 'DU-B', 'done-late'), row(1, 'DU-C', 'unreported-in-time')];
  const { tasks, turns } = countsOf(rows);
  expect([tasks.level, turns.level]).toEqual(['tasks', 'turns']);
  expect([assignedIn(tasks), doneIn(tasks), openIn(tasks), tasks.unreported]).toEqual([1, 0, 1, 0]);
  expect([assignedIn(turns), doneIn(turns), openIn(turns), turns.unreported]).toEqual([3, 2, 0, 1]);
  expect(countsOf(rows.slice(0, 2)).tasks.done).toEqual({ 'in-time': 0, late: 1, undated: 0 });
});

test('the units of a task that are done are told of all that count', () => {
  const rows = [
    row(1, 'DU-A', 'done-in-time'),
    row(1, 'DU-A', 'open-late'),
    row(1, 'DU-B', 'done-undated'),
    row(1, 'DU-C', 'unreported-in-time'),
    row(1, 'DU-D', 'excluded'),
    row(1, 'DU-E', 'ongoing-nothing'),
    row(1, 'DU-F', 'ongoing-done'),
    row(1, 'DU-G', 'ongoing-not-done'),
    row(1, 'DU-H', 'ongoing-unreported'),
  ];
  expect(unitsDone(rows)).toEqual({ done: 3, of: 7 });
  expect(unitsDone([])).toEqual({ done: 0, of: 0 });
});

test('a total rests on the units that reported of those that should have', () => {
  const rows = [
    row(1, 'DU-B', 'done-late'),
    row(1, 'DU-A', 'unreported-late'),
    row(2, 'DU-A', 'open-late'),
    row(1, 'DU-C', 'ongoing-unreported'),
  ];
  const { coverage } = countsOf([...rows, row(1, 'DU-D', 'excluded')]);
  expect(coverage).toEqual({ reported: ['DU-A', 'DU-B'], expected: ['DU-A', 'DU-B', 'DU-C'] });
});

test('coverages join in any order, and a unit in both counts once', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (x, y, z) => {
      const [a, b, c] = [coverageOf(x), coverageOf(y), coverageOf(z)];
      expect(addCoverage(a, b)).toEqual(addCoverage(b, a));
      expect(addCoverage(addCoverage(a, b), c)).toEqual(addCoverage(a, addCoverage(b, c)));
      expect(addCoverage(a, a)).toEqual(a);
      expect(addCoverage(a, noCoverage)).toEqual(a);
      expect(addCoverage(a, b)).toEqual(coverageOf([...x, ...y]));
    }),
  );
});
