import ExcelJS from 'exceljs';
import { nodeZip } from '../../src/opc/node-zlib';
import { isFault } from '../../src/opc/fault';
import { openPackage, readPart } from '../../src/opc/package';
import { swapParts } from '../../src/opc/swap-parts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { seen } from './seen';
import { issued } from './workbook-file';

const workbook = issued();
workbook.answerAll();
const answered = workbook.bytes();
const clean = seen(answered);
const relationsPart = 'xl/worksheets/_rels/sheet2.xml.rels';
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encoder = new TextEncoder();

/** The answered workbook with parts that the sheet of tasks refers to: by kind of relation, name and content. */
function withParts(...parts: readonly (readonly [kind: string, part: string, xml: string])[]): Uint8Array {
  const before = readPart(openPackage(answered, nodeZip).value!, relationsPart);
  const relations = isFault(before) ? '<Relationships></Relationships>' : new TextDecoder().decode(before);
  const added = parts.map(([kind, part], at) => `<Relationship Id="rIdN${at}" Type="${kind}" Target="/${part}"/>`).join('');
  const changed = new Map([[relationsPart, encoder.encode(relations.replace('</Relationships>', `${added}</Relationships>`))]]);
  for (const [, part, xml] of parts) changed.set(part, encoder.encode(xml));
  return swapParts(answered, changed, nodeZip).value!;
}

const comments = (list: string): string =>
  `<comments><authors><author>Nguyễn Văn A</author></authors><commentList>${list}</commentList></comments>`;
const comment = (ref: string, text: string): string =>
  `<comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`;
const box = (column: number, row: number, paragraphs: readonly string[]): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 3}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 4}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:sp><xdr:txBody>${paragraphs.map((p) => `<a:p><a:r><a:t>${p}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
const drawing = (anchors: string): string => `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchors}</xdr:wsDr>`;

const notes = (bytes: Uint8Array) =>
  seen(bytes).issues.flatMap((i) => (i.code === 'text-beside-cells' ? [{ severity: i.severity, place: i.place, ...i.facts }] : []));

test('fault 29: an answer in a comment is listed with its text and cell, and every answer in the cells stays as it is', () => {
  const found = seen(withParts([`${base}/comments`, 'xl/comments1.xml', comments(comment('Q9', 'Đã nộp ngày 12/5'))]));
  expect(found.told).toEqual([['text-beside-cells', 'warning']]);
  expect(found.answers).toEqual(clean.answers);
  expect(found.issues[0]).toMatchObject({
    place: { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'Q9' },
    facts: { kind: 'comment', text: 'Đã nộp ngày 12/5' },
  });
});

test('fault 29: an answer in a text box is listed with its lines at the cell where the box begins; a chart has none', () => {
  const chart = '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:graphicFrame/></xdr:twoCellAnchor>';
  const bytes = withParts([
    `${base}/drawing`,
    'xl/drawings/drawing9.xml',
    drawing(chart + box(16, 8, ['Đã tổ chức 2 hội nghị,', 'có 120 người dự'])),
  ]);
  expect(notes(bytes)).toEqual([
    {
      severity: 'warning',
      place: { kind: 'cell', file: 'bao-cao.xlsx', sheet: 'Nhiệm vụ', cell: 'Q9' },
      kind: 'text-box',
      text: 'Đã tổ chức 2 hội nghị,\ncó 120 người dự',
    },
  ]);
  expect(seen(bytes).answers).toEqual(clean.answers);
});

test("a comment of today's kind is told once, although a copy of it stands among those of the old kind", () => {
  const threaded =
    '<ThreadedComments><threadedComment ref="Q9" dT="2026-05-12T00:00:00" personId="{1}" id="{2}"><text>Đã xong</text></threadedComment></ThreadedComments>';
  const copy = comment('Q9', '[Threaded comment] Your version of Excel …') + comment('Q10', 'Còn chờ');
  const bytes = withParts(
    [`${base}/comments`, 'xl/comments1.xml', comments(copy)],
    ['http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', 'xl/threadedComments/threadedComment1.xml', threaded],
  );
  expect(notes(bytes).map((n) => n.text)).toEqual(['Đã xong', 'Còn chờ']);
});

test('comments as another library writes them are read, and blank ones and those of other sheets are no matter', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Nhiệm vụ');
  sheet.getCell('B2').value = 1;
  sheet.getCell('B2').note = { texts: [{ text: 'Đã ' }, { text: 'ban hành' }] };
  sheet.getCell('C3').note = '  ';
  book.addWorksheet('Khác').getCell('A1').value = 'x';
  const read = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), nodeZip).value!;
  expect(read.sheets.map((s) => s.notes)).toEqual([[{ kind: 'comment', cell: 'B2', text: 'Đã ban hành' }], undefined]);
});

test.each(['__proto__', 'constructor', '', 'A0', 'A1:B2', '<'])(
  'a comment on a cell called “%s” does no harm and is told of the sheet',
  (ref) => {
    const escaped = ref.replace('<', '&lt;');
    const [told] = notes(withParts([`${base}/comments`, 'xl/comments1.xml', comments(comment(escaped, 'Xong'))]));
    expect(told?.place.kind).toBe('sheet');
    expect(({} as Record<string, unknown>)['ref']).toBeUndefined();
  },
);

test('a mark of secrecy in a comment or a text box stops the reading, and its text is told nowhere', () => {
  for (const bytes of [
    withParts([`${base}/comments`, 'xl/comments1.xml', comments(comment('Q9', 'TUYỆT MẬT'))]),
    withParts([`${base}/drawing`, 'xl/drawings/drawing9.xml', drawing(box(0, 0, ['Tối mật']))]),
  ]) {
    const found = seen(bytes);
    expect(found.told).toEqual([['secrecy-mark', 'error']]);
    expect(JSON.stringify(found.issues)).not.toMatch(/tuyệt|tối mật/i);
  }
});

test('a part of comments that is damaged refuses the file rather than losing what it held', () => {
  const bytes = withParts([`${base}/comments`, 'xl/comments1.xml', '<comments><commentList><comment ref="A1">']);
  expect(seen(bytes).codes).toEqual(['file-part-malformed']);
});

test('a relation to comments that are absent, or lie outside, is passed over', () => {
  const before = openPackage(withParts([`${base}/comments`, 'xl/comments1.xml', comments('')]), nodeZip).value!;
  const bytes = swapParts(before.bytes, new Map([['xl/comments1.xml', null]]), nodeZip).value!;
  expect(seen(bytes).told).toEqual([]);
});
