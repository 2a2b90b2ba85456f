import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { issued } from '../faults/workbook-file';
import { filesBelow, newFolder, samples, tonghop, type Run } from './tonghop';

const plan = join(samples, 'ke-hoach-mau.md');
const units = join(samples, 'don-vi-mau.csv');
const asOf = ['--as-of', '2026-06-20'];

test('help is given in the language asked for, with an example', () => {
  const vi = tonghop(['rollup', '--help']);
  const en = tonghop(['rollup', '--help', '--lang', 'en']);
  expect([vi.code, en.code]).toEqual([0, 0]);
  expect(vi.out).toContain('Cách dùng: tonghop rollup [tùy chọn] <sổ-gốc.xlsx> <tệp...>');
  expect(vi.out).toContain('Ví dụ:\n  tonghop rollup so-goc.xlsx gui-ve/ --period 2026-Q2 -o tong-hop.xlsx');
  expect(en.out).toContain('Example:\n  tonghop rollup');
  for (const period of ['2026-W20', '2026-05', '2026-Q2', '2026-H1', '2026-9M', 'plan']) expect(vi.out).toContain(period);
});

test('the Vietnamese help names what goes where in Vietnamese, the English help in English', () => {
  const commands = [
    'read',
    'new',
    'distribute',
    'check',
    'rollup',
    'assign',
    'collect',
    'remind',
    'close',
    'amend',
    'demo',
    'return',
    'inspect',
  ];
  const slots = (language: string) => {
    const helps = commands.map((command) => tonghop([command, '--help', '--lang', language]).out);
    return new Set(helps.flatMap((help) => [...help.matchAll(/[<[]([^<>[\]\n]+?)(?:\.\.\.)?[>\]]/gu)].map((m) => m[1]!)));
  };
  expect(slots('vi')).toEqual(
    new Set([
      ...['tùy chọn', 'vi|en', 'ngày', 'kế-hoạch', 'plan.json', 'tệp', 'sổ-gốc.xlsx', 'kỳ', 'thư-mục|tệp.zip', 'tổng-hợp.xlsx'],
      ...['thư-mục', 'tên', 'nội-dung', 'nhiệm-vụ-hoặc-mục', 'cách-giao', 'tên-tệp.xlsx'],
    ]),
  );
  expect([...slots('en')].filter((slot) => /[^ -~]/u.test(slot))).toEqual([]);
});

test.each([
  [['nosuch'], 'Không có lệnh “nosuch”'],
  [['read'], 'Thiếu tham số: kế-hoạch'],
  [['new', plan], 'Thiếu tham số: -o, --output <sổ-gốc.xlsx>'],
  [['read', plan, 'thừa.md'], 'Thừa tham số'],
  [['read', plan, '--nosuch'], 'Không có tùy chọn'],
  [['read', join(samples, 'khong-co.md')], 'Không đọc được'],
  [['read', plan, '--as-of', '20/6/2026'], 'không phải là ngày'],
  [['rollup', plan, samples, '--period', 'quý hai', '-o', 'x.xlsx'], 'không phải là kỳ báo cáo'],
  [['rollup', plan, samples, '--period', '2026-Q2', '-o', 'x.pdf'], 'không phải tên tệp .xlsx'],
  [['distribute', plan, '--period', '2026-Q2', '-o', 'chung.xlsx'], '-o là thư mục hoặc tệp .zip'],
  [['return', samples, '-o', 'x.xlsx'], 'là thư mục'],
  [['read', plan, '--lang', 'fr'], '--lang là vi hoặc en'],
  [['close', plan, samples, '--period', '2026-Q2'], 'Thiếu tham số: --by <tên>'],
  [['new', plan, '-o', 'so-goc'], 'Đề nghị đặt tên kết quả có đuôi .xlsx'],
  [['new', plan, '-o', 'so-goc.xls'], 'Đề nghị đặt tên kết quả có đuôi .xlsx'],
  [['read', plan, '-o', 'plan.xlsx'], 'Đề nghị đặt tên kết quả có đuôi .json'],
  [['return', units, '-o', 'tra-lai'], 'Đề nghị đặt tên kết quả có đuôi .xlsx'],
])('tonghop %j is answered with one sentence and exit code 2, and nothing is written', (args, sentence) => {
  const folder = newFolder();
  const run = tonghop(args, folder);
  expect(readdirSync(folder)).toEqual([]);
  expect(run.code).toBe(2);
  expect(run.err).toContain(sentence);
  expect(run.err.trim().split('\n')).toHaveLength(1);
});

