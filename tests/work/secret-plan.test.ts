import fs from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/cli/world/adapters';
import { read } from '../../src/cli/world/reading';
import { tell } from '../../src/core/issue/sentence/tell';
import { openAnyPlan } from '../../src/work/open-any-plan';
import { testWith } from '../tools/test-with';
import { sharedFile } from '../tools/tools-at-hand';
import { paragraph, wordFile } from '../readers/docx/word-file';

const encoder = new TextEncoder();
const PLAN = ['KẾ HOẠCH', 'Vệ sinh đường làng năm 2026', '', '1. Phát quang bụi rậm hai bên đường.', '2. Khơi thông cống rãnh.'];
const open = (name: string, bytes: Uint8Array) => openAnyPlan({ name, bytes }, { readDocument, readWorkbook: read });
const asWord = (texts: readonly string[]): Uint8Array => wordFile({ body: texts.map((text) => paragraph(text)).join('') });

test.each([
  ['ke-hoach.md', encoder.encode(['**MẬT**', '', ...PLAN].join('\n'))],
  ['ke-hoach.md', encoder.encode(['# Tối mật', '', ...PLAN].join('\n'))],
  ['ke-hoach.txt', encoder.encode(['TUYỆT MẬT', '', ...PLAN].join('\n'))],
  ['ke-hoach.txt', encoder.encode([...PLAN, '3. Phát quang theo Kế hoạch số 12-KH/ĐU (Mật).'].join('\r\n'))],
  ['ke-hoach.docx', asWord(['MẬT', ...PLAN])],
])('a plan with a mark of secrecy is not read, and nothing of it is told (%s)', (name, bytes) => {
  const { value, issues } = open(name, bytes);
  expect(value).toBeNull();
  expect(issues.map((i) => [i.code, i.severity])).toEqual([['document-secrecy-mark', 'error']]);
  expect(issues.map((i) => tell(i, 'vi')).join()).not.toContain('Phát quang');
});

test('a plan in an old encoding is told of by its mark alone', () => {
  const bytes = encoder.encode(['MËt', '', 'KÕ ho¹ch ph¸t quang ®­êng lµng n¨m 2026', '', '1. Ph¸t quang bôi rËm.'].join('\n'));
  expect(open('ke-hoach.txt', bytes).issues.map((i) => i.code)).toEqual(['document-secrecy-mark']);
});

test('a plan that speaks of state secrets is read', () => {
  const texts = [...PLAN, '3. Thực hiện nghiêm quy định bảo vệ bí mật nhà nước, bảo mật thông tin.'];
  for (const [name, bytes] of [
    ['ke-hoach.md', encoder.encode(texts.join('\n'))],
    ['ke-hoach.docx', asWord(texts)],
  ] as const)
    expect(open(name, bytes).value?.plan.tasks).toHaveLength(3);
});

testWith(['shared documents'], 'real plans that speak of secrets in running text are read', () => {
  const plans = sharedFile('plans');
  for (const name of fs.readdirSync(plans)) expect(open(name, fs.readFileSync(path.join(plans, name))).value).not.toBeNull();
});
