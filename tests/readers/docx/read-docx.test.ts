import { tell } from '../../../src/core/issue/sentence/tell';
import { parsePlan } from '../../../src/core/parse/parse-plan';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readDocx } from '../../../src/readers/docx/read-docx';
import { inList, levelOf, paragraph, run, wordFile, type WordFile } from './word-file';

const read = (file: WordFile) => readDocx(wordFile(file), nodeZip);
const texts = (file: WordFile | string) =>
  read(typeof file === 'string' ? { body: file } : file).value.flatMap((b) => (b.kind === 'text' ? [b.text] : []));
const tables = (body: string) => read({ body }).value.flatMap((b) => (b.kind === 'table' ? [b.rows] : []));

describe('numbers and bullets that are not typed', () => {
  const pattern = [
    levelOf(0, 'upperRoman', '%1.'),
    levelOf(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>'),
    levelOf(2, 'decimal', '%2.%3.'),
    levelOf(3, 'lowerLetter', '%4)'),
    levelOf(4, 'bullet', '-'),
  ].join('');
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${pattern}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  test('stand before their paragraphs as the program shows them', () => {
    const body = [
      paragraph('MỤC ĐÍCH', inList(1, 0)),
      paragraph('NHIỆM VỤ', inList(1, 0)),
      paragraph('Y tế', inList(1, 1)),
      paragraph('Dự phòng', inList(1, 2)),
      paragraph('Tiêm chủng', inList(1, 2)),
      paragraph('trẻ em', inList(1, 3)),
      paragraph('Rà soát.', inList(1, 4)),
      paragraph('Dân số', inList(1, 1)),
      paragraph('Tư vấn', inList(1, 2)),
      paragraph('', inList(1, 1)),
      paragraph('Bắt đầu lại', inList(2, 1)),
      paragraph('Không đánh số', inList(0, 0)),
    ].join('');
    expect(texts({ body, numbering })).toEqual([
      ...[
        'I. MỤC ĐÍCH',
        'II. NHIỆM VỤ',
        '1. Y tế',
        '1.1. Dự phòng',
        '1.2. Tiêm chủng',
        'a) trẻ em',
        '- Rà soát.',
        '2. Dân số',
        '2.1. Tư vấn',
      ],
      ...['1. Bắt đầu lại', 'Không đánh số'],
    ]);
  });

  test('come from the style of a paragraph and from the styles below it', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Goc"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:caps w:val="0"/></w:rPr></w:style>';
    const body = paragraph('nhiệm vụ', '<w:pStyle w:val="Goc"/>') + paragraph('Y tế', '<w:pStyle w:val="Muc2"/>');
    expect(read({ body, styles, numbering }).value).toMatchObject([
      { text: 'I. NHIỆM VỤ', marks: { whole: true } },
      { text: '1. Y tế', marks: { whole: true, heading: 2 } },
    ]);
  });
});

