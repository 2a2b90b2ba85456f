import * as fc from 'fast-check';
import { compareVietnamese, sortKey } from '../../../src/core/text/sort-key';

const inOrder = (words: readonly string[]): void => {
  const shuffled = [...words].reverse();
  expect(shuffled.sort(compareVietnamese)).toEqual(words);
};

it('letters: a < ă < â, d < đ, e < ê, o < ô < ơ, u < ư', () => {
  inOrder(['an', 'ăn', 'ân', 'da', 'đa', 'en', 'ên', 'on', 'ôn', 'ơn', 'un', 'ưn']);
});
it('tones come after letters: ngang huyền hỏi ngã sắc nặng', () => {
  inOrder(['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mai', 'màn']);
});
it('a tone decides only where all letters are the same', () => {
  inOrder(['bàn an', 'ban bè', 'bán cá']);
});
it('numbers inside stand by their value', () => {
  inOrder(['Phòng 2', 'Phòng 9', 'Phòng 10', 'Phòng 10a']);
  expect(compareVietnamese('số 007', 'số 7')).toBe(0);
});
it('small letters before capital ones, otherwise equal', () => {
  inOrder(['an', 'An', 'ăn']);
});
it('a shorter name before one that goes on', () => {
  inOrder(['Đảng ủy xã', 'Đảng ủy xã A', 'Đảng ủy xã Ái Quốc', 'Đảng ủy xã B']);
});
it('composed and decomposed text have the same key', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zăâđêôơưáàảãạ ]{0,20}$/u), (text) => {
      expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text));
    }),
  );
});
it('is an order: no circles', () => {
  const word = fc.stringMatching(/^[aăâbdđeêàáạ1-9 ]{0,4}$/u);
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
      if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
