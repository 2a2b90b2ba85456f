import fc from 'fast-check';
import { addressLists, blocksByKey, runsOfNumbers } from '../../../src/office/draw/rectangles';

const grid = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 6 }), { maxLength: 8 });

it('covers every keyed cell once, and no other', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const covered = new Map<string, string>();
      for (const [key, blocks] of blocksByKey(rows))
        for (const b of blocks)
          for (let r = b.row; r <= b.lastRow; r++)
            for (let c = b.column; c <= b.lastColumn; c++) {
              expect(covered.has(`${r},${c}`)).toBe(false);
              covered.set(`${r},${c}`, key);
            }
      rows.forEach((row, i) => {
        row.forEach((key, c) => {
          expect(covered.get(`${i + 1},${c}`) ?? null).toBe(key);
        });
      });
    }),
  );
});

it('joins equal runs of neighbouring rows into one block', () => {
  expect(blocksByKey([['a', 'a'], ['a', 'a'], ['b']])).toEqual(
    new Map([
      ['a', [{ column: 0, lastColumn: 1, row: 1, lastRow: 2 }]],
      ['b', [{ column: 0, lastColumn: 0, row: 3, lastRow: 3 }]],
    ]),
  );
});

it('makes addresses that Excel takes: at most 8,192 characters', () => {
  const blocks = Array.from({ length: 5000 }, (_, i) => ({ column: 3, lastColumn: 3, row: i * 2 + 1, lastRow: i * 2 + 1 }));
  const lists = addressLists(blocks);
  expect(Math.max(...lists.map((l) => l.length))).toBeLessThanOrEqual(8192);
  expect(lists.join(',').split(',')).toHaveLength(5000);
});

it('finds runs of consecutive numbers', () => {
  expect(runsOfNumbers([1, 2, 3, 7, 9, 10])).toEqual([
    [1, 3],
    [7, 7],
    [9, 10],
  ]);
  expect(runsOfNumbers([])).toEqual([]);
});
