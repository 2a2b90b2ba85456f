import { rawZip } from '../fixtures/workbooks/raw-zip';
import { repeatedPart } from '../fixtures/workbooks/repeated-part';
import { isRead, isRefused, megabyte, type HostileFile } from './hostile-file';

const plan = [
  'TỈNH ỦY SƠN HÀ',
  'Số: 12-KH/TU',
  '',
  'KẾ HOẠCH',
  'chuyển đổi số năm 2026',
  '',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Nâng cao nhận thức.',
  'II. NHIỆM VỤ',
  '1. Ban hành quy chế quản lý dữ liệu. Hoàn thành trong quý II/2026.',
  '2. Sở Khoa học và Công nghệ tập huấn cho 100% cán bộ cấp xã trước ngày 30/6/2026.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Văn phòng theo dõi, đôn đốc.',
].join('\n');
/** The share of the most characters and lines that a document may have (`documentLimits`); 1 takes minutes, and is for a run by hand. */
const scale = Number(process.env['HARM_SCALE'] ?? 0.03);
const full = Math.floor(780_000 * scale);
/** A count for the whole length, brought to the share. */
const n = (count: number): number => Math.ceil(count * scale);
const text = (of: () => string) => (): Uint8Array => Buffer.from(of());
const within = (content: () => string) => text(() => `${plan}\n${content()}\n`);
const times = (of: string) => within(() => of.repeat(Math.floor(full / of.length)));
const each = (of: (i: number) => string, most = 39_000) =>
  within(() => {
    const lines: string[] = [];
    for (let length = 0; length < full && lines.length < most * scale; length += lines.at(-1)!.length + 1) lines.push(of(lines.length));
    return lines.join('\n');
  });
