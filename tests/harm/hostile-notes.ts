import { changedFile } from '../fixtures/workbooks/made-workbook';
import type { HostileFile } from './hostile-file';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = { sheets: [{ name: 'Nhiệm vụ', rows: [{ index: 1, cells: [{ column: 0, value: 'Nội dung' }] }] }] };

/** A workbook whose sheet refers to a part of comments or drawings, as often as asked for. */
function withNotes(kind: 'comments' | 'drawing', xml: string, times = 1): Uint8Array {
  const part = kind === 'comments' ? 'xl/comments1.xml' : 'xl/drawings/drawing1.xml';
  const relations = Array.from({ length: times }, (_, i) => `<Relationship Id="r${i}" Type="${kinds}/${kind}" Target="/${part}"/>`).join(
    '',
  );
  return changedFile(workbook, {
    [part]: xml,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
  });
}

const list = (comments: string): string => `<comments><commentList>${comments}</commentList></comments>`;
const one = '<comment ref="A1"><text><t>x</t></text></comment>';
const box =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:sp><a:p><a:r><a:t>x</a:t></a:r></a:p></xdr:sp></xdr:twoCellAnchor>';

/** Comments and text boxes made to break what lists them. */
export const hostileNotes: readonly HostileFile[] = (
  [
    ['a million comments', () => withNotes('comments', list(one.repeat(1_000_000)))],
    ['a million text boxes', () => withNotes('drawing', `<wsDr>${box.repeat(500_000)}</wsDr>`)],
    [
      'a comment of a hundred megabytes',
      () => withNotes('comments', list(`<comment ref="A1"><text><t>${'x'.repeat(100_000_000)}</t></text></comment>`)),
    ],
    [
      'a comment of ten million pieces',
      () => withNotes('comments', list(`<comment ref="A1"><text>${'<r><t>x</t></r>'.repeat(5_000_000)}</text></comment>`)),
    ],
    ['one part of comments that is referred to a thousand times', () => withNotes('comments', list(one.repeat(50_000)), 1000)],
    ['a comment on a cell with the name of a prototype', () => withNotes('comments', list(one.replace('A1', '__proto__')))],
    [
      'a text box at a column without end',
      () => withNotes('drawing', `<wsDr>${box.replace('<xdr:col>1', '<xdr:col>999999999999')}</wsDr>`),
    ],
  ] as const
).map(([what, bytes]) => ({ what, name: 'bao-cao.xlsx', bytes }));
