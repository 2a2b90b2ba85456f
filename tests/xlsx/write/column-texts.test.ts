import fc from 'fast-check';
import { byteSink } from '../../../src/xlsx/write/byte-sink';
import { columnTexts } from '../../../src/xlsx/write/column-texts';
import { stringTable } from '../../../src/xlsx/write/string-table';

/** A table that counts how often a text had to be looked up. */
function counted() {
  const table = stringTable();
  let looked = 0;
  const watched = {
    ...table,
    indexOf: (text: string) => {
      looked += 1;
      return table.indexOf(text);
    },
  };
  return { table: watched, looked: () => looked };
}

test('every text has the number that the table gives it, whatever stood before, and every use is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (texts) => {
      const table = stringTable();
      const number = columnTexts(table);
      const plain = stringTable();
      expect(texts.map(number)).toEqual(texts.map((text) => plain.indexOf(text)));
      const part = (of: typeof table) => {
        const sink = byteSink();
        of.write(sink);
        return new TextDecoder().decode(sink.bytes());
      };
      expect(part(table)).toBe(part(plain));
    }),
  );
});

test('texts that repeat, or come again in the same order, are looked up once', () => {
  const { table, looked } = counted();
  const number = columnTexts(table);
  const block = Array.from({ length: 150 }, (_, i) => `Nhiệm vụ ${i}`);
  for (const text of [...block, ...block, ...block].flatMap((t) => [t, t])) number(text);
  expect(looked()).toBe(151);
});

test('a column of ever new texts remembers no more than it can use, and still numbers them all', () => {
  const table = stringTable();
  const number = columnTexts(table);
  const texts = Array.from({ length: 10_000 }, (_, i) => `${i}`);
  expect(texts.map(number)).toEqual(texts.map((_, i) => i));
  expect(texts.map(number)).toEqual(texts.map((_, i) => i));
});