test('the main job runs from plan to report, and a plan.json stands for its plan', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  expect(tonghop(['read', plan, '-o', at('plan.json')]).code).toBe(0);
  expect(tonghop(['new', at('plan.json'), '--units', units, '-o', at('so-goc.xlsx'), ...asOf]).code).toBe(0);
  const refused = tonghop(['distribute', at('so-goc.xlsx'), '--period', '2026-Q2', '-o', at('gui'), ...asOf]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('chưa giao cho đơn vị nào');
  for (const section of ['II', 'III']) {
    expect(tonghop(['assign', at('so-goc.xlsx'), section, '--to', 'UBND các xã, phường', '--mode', 'each', ...asOf]).code).toBe(0);
  }
  const sent = tonghop(['distribute', at('so-goc.xlsx'), '--period', '2026-Q2', '-o', at('gui'), '--only-assigned', ...asOf]);
  expect(sent.out).toContain('09_UBND-phuong-Son-Ha_Quy-II-2026.xlsx');
  const rolled = tonghop(['rollup', at('so-goc.xlsx'), at('gui'), '--period', '2026-Q2', '-o', at('tong-hop.xlsx'), '--json', ...asOf]);
  const report = JSON.parse(rolled.out) as {
    counts: { coverage: { reported: string[]; expected: string[] } };
    receipts: { state: string }[];
  };
  expect(report.counts.coverage.reported).toEqual([]);
  expect(new Set(report.receipts.map((r) => r.state))).toEqual(new Set(['untouched']));
  expect(existsSync(at('tong-hop.xlsx'))).toBe(true);
});

const tasksOf = (file: string): unknown => (JSON.parse(readFileSync(file, 'utf8')) as { tasks: unknown }).tasks;

test('read takes a plan.json and a master workbook for the plan that they hold, and of a Word file without a text the sender is told what to do', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  const first = tonghop(['read', plan, '-o', at('plan.json')]);
  tonghop(['new', at('plan.json'), '-o', at('so-goc.xlsx'), ...asOf]);
  expect(
    tonghop(['read', at('so-goc.xlsx'), '-o', at('lai.json')])
      .out.split('\n')
      .slice(0, 4),
  ).toEqual(first.out.split('\n').slice(0, 4));
  expect(tasksOf(at('lai.json'))).toEqual(tasksOf(at('plan.json')));
  writeFileSync(at('ke-hoach.docx'), zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }));
  for (const args of [
    ['read', at('ke-hoach.docx')],
    ['new', at('ke-hoach.docx'), '-o', at('khac.xlsx')],
  ]) {
    const run = tonghop(args);
    expect([run.code, run.err.trim().split('\n').length]).toEqual([2, 1]);
    expect(run.err).toContain('lưu văn bản dưới dạng .docx hoặc .txt');
  }
});

test('what is only followed, or done by the office itself, is assigned without naming a unit; other modes ask for one', () => {
  const master = join(newFolder(), 'so-goc.xlsx');
  tonghop(['new', plan, '--units', units, '-o', master, ...asOf]);
  const followed = tonghop(['assign', master, 'II.3', '--mode', 'watch', ...asOf]);
  expect(followed).toMatchObject({ code: 0, err: '' });
  expect(followed.out).toMatch(/^Đã đặt mục II\.3.*: chỉ theo dõi/u);
  const own = tonghop(['assign', master, 'II.3', '--mode', 'own-office', ...asOf]);
  expect(own).toMatchObject({ code: 0, err: '' });
  expect(own.out).toContain('cơ quan thực hiện, không đơn vị nào phải báo cáo');
  expect(own.out).toMatch(/^ {2}\d+ nhiệm vụ theo cách giao này\.$/mu);
  for (const mode of ['lead', 'each'])
    expect(tonghop(['assign', master, 'II.3', '--mode', mode, ...asOf])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Thiếu tham số: --to'),
    });
});

