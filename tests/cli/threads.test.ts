import { availableParallelism } from 'node:os';
import { processorsFor, threadsFor } from '../../src/cli/pool/take-ahead';

test('several threads are started only where each has enough to read and the machine has a processor for it', () => {
  expect([threadsFor(0, 8), threadsFor(39, 8), threadsFor(500, 1), threadsFor(500, 2)]).toEqual([1, 1, 1, 1]);
  expect([threadsFor(40, 8), threadsFor(60, 3), threadsFor(500, 4), threadsFor(2000, 64)]).toEqual([2, 2, 3, 8]);
});

test('a run uses the processors of the machine, or as many as the environment grants', () => {
  expect(['1', '12'].map((granted) => processorsFor({ TONGHOP_PROCESSORS: granted }))).toEqual([1, 12]);
  for (const nonsense of ['0', '-1', 'hai', '', '4.5', '9999'])
    expect(processorsFor({ TONGHOP_PROCESSORS: nonsense })).toBe(availableParallelism());
  expect(processorsFor({})).toBe(availableParallelism());
});
