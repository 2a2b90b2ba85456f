import type { MergedEntry } from '../../../src/core/entry/consolidation';
import { taskId, type UnitId } from '../../../src/core/plan/ids';
import { remarksOf } from '../../../src/core/rollup/remarks';
import { period } from './arbitrary-contributions';

function entry(unit: string, values: MergedEntry['values'], nothing?: MergedEntry['nothing']): MergedEntry {
  const id = taskId(1);
  return {
    unitId: unit as UnitId,
    taskId: id,
    occurrenceId: `${id}/${period}` as MergedEntry['occurrenceId'],
    periodId: period,
    values,
    sources: {},
    adjusted: [],
    conflicting: [],
    ...(nothing === undefined ? {} : { nothing }),
  };
}

test('sentences that are the same but for spaces, capitals, tones and a full stop stand once with their units', () => {
  const { remarks } = remarksOf([
    entry('A', { difficulty: 'Thiếu kinh phí, hòa mạng chậm.' }),
    entry('B', { difficulty: 'thiếu  kinh phí, hoà mạng chậm' }),
    entry('C', { difficulty: 'Thiếu người' }),
  ]);
  expect(remarks.map((r) => [r.text, r.by.map((x) => x.unitId)])).toEqual([
    ['Thiếu kinh phí, hòa mạng chậm.', ['A', 'B']],
    ['Thiếu người', ['C']],
  ]);
});

test('difficulties come before proposals, and what more units say comes first', () => {
  const { remarks } = remarksOf([
    entry('A', { proposal: 'Cấp kinh phí', difficulty: 'Ít việc' }),
    entry('B', { difficulty: 'Nhiều việc' }),
    entry('C', { difficulty: 'Nhiều việc' }),
  ]);
  expect(remarks.map((r) => [r.field, r.text])).toEqual([
    ['difficulty', 'Nhiều việc'],
    ['difficulty', 'Ít việc'],
    ['proposal', 'Cấp kinh phí'],
  ]);
});

test('the same words as difficulty and as proposal are two remarks', () => {
  expect(remarksOf([entry('A', { difficulty: 'Kinh phí', proposal: 'Kinh phí' })]).remarks).toHaveLength(2);
});

test('“không” is counted and not listed', () => {
  expect(
    remarksOf([entry('A', {}, ['difficulty', 'proposal']), entry('B', { difficulty: 'Thiếu' }, ['difficulty']), entry('C', {})]),
  ).toMatchObject({
    nothing: { difficulty: 1, proposal: 1 },
    remarks: [{ text: 'Thiếu' }],
  });
});
