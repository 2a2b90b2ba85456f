import { decodeText } from '../../src/readers/decode-text';

const text = 'KẾ HOẠCH chuyển đổi số của xã Đồng Tâm đến năm 2030, tầm nhìn đến năm 2045, định hướng những năm tiếp theo';

test('a text that is cut off within a letter is read as far as it goes, with a warning', () => {
  const bytes = Buffer.from(`${text} ế`).subarray(0, -1);
  const { value, issues } = decodeText(bytes);
  expect(value.startsWith(text)).toBe(true);
  expect(issues).toMatchObject([
    { code: 'document-letters-damaged', severity: 'warning', place: { kind: 'document', line: 1 }, facts: { count: 1 } },
  ]);
});

test('one damaged byte does not turn the whole text into another encoding', () => {
  const bytes = Buffer.concat([Buffer.from(`${text}\n`), Buffer.from([0xff]), Buffer.from(text)]);
  expect(decodeText(bytes).value).toBe(`${text}\n\ufffd${text}`);
  expect(decodeText(bytes).issues).toMatchObject([{ place: { kind: 'document', line: 2 } }]);
});

test('bytes of an encoding from before Unicode are not taken for damaged UTF-8', () => {
  const { value, issues } = decodeText(
    Buffer.from([...'K\u00d5 ho\u00b9ch chuy\u00d3n \u00aeæi s\u00e8 cña x·'].map((c) => c.charCodeAt(0) & 0xff)),
  );
  expect(value).toContain('Kế hoạch chuyển đổi số');
  expect(issues.map((i) => i.code)).toEqual(['document-legacy-encoding']);
});
