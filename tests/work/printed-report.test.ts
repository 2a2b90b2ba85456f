import { join } from 'node:path';
import { noNotes } from '../../src/core/entry/office-notes';
import type { Plan } from '../../src/core/plan/plan';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import type { SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { rollUpPeriod } from '../../src/work/roll-up';
import { renderTools } from '../tools/render';
import { falsePages, printedBooks } from '../tools/sheet-pages';
import { testWith } from '../tools/test-with';
import { sharedFile, type Tool } from '../tools/tools-at-hand';
import { answersFrom, planOfUnits } from './many-units';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';
import { planFrom, samples } from './plan-from';

/** The consolidated workbook of quarter II of 2026 to which every third unit has sent its file. */
function reportOf(plan: Plan): WorkbookSpec {
  const files = plan.units.flatMap(({ id }, i) =>
    i % 3 === 0 && plan.assignments.some((a) => a.unitIds.includes(id) || a.groupIds.length > 0)
      ? [returnedFile(plan, id, `${id}.xlsx`, answersFrom(blankOf(plan, id), i + 1))]
      : [],
  );
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, files), jsonPorts).value;
  const decided = { rowId: '*', periodId: '2026-Q2', code: '', by: 'Trần Thị B', on: '2026-06-16' };
  const waivers = plan.units.slice(0, 40).map(({ id }, i) => ({ ...decided, unitId: id, reason: `Đã đối chiếu lần ${i + 1}` }));
  return consolidatedWorkbook({ rollUp, receipts, closed: noNotes.closed, compared, waivers, toolVersion: '0.1.0' });
}

/** The last row (from 1) of a sheet that is not a note below its table. */
const lastOfTable = ({ rows }: SheetSpec): number => rows.length - [...rows].reverse().findIndex((row) => row.cells[0]?.style !== 'note');

async function falsePagesOf(specs: Readonly<Record<string, WorkbookSpec>>): Promise<string[]> {
  const books = await printedBooks(specs);
  return Object.entries(specs).flatMap(([name, spec], i) =>
    spec.sheets
      .filter((s) => (s.state ?? 'visible') === 'visible')
      .flatMap((s) => falsePages(s, books[i]!, lastOfTable(s)).map((f) => `${name}: ${f}`)),
  );
}

test('the only heads on a sheet that repeats its heads are the repeated ones', () => {
  for (const spec of [reportOf(planFrom(join(samples, 'ke-hoach-mau.md'))), reportOf(planOfUnits(65))]) {
    for (const sheet of spec.sheets.filter((s) => s.print?.repeatRows !== undefined)) {
      const below = sheet.rows.slice(sheet.print!.repeatRows!.last);
      expect(below.flatMap((row) => row.cells).filter((cell) => cell?.style === 'header')).toEqual([]);
      expect(sheet.charts).toBeUndefined();
    }
  }
});

testWith(
  renderTools,
  'printed, a repeated head stands on each page of its table and on no other: sample, 65 units',
  async () => {
    expect(
      await falsePagesOf({ sample: reportOf(planFrom(join(samples, 'ke-hoach-mau.md'))), 'many units': reportOf(planOfUnits(65)) }),
    ).toEqual([]);
  },
  240_000,
);

testWith(
  renderTools,
  'printed, the notes below a table never stand on a page without a row of it, however many units there are',
  async () => {
    const onlyUnits = (spec: WorkbookSpec): WorkbookSpec => ({
      ...spec,
      sheets: spec.sheets.map((s) => (s.name === 'Theo đơn vị' || s.name === 'Tiếp nhận' ? s : { ...s, state: 'hidden' })),
      activeSheet: 'Theo đơn vị',
    });
    // The table of so many units ends near the end of its first page.
    const counts = Array.from({ length: 12 }, (_, i) => 22 + i);
    const specs = Object.fromEntries(counts.map((n) => [`${n} units`, onlyUnits(reportOf(planOfUnits(n)))]));
    expect(await falsePagesOf(specs)).toEqual([]);
    const broken = Object.values(specs).filter((spec) =>
      spec.sheets.some((s) => s.name === 'Theo đơn vị' && s.rows.some((row) => row.pageBreakAfter)),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.length).toBeLessThan(counts.length);
  },
  240_000,
);

const real: readonly Tool[] = [...renderTools, 'shared documents'];
testWith(
  real,
  'so it is with two real plans',
  async () => {
    const [one, five] = ['plan-2025.txt', 'plan-2026-2030.md'].map((file) => planFrom(sharedFile(join('plans', file)))) as [Plan, Plan];
    expect(await falsePagesOf({ 'one year': reportOf(one), 'five years': reportOf(five) })).toEqual([]);
  },
  240_000,
);

testWith(
  renderTools,
  'a head repeated over nothing of its table is noticed',
  async () => {
    const spec = reportOf(planOfUnits(30));
    const torn = (sheet: SheetSpec): SheetSpec => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => (at === sheet.rows.length - 3 ? { ...row, pageBreakAfter: true } : row)),
    });
    const sheets = spec.sheets.map((s) => (s.name === 'Theo đơn vị' ? torn(s) : s));
    expect((await falsePagesOf({ torn: { ...spec, sheets } })).join()).toContain('Theo đơn vị, page 3: a head over nothing');
  },
  240_000,
);
