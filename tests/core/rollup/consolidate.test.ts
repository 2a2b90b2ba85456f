import fc from 'fast-check';
import type { Adjustment } from '../../../src/core/entry/adjustment';
import { taskId, type UnitId } from '../../../src/core/plan/ids';
import { consolidate, joinConsolidations } from '../../../src/core/rollup/consolidate';
import { arbitraryContributions, entryOf, period, receiptOf } from './arbitrary-contributions';

const of = { planId: 'KH-1', planVersion: 2, periodId: period };
const unit = 'DU-01' as UnitId;
const rowId = `${taskId(1)}/${period}`;

function file(
  name: string,
  sha256: string,
  values: Parameters<typeof entryOf>[4],
  more: Parameters<typeof receiptOf>[3] = {},
  planVersion = 2,
) {
  return {
    receipt: receiptOf(unit, name, sha256, { ...more, planVersion }),
    entries: [entryOf(unit, 1, name, sha256, values, planVersion)],
    targets: [],
    proposed: [],
  };
}

function adjustment(reported: Adjustment['reported'], confirmed: Adjustment['confirmed'], on = '2026-06-20'): Adjustment {
  return { unitId: unit, rowId, periodId: period, field: 'progress', reported, confirmed, reason: 'Đã kiểm tra', by: 'Văn phòng', on };
}