describe('text as it is shown', () => {
  test('inserted text is kept, deleted and moved text left out, and a paragraph whose end was deleted goes on', () => {
    const body =
      paragraph(`${run('Tổ chức ')}<w:ins>${run('02 ')}</w:ins><w:del><w:r><w:delText>03 </w:delText></w:r></w:del>${run('hội nghị.')}`) +
      paragraph(`<w:moveFrom>${run('Cũ.')}</w:moveFrom>`) +
      paragraph('Rà soát', '<w:rPr><w:del/></w:rPr>') +
      paragraph(' hồ sơ.');
    expect(texts(body)).toEqual(['Tổ chức 02 hội nghị.', 'Rà soát hồ sơ.']);
  });

  test('fields show their result, and links their words', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = paragraph(`${run('Xem ')}${field}${run('mục 2')}<w:hyperlink>${run(' tại đây')}</w:hyperlink>`);
    expect(texts(body)).toEqual(['Xem mục 2 tại đây']);
  });

  test('a soft line break parts items, not a sentence', () => {
    const br = '<w:r><w:br/></w:r>';
    expect(texts(paragraph(`${run('- Rà soát hồ sơ')}${br}${run('tồn đọng.')}${br}${run('- Lập danh sách.')}`))).toEqual([
      '- Rà soát hồ sơ tồn đọng.',
      '- Lập danh sách.',
    ]);
  });

  test('non-breaking hyphens, tabs and symbols are read, hidden text is not', () => {
    const body = paragraph(
      `${run('05')}<w:r><w:noBreakHyphen/></w:r>${run('CT/TU')}<w:r><w:tab/></w:r>${run('ẩn', '<w:vanish/>')}${run('x')}`,
    );
    expect(texts(body)).toEqual(['05-CT/TU    x']);
    expect(texts(paragraph(`<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${run(' Tiêm chủng.')}`))).toEqual(['\u{F0B7} Tiêm chủng.']);
  });

  test('a text box is read once, behind its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(texts(paragraph(`${run('Ngoài khung')}<w:r>${drawing}</w:r>`))).toEqual(['Ngoài khung', 'Trong khung']);
  });

  test('footnotes are numbered as they are referred to', () => {
    const footnotes = `<w:footnote w:id="5">${paragraph(' Chú thích hai.')}</w:footnote><w:footnote w:id="9">${paragraph('Chú thích một.')}</w:footnote>`;
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { value } = read({ body: paragraph(`${run('A')}${note(9)}${run(' và B')}${note(5)}`), footnotes });
    expect(value).toMatchObject([
      { kind: 'text', text: 'A\u{E000}1\u{E001} và B\u{E000}2\u{E001}' },
      { kind: 'footnote', marker: '1', text: 'Chú thích một.' },
      { kind: 'footnote', marker: '2', text: 'Chú thích hai.' },
    ]);
  });

  test('endnotes are notes too, numbered with the footnotes, even where both have the same id', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Chú thích cuối trang.')}</w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${paragraph('Chú thích cuối văn bản.')}</w:endnote>`;
    const note = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
    const { value } = read({ body: paragraph(`${run('A')}${note('endnote')}${run(' và B')}${note('footnote')}`), footnotes, endnotes });
    expect(value).toMatchObject([
      { kind: 'text', text: 'A\u{E000}1\u{E001} và B\u{E000}2\u{E001}' },
      { kind: 'footnote', marker: '1', text: 'Chú thích cuối văn bản.' },
      { kind: 'footnote', marker: '2', text: 'Chú thích cuối trang.' },
    ]);
  });

  test('text in fonts from before Unicode is converted and told, text in others is not touched', () => {
    const { value, issues } = read({ body: paragraph(run('Uû ban nh©n d©n', '<w:rFonts w:ascii=".VnTime"/>') + run(' tỉnh')) });
    expect(value).toMatchObject([{ text: 'Uỷ ban nhân dân tỉnh' }]);
    expect(issues).toMatchObject([{ code: 'document-legacy-encoding', severity: 'warning', facts: { encoding: 'tcvn3' } }]);
    expect(texts(paragraph(run('kÕ ho¹ch', '<w:rFonts w:hAnsi=".VnTimeH"/>')))).toEqual(['KẾ HOẠCH']);
    expect(texts(paragraph(run('UÛy ban nhaân daân', '<w:rFonts w:ascii="VNI-Times"/>')))).toEqual(['Ủy ban nhân dân']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  test('a cell over several columns or rows is repeated, a deleted row left out', () => {
    const body = `<w:tbl>${row(cell('TT'), cell('Nội dung', '<w:gridSpan w:val="2"/>'))}${row(cell('1', '<w:vMerge w:val="restart"/>'), cell('A'), cell('B'))}${row(cell('', '<w:vMerge/>'), cell('C'), cell('D'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}</w:tr></w:tbl>`;
    expect(tables(body)).toEqual([
      [
        ['TT', 'Nội dung', 'Nội dung'],
        ['1', 'A', 'B'],
        ['1', 'C', 'D'],
      ],
    ]);
  });

  test('paragraphs of a cell are lines of it, and a table inside it is its text', () => {
    const inner = `<w:tbl>${row(cell('c'), cell('d'))}</w:tbl>`;
    expect(tables(`<w:tbl>${row(cell(paragraph('a') + paragraph('b') + inner))}</w:tbl>`)).toEqual([[['a\nb\nc d']]]);
  });
});

describe('a whole plan', () => {
  const cell = (...lines: string[]): string => `<w:tc>${lines.map((l) => paragraph(l)).join('')}</w:tc>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${levelOf(0, 'upperRoman', '%1.')}${levelOf(1, 'bullet', '-')}${levelOf(2, 'bullet', '+')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

  test('in a table for its head, with numbers that are not typed and decomposed letters, is read', () => {
    const body = [
      `<w:tbl><w:tr>${cell('UBND TỈNH THANH LÂM', 'SỞ Y TẾ', 'Số: 15/KH-SYT')}${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Thanh Lâm, ngày 03 tháng 3 năm 2026')}</w:tr></w:tbl>`,
      paragraph('KẾ HOẠCH'),
      paragraph('Tiêm chủng năm 2026'),
      paragraph('Căn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:'),
      paragraph('NHIỆM VỤ', inList(1, 0)),
      paragraph('Rà soát đối tượng trước ngày 15/4/2026.'.normalize('NFD'), inList(1, 1)),
      paragraph('Tổ chức tiêm:', inList(1, 1)),
      paragraph('Đợt 1 trong tháng 5/2026;', inList(1, 2)),
      `<w:tbl><w:tr>${cell('Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.')}${cell('GIÁM ĐỐC', '', 'Trịnh Minh Đức')}</w:tr></w:tbl>`,
    ].join('');
    const { value: plan } = parsePlan(read({ body, numbering }).value, { nestedIndents: true });
    expect(plan.document).toMatchObject({
      title: 'Tiêm chủng năm 2026',
      number: '15/KH-SYT',
      issuer: 'Sở Y tế',
      issuedOn: '2026-03-03',
      recipients: ['UBND tỉnh', 'Lưu: VT'],
      signer: { position: 'GIÁM ĐỐC', name: 'Trịnh Minh Đức' },
    });
    expect(plan.tasks.map((t) => [t.text, t.parentId === plan.tasks[1]?.id, t.timeline.items])).toEqual([
      ['Rà soát đối tượng trước ngày 15/4/2026.', false, [{ date: '2026-04-15', before: true }]],
      ['Tổ chức tiêm:', false, []],
      ['Đợt 1 trong tháng 5/2026;', true, [{ year: 2026, months: [5] }]],
    ]);
  });
});