const bomb = (part: string, head: string, block: string, tail: string) => (): Uint8Array =>
  rawZip([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types><Default Extension="xml" ContentType="application/xml"/></Types>') },
    {
      name: '_rels/.rels',
      bytes: Buffer.from(
        `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
      ),
    },
    { name: part, bytes: Buffer.alloc(0), ...repeatedPart(head, block, Math.floor((120 * megabyte) / block.length), tail) },
  ]);

type Case = readonly [what: string, bytes: () => Uint8Array, exit?: readonly number[]];

/** Tried as plain text and as Markdown. */
const texts: readonly Case[] = [
  ['nothing', text(() => ''), isRefused],
  ['a line end', text(() => '\n')],
  ['10 MB of spaces', text(() => ' '.repeat(10 * megabyte))],
  ['10 MB of line ends', text(() => '\n'.repeat(10 * megabyte))],
  ['10 MB of one letter', text(() => 'a'.repeat(10 * megabyte))],
  ['many of one letter', times('a')],
  ['many of a letter with a mark of its own', times('a\u0301')],
  ['many marks without a letter', times('\u0301')],
  ['many digits', times('1')],
  ['many dots', times('.')],
  ['many labels in one line', times('1. ')],
  ['many levels of a label', times('1.')],
  ['many slashes', times('1/')],
  ['many dates', times('30/6/2026 ')],
  ['many dates in lines', each((i) => `${i}. Hoàn thành trước ngày 30/6/2026`)],
  ['many percentages', times('100% ')],
  ['many quarters', times('quý II/2026, ')],
  ['many words of a deadline', times('trước ngày ')],
  ['many words of a frequency', times('định kỳ hằng tháng ')],
  ['many units in a row', times('Sở Y tế, ')],
  ['many units in a bracket', within(() => `1. Việc (Sở Y tế${', Sở Y tế'.repeat(n(80_000))} chủ trì)`)],
  ['many citations', times('Nghị quyết số 57-NQ/TW ngày 22/12/2024 ')],
  ['many beginnings of citations', times('số 1/')],
  ['many opening brackets', times('(')],
  ['many brackets that close', times(')')],
  ['many brackets in pairs', times('()')],
  ['brackets in brackets', within(() => '('.repeat(n(380_000)) + ')'.repeat(n(380_000)))],
  ['many quotation marks', times('“')],
  ['many semicolons', times('; ')],
  ['many line ends and hyphens', each(() => '- ')],
  ['many tasks', each((i) => `${i + 3}. Việc số ${i}`)],
  ['many sections', each((i) => `${'I'.repeat((i % 3) + 1)}. MỤC ${i}`)],
  ['levels without end', each((i) => `${' '.repeat(Math.min(i, 1500))}- việc`, 2_400)],
  ['a label of 1,000 levels', within(() => `${Array.from({ length: 1000 }, (_, i) => i + 1).join('.')}. Việc`)],
  ['a table of many columns', within(() => `|${'a|'.repeat(n(95_000))}\n|${'---|'.repeat(n(95_000))}\n|${'b|'.repeat(n(95_000))}`)],
  [
    'a table of many rows',
    within(() => `| STT | Nhiệm vụ | Thời gian |\n|---|---|---|\n${'| 1 | Việc | Quý II/2026 |\n'.repeat(n(28_000))}`),
  ],
  ['a thousand tables', each(() => '| STT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | Việc | 2026 |\n', 1000)],
  ['many upright strokes', times('|')],
  ['many rows of upright strokes', each(() => '||||||')],
  ['one line of 1.9 million letters in words', times('việc ')],
  ['carriage returns alone', within(() => 'a\rb\r'.repeat(n(20_000)))],
  ['NUL bytes', text(() => `${plan}\0\0\0`), isRefused],
  ['form feeds', times('\f')],
  ['marks that turn the direction', times('\u202e\u2066')],
  ['control characters', times('\u001b[2J\u0007')],
  ['zero-width letters', times('\u200b\u200d\ufeff')],
  ['private letters', times('\ue000\ue001')],
  ['half of a pair', () => Buffer.concat([Buffer.from(plan), Buffer.from([0xed, 0xa0, 0x80])])],
  ['UTF-16 with half of a pair', () => Buffer.from(`\ufeff${plan}\ud800`, 'utf16le')],
  ['UTF-16 cut within a letter', () => Buffer.from(`\ufeff${plan}`, 'utf16le').subarray(0, 501)],
  ['UTF-16 that is read', () => Buffer.from(`\ufeff${plan}`, 'utf16le'), isRead],
  [
    'UTF-32',
    () => Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), ...[...plan].map((c) => Buffer.from(Uint32Array.of(c.codePointAt(0)!).buffer))]),
  ],
  ['two byte-order marks', text(() => `\ufeff\ufeff${plan}`), isRead],
  ['a byte-order mark in every line', text(() => plan.replaceAll('\n', '\n\ufeff')), isRead],
  ['a byte-order mark alone', () => Buffer.from([0xef, 0xbb, 0xbf])],
  ['a byte-order mark of UTF-16 before UTF-8', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plan)])],
  ['names of object members', within(() => '4. __proto__\n5. constructor (toString)\n6. __proto__: hasOwnProperty'), isRead],
  ['text before Unicode without end', () => Buffer.alloc(megabyte, Buffer.from('c0b8d5ea20', 'hex'))],
  ['a footnote for every word', within(() => `${'việc[1] '.repeat(n(60_000))}\n${'[1] chú\n'.repeat(n(15_000))}`)],
  ['numbers that do not end', within(() => `4. Đạt ${'9'.repeat(n(200_000))}% và 1${'.000'.repeat(n(100_000))} xã`)],
  ['years that do not end', times('2026-2030-')],
  ['26 MB', text(() => plan.repeat(50_000)), isRefused],
  ['the plan itself', text(() => plan), isRead],
];

/** Tried as Markdown alone. */
const marks: readonly Case[] = [
  ...(
    [
      '*',
      '_',
      '**',
      '~',
      '`',
      '[',
      '![',
      ']',
      '[](',
      '<',
      '&',
      '\\',
      '> ',
      '* ',
      '+ ',
      '#',
      '- > ',
      '[^',
      '[^1]',
      '$',
      '<sup>',
      '<!--',
      '<br>',
      '|',
      '^',
      ':',
      '=',
      'http://',
      'www.',
      '@a.b ',
    ] as const
  ).map((mark): Case => [`nothing but ${mark}`, times(mark)]),
  ['lists in lists', each((i) => `${' '.repeat(Math.min(2 * i, 600))}- a`, 3_000)],
  ['quotes in quotes', within(() => `${'>'.repeat(n(10_000))} a`)],
  ['quotes and lists in turn', within(() => `${'> - '.repeat(n(9_000))}a\n`.repeat(20))],
  ['links in links', within(() => `${'['.repeat(n(20_000))}a${'](b)'.repeat(n(20_000))}`)],
  ['pictures in pictures', within(() => `${'!['.repeat(n(20_000))}a${'](b)'.repeat(n(20_000))}`)],
  ['emphasis in emphasis', within(() => `${'*a **b '.repeat(n(30_000))}${'b** a*'.repeat(n(30_000))}`)],
  ['emphasis that never closes', within(() => `${'*a_ '.repeat(n(180_000))}`)],
  ['code that never closes', within(() => Array.from({ length: 1500 }, (_, i) => '`'.repeat(i)).join(' a '))],
  ['definitions without end', each((i) => `[a${i}]: b "c"`)],
  ['footnotes without end', each((i) => `[^${i}]: chú thích ${i}`)],
  ['footnotes that call each other', each((i) => `[^${i}]: xem [^${(i + 1) % 20_000}]`)],
  ['footnotes in footnotes', each((i) => `${'    '.repeat(i)}[^${i}]: chú`, 300)],
  ['entities without end', times('&amp;&#0;&#xffffffff;')],
  ['HTML without end', times('<div><!-- ')],
  ['a table in every cell', within(() => '| a | b |\n|---|---|\n'.repeat(n(30_000)))],
  ['a table row of marks', within(() => `| a | b |\n|---|---|\n| ${'*a '.repeat(n(100_000))} | ${'['.repeat(n(100_000))} |`)],
  ['headings without end', each((i) => `${'#'.repeat((i % 6) + 1)} ${i}. Mục`)],
  ['setext headings without end', each(() => 'a\n===')],
  ['600 marks in each of 3,000 paragraphs', within(() => `${'*a_ ['.repeat(149)}\n\n`.repeat(n(2_000)))],
  ['599 stars in each of 1,500 paragraphs', within(() => `${'*a '.repeat(599)}\n\n`.repeat(n(1_000)))],
];

const packages: readonly Case[] = [
  ['a Word document of 120 MB of spaces', bomb('word/document.xml', '<document><body>', ' ', '</body></document>')],
  ['a Word document of 120 MB of elements in elements', bomb('word/document.xml', '<document><body>', '<p>', '')],
  [
    'a Word document of 120 MB of paragraphs',
    bomb('word/document.xml', '<w:document xmlns:w="w"><w:body>', '<w:p><w:r><w:t>a</w:t></w:r></w:p>', '</w:body></w:document>'),
  ],
  [
    'a Word document of one paragraph of 120 MB',
    bomb('word/document.xml', '<w:document xmlns:w="w"><w:body><w:p>', '<w:r><w:t>a</w:t></w:r>', '</w:p></w:body></w:document>'),
  ],
  [
    'a Word document of 20 MB of elements, found by its relations',
    () =>
      rawZip([
        {
          name: '_rels/.rels',
          bytes: Buffer.from('<Relationships><Relationship Type="a/officeDocument" Target="word/document.xml"/></Relationships>'),
        },
        { name: 'word/document.xml', bytes: Buffer.from(`<document><body>${'<p><r><t>a</t></r></p>'.repeat(900_000)}</body></document>`) },
      ]),
    isRefused,
  ],
  ['a Word document that is cut off', () => bomb('word/document.xml', '<document>', ' ', '</document>')().subarray(0, 500), isRefused],
  ['a PDF that is none', text(() => `%PDF-1.7\n${'1 0 obj<</Length 99999999999>>stream\n'.repeat(1000)}`), isRefused],
  [
    'a PDF that goes in circles',
    text(
      () =>
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Parent 1 0 R>>endobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF',
    ),
    isRefused,
  ],
  ['an old Word document', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]), isRefused],
  ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), isRefused],
];

