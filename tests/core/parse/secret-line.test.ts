import { findSecretLine } from '../../../src/core/parse/secret-line';
import type { SourceBlock, SourceText } from '../../../src/core/parse/source-block';

const lines = (texts: readonly string[], marks: Partial<SourceText['marks']> = {}): SourceBlock[] =>
  texts.map((text, i) => ({ kind: 'text', line: i + 1, lastLine: i + 1, text, marks: { whole: false, ...marks } }));

test.each(['MẬT', '(Tối mật)', 'Độ mật: Tuyệt mật', 'Kế hoạch số 12-KH/ĐU (Mật)', 'MẬT'.normalize('NFD')])(
  'the line of the mark “%s” is found',
  (mark) => {
    expect(findSecretLine(lines(['TỈNH ỦY', mark, 'KẾ HOẠCH']))).toBe(2);
  },
);

test('a mark is found in the cell of a table and in a footnote, too', () => {
  const table: SourceBlock = {
    kind: 'table',
    line: 3,
    lastLine: 4,
    rows: [
      ['TỈNH ỦY', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['Số 12', 'TỐI MẬT'],
    ],
  };
  expect(findSecretLine([...lines(['KẾ HOẠCH']), table])).toBe(3);
  expect(findSecretLine([{ kind: 'footnote', line: 9, lastLine: 9, marker: '1', text: 'Văn bản số 3-CV/TU (Mật)' }])).toBe(9);
});

test.each([
  ['Bảo vệ bí mật nhà nước', 'An toàn, bảo mật thông tin', 'mật độ dân số'],
  ['2. Tăng cường công tác bảo vệ bí', 'mật', 'nhà nước'],
  ['nâng cao năng lực bảo', 'Mật'],
])('the word in running text is no mark: %s', (...texts) => {
  expect(findSecretLine(lines(texts))).toBeNull();
});

test('a mark behind a blank line is one, whatever stands before', () => {
  expect(findSecretLine(lines(['công tác bảo vệ bí', 'MẬT'], { gapBefore: true }))).toBe(2);
  expect(findSecretLine(lines(['công tác bảo vệ bí', 'MẬT'], { whole: true }))).toBe(2);
});