describe('what cannot be read', () => {
  test('a zip file without a text document, an empty document and a damaged file are refused with a reason', () => {
    expect(read({ body: '' }).issues).toMatchObject([{ code: 'document-empty', severity: 'error' }]);
    const damaged = wordFile({ body: paragraph('Kế hoạch') });
    damaged.fill(0, 60, 80);
    expect(readDocx(damaged, nodeZip)).toMatchObject({ value: [], issues: [{ severity: 'error' }] });
    expect(readDocx(Uint8Array.from([0x50, 0x4b, 3, 4, 0]), nodeZip)).toMatchObject({ value: [], issues: [{ severity: 'error' }] });
    expect(read({ body: paragraph('Việc.').repeat(40_001) }).issues).toMatchObject([{ code: 'document-too-many-lines' }]);
    expect(read({ body: '<w:p>' })).toMatchObject({ value: [], issues: [{ code: 'file-part-malformed' }] });
  });
});

test('a document of more paragraphs and marks than any plan has is refused with their number', () => {
  const { value, issues } = readDocx(wordFile({ body: '<w:p/>'.repeat(400_000) }), nodeZip);
  expect(value).toEqual([]);
  expect(issues).toMatchObject([{ code: 'file-over-limit', facts: { limit: 'elements', most: 400_000 } }]);
  expect(tell(issues[0]!, 'vi')).toContain('hơn 400000 đoạn');
});

describe('a mark of secrecy at the margin of the pages', () => {
  const plan = ['KẾ HOẠCH', '1. Phát quang bụi rậm.'].map((text) => paragraph(text)).join('');
  const watermark = '<w:p><w:r><w:pict><v:shape><v:textpath string="TỐI MẬT"/></v:shape></w:pict></w:r></w:p>';
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('MẬT')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;

  test.each([
    ['a header', { header: paragraph('MẬT') }],
    ['a footer', { footer: paragraph('Độ mật: Tuyệt mật') }],
    ['a box of a header', { header: box }],
    ['a watermark', { header: watermark }],
  ])('in %s stops the reading', (_, margin) => {
    expect(read({ body: plan, ...margin })).toMatchObject({ value: [], issues: [{ code: 'document-secrecy-mark', severity: 'error' }] });
  });

  test('is not seen in the words of an ordinary header, which is no part of the plan', () => {
    const { value, issues } = read({ body: plan, header: paragraph('Quy chế bảo vệ bí mật nhà nước'), footer: paragraph('2') });
    expect(issues).toEqual([]);
    expect(value).toHaveLength(2);
  });
});