const plans: readonly Case[] = [
  ['a plan.json that is cut off', text(() => '{"schema":"tonghop/plan@1","tasks":['), isRefused],
  ['a plan.json of a later version', text(() => '{"schema":"tonghop/plan@99"}'), isRefused],
  [
    'a plan.json with a prototype',
    text(() => '{"schema":"tonghop/plan@1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    isRefused,
  ],
  ['a plan.json 100,000 deep', text(() => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), isRefused],
  ['a plan.json of 100,000 opening braces', text(() => '{"a":'.repeat(100_000)), isRefused],
  ['a plan.json of 10 MB of numbers', text(() => `{"schema":"tonghop/plan@1","tasks":[${'1,'.repeat(5_000_000)}1]}`), isRefused],
  ['a plan.json that is null', text(() => 'null'), isRefused],
  ['a plan.json with a byte-order mark', text(() => '\ufeff{"schema":"x"}'), isRefused],
];

const named = (cases: readonly Case[], name: string): HostileFile[] =>
  cases.map(([what, bytes, exit]) => ({ what: `${what} (${name})`, name, bytes, ...(exit && { exit }) }));

/** Everything that was thought of to break what reads a plan document, and what only looks like it. */
export const hostileDocuments: readonly HostileFile[] = [
  ...named(texts, 'ke-hoach.txt'),
  ...named(
    texts.filter((_, i) => scale === 1 || i % 3 === 0),
    'ke-hoach.md',
  ),
  ...named(marks, 'ke-hoach.md'),
  ...named(packages, 'ke-hoach.docx'),
  ...named(plans, 'ke-hoach.json'),
];

/** A short plan, to be cut off and changed. */
export const shortPlan: Uint8Array = Buffer.from(plan);
