import fc from 'fast-check';
import { takeHtmlTables } from '../../src/readers/html-tables';
import { readMarkdown } from '../../src/readers/read-markdown';

const lines = (text: string): string[] => text.split('\n');

describe('tables that a converter left as HTML', () => {
  test('become rows of cells, and their lines are taken out', () => {
    const taken = takeHtmlTables(
      lines(
        'Trước\n<table><tr><th>STT</th><th>Nhiệm vụ</th></tr>\n<tr><td>1</td><td>Xây dựng<br/>kho dữ liệu &amp; cổng</td></tr></table>\nSau',
      ),
    );
    expect(taken.lines).toEqual(['Trước', '', '', 'Sau']);
    expect(taken.tables).toEqual([
      {
        kind: 'table',
        line: 2,
        lastLine: 3,
        rows: [
          ['STT', 'Nhiệm vụ'],
          ['1', 'Xây dựng\nkho dữ liệu & cổng'],
        ],
      },
    ]);
  });

  test('a merged cell repeats its text, down and across', () => {
    const [table] = takeHtmlTables(
      lines(
        '<table><tr><td rowspan="2">I</td><td colspan=2>Hạ tầng</td></tr><tr><td>a</td><td>b</td></tr><tr><td>II</td><td>c</td><td>d</td></tr></table>',
      ),
    ).tables;
    expect(table!.rows).toEqual([
      ['I', 'Hạ tầng', 'Hạ tầng'],
      ['I', 'a', 'b'],
      ['II', 'c', 'd'],
    ]);
  });

  test('one that is never closed stays text', () => {
    const source = lines('<table>\n<tr><td>1</td></tr>\nI. NHIỆM VỤ');
    expect(takeHtmlTables(source)).toEqual({ lines: source, tables: [] });
  });

  test('spans without end make no row longer than a table may be', () => {
    const [table] = takeHtmlTables(['<table><tr><td rowspan="9999" colspan="9999">x</td></tr><tr><td>y</td></tr></table>']).tables;
    expect(table!.rows.map((row) => row.length)).toEqual([40, 40]);
  });

  test('every cell of a plain table comes back', () => {
    const cell = fc.stringMatching(/^[a-zđê0-9]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const html = `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('\n')}</table>`;
        expect(takeHtmlTables(lines(html)).tables[0]!.rows).toEqual(rows);
      }),
    );
  });

  test('they stand at their place among the other blocks', () => {
    const read = readMarkdown(new TextEncoder().encode('# A\n\n<table><tr><td>1</td><td>b</td></tr></table>\n\nC\n')).value;
    expect(read.map((b) => [b.kind, b.line])).toEqual([
      ['text', 1],
      ['table', 3],
      ['text', 5],
    ]);
  });
});
