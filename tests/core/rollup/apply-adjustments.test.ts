import type { Adjustment } from '../../../src/core/entry/adjustment';
import type { UnitId } from '../../../src/core/plan/ids';
import { applyAdjustments } from '../../../src/core/rollup/apply-adjustments';
import { mergeValues, type MergedValues, type RowPart } from '../../../src/core/rollup/merge-values';
import { period } from './arbitrary-contributions';

const unit = 'DU-01' as UnitId;

function part(file: string, values: RowPart['values']): RowPart {
  return { values, cells: { progress: 'J10' }, origin: { file, sha256: file, sheet: 'Nhiệm vụ', row: 10 } };
}

function adjusting(field: string, reported: Adjustment['reported'], confirmed: Adjustment['confirmed'], on = '2026-06-20'): Adjustment {
  return { unitId: unit, rowId: 'R', periodId: period, field, reported, confirmed, reason: '', by: '', on };
}

const applied = (merged: MergedValues, ...adjustments: readonly Adjustment[]) => applyAdjustments(unit, 'R', merged, adjustments);
const one = mergeValues([part('a.xlsx', { progress: 'done', percent: 100 })]);
const differing = mergeValues([
  part('a.xlsx', { progress: 'done', percent: 100 }),
  part('b.xlsx', { progress: 'in-progress', percent: 40 }),
]);

test('without adjustments a row stays as it is', () => {
  expect(applied(one)).toEqual({ merged: one, adjusted: [], flags: [] });
});

test('what was merged is not changed itself', () => {
  applied(one, adjusting('progress', 'done', 'paused'));
  expect(one.values.progress).toBe('done');
});

test('choosing one of two differing values settles that field, whatever was noted as reported; other differences stay', () => {
  const { merged, adjusted, flags } = applied(differing, adjusting('progress', 'paused', 'done'));
  expect(merged.values).toEqual({ progress: 'done' });
  expect(merged.conflicts.map((c) => c.field)).toEqual(['percent']);
  expect(adjusted).toEqual(['progress']);
  expect(flags.map((f) => f.kind)).toEqual(['adjusted']);
});

test('an adjustment of a field that does not differ is stale when its value changed, although another field differs', () => {
  const merged = { ...differing, values: { ...differing.values, result: 'Đã ban hành' } };
  expect(applied(merged, adjusting('result', 'Chưa', 'Đã gửi')).flags).toMatchObject([
    { kind: 'adjustment-stale', reportedNow: 'Đã ban hành' },
  ]);
});

test('a value that the unit itself made what was confirmed is not stale', () => {
  expect(applied(one, adjusting('progress', 'in-progress', 'done')).flags.map((f) => f.kind)).toEqual(['adjusted']);
});

test('a value that the unit took away is stale, and the confirmed one stands', () => {
  const { merged, flags } = applied(one, adjusting('result', 'Đã ban hành', 'Đã ban hành kế hoạch'));
  expect(merged.values.result).toBe('Đã ban hành kế hoạch');
  expect(flags).toMatchObject([{ kind: 'adjustment-stale', reportedNow: null }]);
});

test('fields are told in order, each by its last adjustment', () => {
  const { adjusted, flags, merged } = applied(
    one,
    adjusting('result', null, 'Hai', '2026-06-21'),
    adjusting('progress', 'done', 'paused'),
    adjusting('result', null, 'Một', '2026-06-19'),
  );
  expect(adjusted).toEqual(['progress', 'result']);
  expect(flags.map((f) => (f.kind === 'adjusted' ? f.adjustment.field : ''))).toEqual(['progress', 'result']);
  expect(merged.values).toEqual({ progress: 'paused', percent: 100, result: 'Hai' });
});
