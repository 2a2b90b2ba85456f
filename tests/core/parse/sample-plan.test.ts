import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../../src/core/parse/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { readMarkdown } from '../../../src/readers/read-markdown';
import { readText } from '../../../src/readers/read-text';

const samples = join(__dirname, '../../../samples');
const fromMarkdown = parsePlan(readMarkdown(readFileSync(join(samples, 'ke-hoach-mau.md'))).value, { nestedIndents: true }).value;
const fromText = parsePlan(readText(readFileSync(join(samples, 'ke-hoach-mau.txt'))).value).value;
const parsed = (text: string): Plan => parsePlan(readMarkdown(new TextEncoder().encode(text)).value, { nestedIndents: true }).value;

/** Everything but where it stood in the source. */
const content = (plan: Plan) => ({
  ...plan,
  contentHash: '',
  id: '',
  issues: [],
  tasks: plan.tasks.map((task) => ({ ...task, origin: null })),
});

test('the sample says the same in Markdown and as wrapped text with page numbers and footnotes between its lines', () => {
  expect(content(fromText)).toEqual(content(fromMarkdown));
});

test('letters below an item that ends with a colon are items below it', () => {
  const lead = fromMarkdown.tasks.find((t) => t.text.startsWith('Xử lý văn bản, hồ sơ'))!;
  expect(fromMarkdown.tasks.filter((t) => t.parentId === lead.id).map((t) => t.label)).toEqual(['a)', 'b)']);
});

test('a list that begins again from 1 below a numbered title stands below that title', () => {
  const plan = parsed(
    'KẾ HOẠCH\n\nPhát triển xã Tân Lập năm 2026\n\n# II. NHIỆM VỤ\n\n## 1. Nông nghiệp\n\n1. Chuyển đổi 50 ha đất lúa.\n2. Tiêm phòng đàn gia súc.\n\n## 2. Văn hóa\n\n1. Tổ chức giải thể thao.\n',
  );
  const path = (id: string | null): string => {
    const section = plan.sections.find((s) => s.id === id);
    return section === undefined ? '' : `${path(section.parentId)}/${section.number}`;
  };
  expect(plan.tasks.map((t) => [path(t.sectionId), t.text])).toEqual([
    ['/II/1/1', 'Chuyển đổi 50 ha đất lúa.'],
    ['/II/1/2', 'Tiêm phòng đàn gia súc.'],
    ['/II/2/1', 'Tổ chức giải thể thao.'],
  ]);
});

test('1.1- is a number as 1.1. is', () => {
  const plan = parsed(
    'KẾ HOẠCH\n\nCông tác năm 2026\n\nI- NHIỆM VỤ\n\n1- Công tác cán bộ\n\n1.1- Rà soát quy hoạch cán bộ.\n\n1.2- Đánh giá, xếp loại cán bộ.\n',
  );
  expect(plan.tasks.map((t) => t.text)).toEqual(['Rà soát quy hoạch cán bộ.', 'Đánh giá, xếp loại cán bộ.']);
});
