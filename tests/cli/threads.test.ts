import { threadsFor } from '../../src/cli/pool/take-ahead';

test('several threads are started only where each has enough to read and the machine has a processor for it', () => {
  expect([threadsFor(0, 8), threadsFor(39, 8), threadsFor(500, 1)]).toEqual([1, 1, 1]);
  expect([threadsFor(40, 8), threadsFor(40, 2), threadsFor(500, 4), threadsFor(2000, 64)]).toEqual([2, 2, 4, 8]);
});
