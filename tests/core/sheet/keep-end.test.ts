import fc from 'fast-check';
import { keepEnd } from '../../../src/core/sheet/keep-end';
import type { RowSpec } from '../../../src/core/sheet/workbook-spec';

const row = (height: number): RowSpec => ({ cells: [], height });
const flow = { room: 500, repeated: 40, usual: 16 };
const HEAD = [row(100), row(40)];
const sheet = (body: readonly number[], end: readonly number[]): RowSpec[] => [...HEAD, ...body.map(row), ...end.map(row)];
const kept = (body: readonly number[], end: readonly number[]): RowSpec[] => keepEnd(sheet(body, end), end.length, HEAD.length, flow);
const breaksOf = (rows: readonly RowSpec[]): number[] => rows.flatMap((r, at) => (r.pageBreakAfter === true ? [at] : []));

/** The rows (from 0) with which pages begin where a page holds so many points. */
function pageStarts(rows: readonly RowSpec[], room: number): number[] {
  const starts = [0];
  let used = 0;
  rows.forEach(({ height = flow.usual, hidden }, at) => {
    const own = hidden === true ? 0 : height;
    const broken = at > 0 && rows[at - 1]!.pageBreakAfter === true;
    if ((broken || used + own > room - (starts.length > 1 ? flow.repeated : 0)) && used > 0) {
      starts.push(at);
      used = 0;
    }
    used += own;
  });
  return starts;
}

test('nothing is broken where table and end fit one page', () => {
  expect(breaksOf(kept([20, 20, 20], [20, 20]))).toEqual([]);
  expect(breaksOf(kept([], [20]))).toEqual([]);
});

test('two rows of the table go with an end that would stand alone', () => {
  const body = Array.from({ length: 17 }, () => 20);
  expect(breaksOf(kept(body, [30, 30]))).toEqual([HEAD.length + 15 - 1]);
});

test('more rows go where the page before would keep next to nothing', () => {
  // The first page ends within the six last rows, so a break before two of them could leave a page of one row.
  const body = [...Array.from({ length: 17 }, () => 20), 100, 100, 100, 20];
  const [at] = breaksOf(kept(body, [60, 60]));
  const rows = kept(body, [60, 60]);
  const starts = pageStarts(rows, flow.room);
  const before = starts[starts.indexOf(at! + 1) - 1]!;
  expect(rows.slice(before, at! + 1).reduce((sum, r) => sum + (r.height ?? 0), 0)).toBeGreaterThanOrEqual(0.2 * flow.room);
});

test('hidden rows take no room and are not counted among those that go with the end', () => {
  const hidden: RowSpec[] = Array.from({ length: 30 }, () => ({ ...row(200), hidden: true }));
  const rows = [...HEAD, ...Array.from({ length: 5 }, () => row(20)), ...hidden, row(20)];
  expect(breaksOf(keepEnd(rows, 1, HEAD.length, flow))).toEqual([]);
  const long = [...HEAD, ...Array.from({ length: 17 }, () => row(20)), ...hidden, row(30)];
  expect(breaksOf(keepEnd(long, 1, HEAD.length, flow))).toEqual([HEAD.length + 15 - 1]);
});

test('the end stands with a row of its table on a page that holds a little more or less, wherever two rows and the end fit a page', () => {
  const heights = fc.array(fc.integer({ min: 16, max: 90 }), { minLength: 2, maxLength: 60 });
  const end = fc.array(fc.integer({ min: 16, max: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(heights, end, fc.constantFrom(0.94, 0.97, 1, 1.02, 1.04), (body, last, share) => {
      const rows = kept(body, last);
      const starts = pageStarts(rows, flow.room * share);
      expect(starts.every((at) => at < HEAD.length + body.length)).toBe(true);
      expect(breaksOf(rows).length).toBeLessThanOrEqual(1);
    }),
  );
});
