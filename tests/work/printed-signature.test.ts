import type { SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { request } from '../core/track/requests';
import { samplePlan, task, timeline } from '../core/track/sample-plan';
import { renderTools } from '../tools/render';
import { falsePages, printedBooks, squeezed, type PrintedBook } from '../tools/sheet-pages';
import { testWith } from '../tools/test-with';

/** The workbook of a plan of so many tasks, each of one to three lines and with a target. */
function tracking(tasks: number): WorkbookSpec {
  const targets = samplePlan().tasks.flatMap((t) => t.targets);
  const plan = samplePlan({
    tasks: Array.from({ length: tasks }, (_, i) =>
      task(i + 1, `Việc số ${i + 1}: ${'tổ chức tuyên truyền, vận động, '.repeat(1 + (i % 3))}hết việc ${i + 1}`, {
        timeline: timeline('periods', 'Quý II/2026', { year: 2026, quarter: 2 }),
        targets: targets.slice(0, 1).map((t) => ({ ...t, id: `CT-${String(i + 1).padStart(3, '0')}A` as typeof t.id })),
      }),
    ),
  });
  return trackingWorkbook(request({}, plan))!;
}

const tables = ({ sheets }: WorkbookSpec): SheetSpec[] => sheets.filter((s) => s.tables !== undefined);
const lastOfTable = (sheet: SheetSpec): number => Number(/(\d+)$/.exec(sheet.tables![0]!.ref)![1]);
const signed = ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)', '(Ký, đóng dấu, ghi rõ họ tên)'].map(squeezed);

function lonelySignatures(name: string, spec: WorkbookSpec, book: PrintedBook): string[] {
  return tables(spec).flatMap((sheet) => [
    ...falsePages(sheet, book, lastOfTable(sheet)).map((fault) => `${name}: ${fault}`),
    ...(book.textsOf(sheet.name).filter((text) => signed.some((own) => text.includes(own))).length === 1
      ? []
      : [`${name}: ${sheet.name}: the signature block is torn`]),
  ]);
}

const specs = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`${i + 4} tasks`, tracking(i + 4)]));
const broken = (spec: WorkbookSpec): number => tables(spec).filter((s) => s.rows.some((row) => row.pageBreakAfter)).length;

testWith(
  renderTools,
  'printed, the signature block stands whole on a page with rows of its table, however many there are',
  async () => {
    const books = await printedBooks(specs);
    expect(Object.entries(specs).flatMap(([name, spec], i) => lonelySignatures(name, spec, books[i]!))).toEqual([]);
  },
  240_000,
);

testWith(
  renderTools,
  'without a page begun before them, some of these blocks would stand alone',
  async () => {
    const plain = Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => {
        const unbroken = (s: SheetSpec): SheetSpec => ({ ...s, rows: s.rows.map((row) => ({ ...row, pageBreakAfter: false })) });
        return [name, { ...spec, sheets: spec.sheets.map(unbroken) }];
      }),
    );
    const books = await printedBooks(plain);
    expect(Object.entries(plain).flatMap(([name, spec], i) => lonelySignatures(name, spec, books[i]!)).length).toBeGreaterThan(0);
  },
  240_000,
);

test('a page is begun only where it is needed', () => {
  const counts = Object.values(specs).map(broken);
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(counts).toContain(0);
});