test('a master workbook that a command has changed is not overwritten by a new one, unless forced, and then kept', () => {
  const folder = newFolder();
  const master = join(folder, 'so-goc.xlsx');
  tonghop(['new', plan, '--units', units, '-o', master, ...asOf]);
  expect(tonghop(['new', plan, '--units', units, '-o', master, ...asOf]).code).toBe(0);
  tonghop(['assign', master, 'II.3', '--to', 'SKHCN', '--mode', 'lead', ...asOf]);
  const changed = readFileSync(master);
  const refused = tonghop(['new', plan, '--units', units, '-o', master, ...asOf]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('được giữ nguyên');
  expect(Buffer.compare(readFileSync(master), changed)).toBe(0);
  expect(tonghop(['new', plan, '--units', units, '-o', master, '--force', ...asOf]).code).toBe(0);
  expect(Buffer.compare(readFileSync(`${master}.bak`), changed)).toBe(0);
});

test('a file that is no workbook is told in one sentence, in words and as data', () => {
  const file = join(newFolder(), 'bao-cao.xlsx');
  writeFileSync(file, '<!DOCTYPE html><html><body>Đăng nhập</body></html>');
  const run = tonghop(['inspect', file, '--json']);
  expect(run.code).toBe(2);
  expect(run.err.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(run.out)).toMatchObject({ file: 'bao-cao.xlsx', refused: [{ code: 'file-is-html' }] });
});

describe('all tracking workbooks in one zip file', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  const send = (...where: string[]) =>
    tonghop(['distribute', at('so-goc.xlsx'), '--period', '2026-Q2', '--only-assigned', ...asOf, ...where]);
  const entries = (zip: string) => Object.entries(unzipSync(readFileSync(zip)));
  let run: Run;

  beforeAll(() => {
    tonghop(['new', plan, '--units', units, '-o', at('so-goc.xlsx'), ...asOf]);
    tonghop(['assign', at('so-goc.xlsx'), 'II', '--to', 'UBND các xã, phường', '--mode', 'each', ...asOf]);
    run = send('-o', at('gui.zip'));
  });

  test('the zip file holds the very workbooks that a folder would hold, and nothing else is written', () => {
    expect(run.code).toBe(0);
    expect(run.out).toContain(at('gui.zip'));
    send('-o', at('gui'));
    const inFolder = [...filesBelow(at('gui'))].map(([name, bytes]) => [name, Buffer.from(bytes)]);
    expect(inFolder.length).toBeGreaterThan(1);
    expect(entries(at('gui.zip')).map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(inFolder);
    expect(readdirSync(folder).sort()).toEqual(['gui', 'gui.zip', 'so-goc.xlsx']);
  });

  test('--zip puts it into the folder, with the same bytes', () => {
    expect(send('--zip', '-o', at('goi')).code).toBe(0);
    expect(readdirSync(at('goi'))).toEqual(['so-theo-doi.zip']);
    expect(Buffer.compare(readFileSync(at('goi/so-theo-doi.zip')), readFileSync(at('gui.zip')))).toBe(0);
  });

  test('one that nobody has changed is replaced by that of another day', () => {
    const before = readFileSync(at('gui.zip'));
    const again = tonghop([
      'distribute',
      at('so-goc.xlsx'),
      '--period',
      '2026-Q2',
      '--only-assigned',
      '--as-of',
      '2026-06-21',
      '-o',
      at('gui.zip'),
    ]);
    expect(again.code).toBe(0);
    expect(Buffer.compare(readFileSync(at('gui.zip')), before)).not.toBe(0);
  });

  test.each([
    [
      'a workbook in it has been filled in',
      (files: Record<string, Uint8Array>) => ({ ...files, [Object.keys(files)[0]!]: filledIn(files) }),
    ],
    ['a file of somebody else is in it', (files: Record<string, Uint8Array>) => ({ ...files, 'ghi-chu.txt': new Uint8Array([65]) })],
  ])('it stays as it is where %s, and is kept as .bak when forced', (_why, changed) => {
    const zip = join(newFolder(), 'gui.zip');
    writeFileSync(zip, zipSync(changed(unzipSync(readFileSync(at('gui.zip')))), { level: 0 }));
    const theirs = readFileSync(zip);
    const refused = send('-o', zip);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('được giữ nguyên');
    expect(Buffer.compare(readFileSync(zip), theirs)).toBe(0);
    expect(send('-o', zip, '--force').code).toBe(0);
    expect(Buffer.compare(readFileSync(`${zip}.bak`), theirs)).toBe(0);
  });
});

/** The first workbook of a bundle with another word in its strings, as a person would have saved it. */
function filledIn(files: Record<string, Uint8Array>): Uint8Array {
  const parts = unzipSync(Object.values(files)[0]!);
  const strings = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
  return zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(strings.replace('</si>', ' đã xong</si>')) });
}

test('a common workbook is written under the name that it is given', () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, name);
  tonghop(['new', plan, '--units', units, '-o', at('so-goc.xlsx'), ...asOf]);
  const more = ['--period', '2026-Q2', '--common', '--only-assigned', ...asOf];
  expect(tonghop(['assign', at('so-goc.xlsx'), 'II.1', '--to', 'Sở Nội vụ', '--mode', 'lead', ...asOf]).out).toContain('mục II.1. ');
  expect(tonghop(['distribute', at('so-goc.xlsx'), '-o', at('chung.xlsx'), ...more]).code).toBe(0);
  expect([...filesBelow(folder).keys()].sort()).toEqual(['chung.xlsx', 'so-goc.xlsx']);
});

test('what programs leave in a folder is passed over with one note, and is no error', () => {
  const folder = newFolder();
  const returned = issued();
  returned.answerAll();
  writeFileSync(join(folder, 'xa-a.xlsx'), returned.bytes());
  for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$xa-a.xlsx']) writeFileSync(join(folder, name), 'x');
  const { code, out, err } = tonghop(['check', folder, ...asOf]);
  expect([code, out]).toEqual([0, expect.stringContaining('xa-a.xlsx')]);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('Bỏ qua tệp tạm, tệp ẩn');
});
