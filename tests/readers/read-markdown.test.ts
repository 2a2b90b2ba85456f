import { readMarkdown } from '../../src/readers/read-markdown';

const read = (text: string) => readMarkdown(new TextEncoder().encode(text)).value;
const texts = (text: string): string[] => read(text).flatMap((b) => (b.kind === 'text' ? [b.text] : []));

describe('Markdown is read into lines without its marks', () => {
  test('numbers and bullets stay as written, gaps and restarts too', () => {
    expect(texts('1. a\n3. b\n* c\n+ d\n- e\na) f\n')).toEqual(['1. a', '3. b', '* c', '+ d', '- e', 'a) f']);
  });

  test('emphasis, escapes, entities and HTML are taken off', () => {
    expect(texts('## ***2.1. Nâng cao*** chất lượng\n\n(*Năm 2027*) 5 \\* 3 &amp; <b>x</b> 4 * 2')).toEqual([
      '2.1. Nâng cao chất lượng',
      '(Năm 2027) 5 * 3 & x 4 * 2',
    ]);
  });

  test.each(['<sup>1</sup>', '<sup>(1)</sup>', '$^{1}$', '[^1]'])('the footnote sign %s is marked', (sign) => {
    const definition = sign === '[^1]' ? '\n\n[^1]: Nội dung' : '';
    expect(texts(`tình hình mới${sign} bảo đảm${definition}`)).toEqual(['tình hình mới\u{E000}1\u{E001} bảo đảm']);
  });

  test('a footnote with a definition becomes a footnote', () => {
    expect(read('a[^1]\n\n[^1]: Theo *Chỉ thị* số 1\n').at(-1)).toEqual({
      kind: 'footnote',
      line: 3,
      lastLine: 3,
      marker: '1',
      text: 'Theo Chỉ thị số 1',
    });
  });

  test('lines keep their numbers, also after a line break in HTML and in a quotation', () => {
    expect(read('> a<br>b\n\n---\n\n    c').map((b) => [b.kind, b.line, b.kind === 'text' ? b.text : ''])).toEqual([
      ['text', 1, 'a'],
      ['text', 1, 'b'],
      ['rule', 3, ''],
      ['text', 5, 'c'],
    ]);
  });

  test('a rule below a line is no heading, and hints are kept', () => {
    const [title, rule, italic] = read('KẾ HOẠCH\n-----\n*Thời gian: quý I.*');
    expect(title).toMatchObject({ text: 'KẾ HOẠCH' });
    expect(title).not.toHaveProperty('marks.heading');
    expect(rule).toEqual({ kind: 'rule', line: 2 });
    expect(italic).toMatchObject({ text: 'Thời gian: quý I.', marks: { italic: true } });
    expect(read('### **A**')[0]).toMatchObject({ text: 'A', marks: { heading: 3, bold: true } });
  });

  test('a table keeps its cells, line breaks in them too', () => {
    expect(read('| STT | Nội dung |\n|---|---|\n| 1 | **a**<br>b |\n')).toEqual([
      {
        kind: 'table',
        line: 1,
        lastLine: 3,
        rows: [
          ['STT', 'Nội dung'],
          ['1', 'a\nb'],
        ],
      },
    ]);
  });

  test.each(['**a **b _c ', '[', '[^1]: ', '<!-- ', '> ', '`', '~', 'a* '])(
    'paragraphs full of %j that no person writes are read as plain lines',
    (piece) => {
      const wild = piece.repeat(20_000);
      expect(read(`Trước\n\n${wild}\n\nSau`).flatMap((b) => (b.kind === 'text' && b.text.length < 10 ? [b.text] : []))).toEqual(
        expect.arrayContaining(['Trước', 'Sau']),
      );
    },
  );
});
