import * as fc from 'fast-check';
import { fold, foldWithMap, sourceSpan } from '../../../src/core/text/fold';

describe('the same words in other spellings fold to the same text', () => {
  it.each([
    ['Quý II', 'quí ii'],
    ['kỳ họp', 'kì họp'],
    ['tỷ lệ', 'tỉ lệ'],
    ['lý luận', 'lí luận'],
    ['hòa bình', 'hoà bình'],
    ['hoàn toàn', 'hòan tòan'],
    ['Huỳnh', 'Hùynh'],
    ['khoảng', 'khỏang'],
    ['Ủy ban', 'Uỷ ban'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['hóa', 'hoá'],
    ['hằng năm', 'hàng năm'],
    ['Hằng tháng', 'HÀNG THÁNG'],
    ['quý', 'qúy'],
    ['quả', 'qủa'],
    ['giá', 'gía'],
    ['2026 - 2030', '2026 – 2030'],
    ['“Dân vận khéo”', '"Dân vận khéo"'],
    ['a b', 'a\u00a0\u200b  b'],
    ['Đảng', 'Ðảng'],
    ['12/2026', '１２／２０２６'],
    ['đến…', 'đến...'],
  ])('%s = %s', (one, other) => {
    expect(fold(other)).toBe(fold(one));
  });

  it('composed and decomposed text are the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZăâđêôơưáàảãạỦỲốƠ ,.-]{0,40}$/u), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('words that differ stay different', () => {
  it.each([
    ['tháng', 'thắng'],
    ['hàng hóa', 'hằng hóa'],
    ['hỏi', 'hói'],
    ['thủy', 'thủi'],
    ['của', 'cúa'],
    ['toàn', 'toán'],
    ['mai', 'may'],
    ['đa', 'da'],
  ])('%s ≠ %s', (one, other) => {
    expect(fold(other)).not.toBe(fold(one));
  });
  it('unless đ is to be taken for d', () => {
    expect(fold('Đồng Đăng', { dForĐ: true })).toBe('dồng dăng');
  });
});

it('writes one canonical form', () => {
  expect(fold('  Uỷ ban NHÂN DÂN — quí\u00a0II  ')).toBe('ủy ban nhân dân - quý ii');
  expect(fold('hoạt động toàn quốc hoàn thành')).toBe('hoạt động toàn quốc hoàn thành');
});

it('can keep capitals, also in words that are respelt', () => {
  expect(fold('Quí II, UỶ BAN, CTr/TTg', { keepCase: true })).toBe('Quý II, ỦY BAN, CTr/TTg');
  expect(fold('Hàng năm', { keepCase: true })).toBe('Hằng năm');
});

describe('foldWithMap', () => {
  it('remembers where each character stood', () => {
    const source = 'Tổ  chức\u200b (Quí\u00a0II)'.normalize('NFD');
    const folded = foldWithMap(source);
    const at = folded.text.indexOf('quý ii');
    const span = sourceSpan(folded, at, at + 'quý ii'.length);
    expect(source.slice(span.start, span.end).normalize('NFC')).toBe('Quí\u00a0II');
  });
  it('has a place for every folded character, in order, within the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const folded = foldWithMap(source);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        folded.starts.forEach((start, i) => {
          expect(folded.ends[i]).toBeGreaterThan(start);
          expect(folded.ends[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(folded.starts[i - 1]!);
        });
      }),
    );
  });
  it('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ỹ0-9 ,.()–“”-]{0,60}$/u), (source) => {
        expect(fold(fold(source))).toBe(fold(source));
      }),
    );
  });
});