describe('consolidating returned files', () => {
  test('order and repetition of files change nothing', () => {
    fc.assert(
      fc.property(arbitraryContributions, fc.func(fc.nat()), (files, weight) => {
        const shuffled = [...files, ...files].map((f, i) => ({ f, w: weight(i) })).sort((a, b) => a.w - b.w);
        expect(
          consolidate(
            of,
            shuffled.map((x) => x.f),
            [],
          ),
        ).toEqual(consolidate(of, files, []));
      }),
    );
  });

  test('joining is associative, commutative and idempotent', () => {
    fc.assert(
      fc.property(arbitraryContributions, fc.nat(8), fc.nat(8), (files, i, j) => {
        const [from, to] = [Math.min(i, j), Math.max(i, j)];
        const [a, b, c] = [files.slice(0, from), files.slice(from, to), files.slice(to)].map((part) => consolidate(of, part, []));
        const join = (x: typeof a, y: typeof a) => joinConsolidations(x!, y!, []);
        const whole = consolidate(of, files, []);
        expect(join(join(a, b), c)).toEqual(whole);
        expect(join(a, join(b, c))).toEqual(whole);
        expect(join(c, join(b, a))).toEqual(whole);
        expect(join(whole, whole)).toEqual(whole);
      }),
    );
  });

  test('two halves of one unit become one row per occurrence, with a note that files were merged', () => {
    const c = consolidate(of, [file('a.xlsx', 's1', { progress: 'done' }), file('b.xlsx', 's2', { result: 'Đã ban hành' })], []);
    expect(c.entries).toHaveLength(1);
    expect(c.entries[0]!.values).toEqual({ progress: 'done', result: 'Đã ban hành' });
    expect(c.conflicts).toEqual([]);
    expect(c.flags).toEqual([{ kind: 'merged', unitId: unit, rowId, files: ['a.xlsx', 'b.xlsx'] }]);
  });

  test('values that differ stay unset and all are shown with file and cell', () => {
    const c = consolidate(of, [file('b.xlsx', 's2', { progress: 'in-progress' }), file('a.xlsx', 's1', { progress: 'done' })], []);
    expect(c.entries[0]!.values).toEqual({});
    expect(c.entries[0]!.conflicting).toEqual(['progress']);
    expect(c.conflicts).toEqual([
      {
        unitId: unit,
        rowId,
        field: 'progress',
        variants: [
          { value: 'done', cell: 'J10', origin: { file: 'a.xlsx', sha256: 's1', sheet: 'Nhiệm vụ', row: 10 } },
          { value: 'in-progress', cell: 'J10', origin: { file: 'b.xlsx', sha256: 's2', sheet: 'Nhiệm vụ', row: 10 } },
        ],
      },
    ]);
  });

  test('a file that a person set aside takes no part', () => {
    const c = consolidate(
      of,
      [file('a.xlsx', 's1', { progress: 'done' }), file('b.xlsx', 's2', { progress: 'in-progress' }, { setAside: true })],
      [],
    );
    expect(c.entries[0]!.values).toEqual({ progress: 'done' });
    expect(c.receipts).toHaveLength(2);
  });

  test.each(['wrong-period', 'wrong-plan', 'unit-unconfirmed', 'secret', 'unreadable'] as const)(
    'a file in state %s takes no part',
    (state) => {
      expect(consolidate(of, [file('a.xlsx', 's1', { progress: 'done' }, { state })], []).entries).toEqual([]);
    },
  );

  test('an adjustment stands over what was reported and is flagged', () => {
    const a = adjustment('done', 'in-progress');
    const c = consolidate(of, [file('a.xlsx', 's1', { progress: 'done' })], [a]);
    expect(c.entries[0]!.values.progress).toBe('in-progress');
    expect(c.entries[0]!.adjusted).toEqual(['progress']);
    expect(c.flags).toEqual([{ kind: 'adjusted', unitId: unit, rowId, adjustment: a }]);
  });

  test('when the unit changes the value under an adjustment, the row is flagged', () => {
    const a = adjustment('done', 'in-progress');
    const c = consolidate(of, [file('a.xlsx', 's1', { progress: 'paused' })], [a]);
    expect(c.entries[0]!.values.progress).toBe('in-progress');
    expect(c.flags).toEqual([{ kind: 'adjustment-stale', unitId: unit, rowId, adjustment: a, reportedNow: 'paused' }]);
  });

  test('the later of two adjustments of one field stands', () => {
    const c = consolidate(
      of,
      [file('a.xlsx', 's1', { progress: 'done' })],
      [adjustment('done', 'paused', '2026-06-21'), adjustment('done', 'waiting', '2026-06-20')],
    );
    expect(c.entries[0]!.values.progress).toBe('paused');
  });

  test('an adjustment settles a conflict', () => {
    const c = consolidate(
      of,
      [file('a.xlsx', 's1', { progress: 'done' }), file('b.xlsx', 's2', { progress: 'in-progress' })],
      [adjustment(null, 'done')],
    );
    expect(c.entries[0]!.values.progress).toBe('done');
    expect(c.conflicts).toEqual([]);
  });

  test('an adjustment to nothing takes the value away', () => {
    const c = consolidate(of, [file('a.xlsx', 's1', { progress: 'done' })], [adjustment('done', null)]);
    expect(c.entries[0]!.values).toEqual({});
  });

  test('the office may enter a row for a unit that sent nothing', () => {
    const c = consolidate(of, [], [adjustment(null, 'done')]);
    expect(c.entries.map((e) => [e.unitId, e.taskId, e.occurrenceId, e.values.progress])).toEqual([[unit, taskId(1), rowId, 'done']]);
  });

  test('adjustments of another period are left alone', () => {
    expect(consolidate(of, [], [{ ...adjustment(null, 'done'), periodId: '2026-Q1' }]).entries).toEqual([]);
  });

  test('rows of an older plan version are used and flagged', () => {
    const c = consolidate(of, [file('a.xlsx', 's1', { progress: 'done' }, { state: 'older-version' }, 1)], []);
    expect(c.entries[0]!.values.progress).toBe('done');
    expect(c.flags).toEqual([{ kind: 'older-version', unitId: unit, rowId, planVersion: 1 }]);
  });

  test('the same bytes under two names are one file with two names', () => {
    const c = consolidate(of, [file('b (1).xlsx', 's1', { progress: 'done' }), file('a.xlsx', 's1', { progress: 'done' })], []);
    expect(c.receipts.map((r) => [r.file, r.otherNames])).toEqual([['a.xlsx', ['b (1).xlsx']]]);
    expect(c.entries[0]!.sources.progress?.file).toBe('a.xlsx');
  });
});
