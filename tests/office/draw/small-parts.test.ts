import fc from 'fast-check';
import { columnCharacters, columnPoints } from '../../../src/office/draw/column-points';
import { runningText } from '../../../src/office/draw/running-text';
import { groupSteps } from '../../../src/office/draw/step';
import { cut, groupPieces, halve } from '../../../src/office/read/pieces';

it('splits a running head into its three parts', () => {
  expect(runningText('Trang &P/&N')).toEqual({ left: '', center: 'Trang &P/&N', right: '' });
  expect(runningText('&LTổng Hợp&C&A&R&D')).toEqual({ left: 'Tổng Hợp', center: '&A', right: '&D' });
});

it('turns widths into points and back within half a character', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 200, noNaN: true }), fc.constantFrom(10, 11, 13, 14), (width, size) => {
      const font = { name: 'Times New Roman', size };
      expect(Math.abs(columnCharacters(columnPoints(width, font), font) - width)).toBeLessThan(0.5);
    }),
  );
  expect(columnPoints(8.43, { name: 'Calibri', size: 11 })).toBe(48);
});

it('groups steps in order and within the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 })), (sizes) => {
      const steps = sizes.map((bytes, i) => ({ bytes, draw: () => undefined, i }));
      const groups = groupSteps(steps, 100);
      expect(groups.flat()).toEqual(steps);
      for (const group of groups) expect(group.length === 1 || group.reduce((n, s) => n + s.bytes, 0) <= 100).toBe(true);
    }),
  );
});

it('cuts a block into pieces that cover it, and halves what is too large', () => {
  const block = { sheet: 0, row: 4, column: 2, rows: 3001, columns: 30 };
  const pieces = cut(block);
  expect(pieces[0]?.row).toBe(4);
  expect(pieces.reduce((n, p) => n + p.rows, 0)).toBe(3001);
  pieces.forEach((p, i) => {
    expect(p.row).toBe((pieces[i - 1]?.row ?? 4) + (pieces[i - 1]?.rows ?? 0));
  });
  expect(groupPieces(pieces).flat()).toEqual(pieces);
  expect(
    halve(pieces.slice(0, 1))
      ?.flat()
      .map((p) => p.rows),
  ).toEqual([333, 333]);
  expect(halve([{ ...block, rows: 1 }])).toBeNull();
});
