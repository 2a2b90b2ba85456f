import { join } from 'node:path';
import { parsePeriod } from '../../src/core/date/period';
import type { PeriodId } from '../../src/core/entry/entry';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import type { Plan } from '../../src/core/plan/plan';
import { TALLEST_ROW } from '../../src/core/sheet/text-height';
import type { SheetSpec, WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { trackingRows, trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { request } from '../core/track/requests';
import { tallPlan } from '../core/track/tall-plan';
import { planFrom, samples } from './plan-from';
import { overlaps } from '../tools/printed-words';
import { renderTools } from '../tools/render';
import { printedBooks, shownTexts, squeezed, type PrintedBook } from '../tools/sheet-pages';
import { testWith } from '../tools/test-with';
import { sharedFile, type Tool } from '../tools/tools-at-hand';

function tracking(plan: Plan, periodId: string, more: Parameters<typeof request>[0] = {}, withEarlier = false): WorkbookSpec {
  const unit = plan.units.find((u) => u.kind === 'commune') ?? null;
  const asked = { unit, period: parsePeriod(periodId)!, ...more };
  const blank = request(asked, plan);
  if (!withEarlier) return trackingWorkbook(blank)!;
  const values = {
    progress: 'in-progress',
    percent: 40,
    result: 'Đã ban hành kế hoạch; đang tổ chức thực hiện ở các thôn, tổ dân phố',
  } as const;
  const earlier = trackingRows(blank).tasks.map(({ occurrence }) => ({
    unitId: unit!.id,
    occurrenceId: occurrence.id,
    periodId: '2026-Q1' as PeriodId,
    values,
  }));
  return trackingWorkbook(request(asked, plan, earlier))!;
}

const master = (plan: Plan, notes: OfficeNotes = noNotes): WorkbookSpec =>
  masterWorkbook({ plan, notes }, { asOf: '2026-06-01', toolVersion: '0.1.0' });

/** What an office has noted of a period: a receipt of every unit, an adjustment and a waiver with long reasons. */
function notesOf(plan: Plan): OfficeNotes {
  const { id: unitId } = plan.units[0]!;
  const decided = { unitId, periodId: '2026-Q2', rowId: `${plan.tasks[0]!.id}/2026-Q2`, by: 'Trần Thị Bình', on: '2026-06-16' };
  const reason = 'Đơn vị đã có công văn giải trình; cơ quan theo dõi đã đối chiếu với văn bản lưu và xác nhận lại với đơn vị.';
  return {
    receipts: plan.units.map((unit) => ({
      unitId: unit.id,
      unitName: unit.name,
      periodId: '2026-Q2' as PeriodId,
      planId: plan.id,
      planVersion: 1,
      file: `${unit.id} báo cáo kết quả thực hiện kế hoạch quý II năm 2026 (bản gửi lại).xlsx`,
      otherNames: [`${unit.id} bao cao quy II.xlsx`],
      sha256: 'b'.repeat(64),
      receivedOn: { date: '2026-06-15', how: 'package', confirmed: false },
      state: 'received',
      rows: 96,
      filled: 90,
      repaired: 12,
      warnings: 3,
      masked: 1,
    })),
    adjustments: [{ ...decided, field: 'result', reported: 'Đã hoàn thành', confirmed: 'Đã hoàn thành dự thảo, đang thẩm định', reason }],
    waivers: [{ ...decided, code: 'document-complete', reason }],
    closed: [],
  };
}

/** What is wrong with the printed pages of a workbook, one line each. */
function printFaults(name: string, spec: WorkbookSpec, { pages, texts, textsOf }: PrintedBook): string[] {
  const faults = texts.flatMap((text, i) => [
    ...(text.includes(`Trang${i + 1}/${pages.length}`) ? [] : [`page ${i + 1} has no number`]),
    ...(text.includes('###') ? [`page ${i + 1} shows ###`] : []),
    ...overlaps(pages[i]!).map((pair) => `page ${i + 1}: ${pair}`),
    ...pages[i]!.words.filter((w) => w.left < 0 || w.right > pages[i]!.width).map((w) => `page ${i + 1}: ${w.text} leaves the paper`),
  ]);
  const visible = spec.sheets.filter((s) => (s.state ?? 'visible') === 'visible');
  for (const sheet of visible) {
    const own = textsOf(sheet.name);
    const all = own.join('\n');
    const low = sheet.rows.filter((row) => (row.height ?? 0) > TALLEST_ROW).length;
    const missing = shownTexts(sheet).filter(({ text }) => !all.includes(squeezed(text)));
    const head = /^[A-Z]+(\d+):/.exec(sheet.tables?.[0]?.ref ?? '')?.[1];
    const heads =
      head === undefined ? [] : shownTexts({ ...sheet, rows: sheet.rows.map((row, i) => (i + 1 === Number(head) ? row : { cells: [] })) });
    faults.push(
      ...(sheet.print?.fitWidth === true ? [] : [`${sheet.name}: not one page wide`]),
      ...(own.length === 0 ? [`${sheet.name}: not printed`] : []),
      ...(low === 0 ? [] : [`${sheet.name}: ${low} rows above ${TALLEST_ROW} points`]),
      ...missing.map(({ cell, text }) => `${sheet.name}!${cell}: not whole: ${text.slice(0, 60)}`),
      ...own.flatMap((text, i) => (heads.every((h) => text.includes(squeezed(h.text))) ? [] : [`${sheet.name}, page ${i + 1}: no head`])),
    );
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Prints workbooks and gives all that is wrong. */
async function faultsOf(specs: Readonly<Record<string, WorkbookSpec>>): Promise<string[]> {
  const printed = await printedBooks(specs);
  return Object.entries(specs).flatMap(([name, spec], i) => printFaults(name, spec, printed[i]!));
}

testWith(
  renderTools,
  'printed, every sheet of the sample shows each text whole, one page wide, heads repeated, pages numbered, nothing over the edge',
  async () => {
    const plan = planFrom(join(samples, 'ke-hoach-mau.md'));
    expect(
      await faultsOf({
        blank: tracking(plan, '2026-Q2'),
        'with the last period': tracking(plan, '2026-Q2', {}, true),
        common: tracking(plan, '2026-Q2', { unit: null }),
        master: master(plan, notesOf(plan)),
      }),
    ).toEqual([]);
  },
  240_000,
);

testWith(
  renderTools,
  'so does every sheet of a plan of 300 tasks with texts of every length',
  async () => {
    const plan = tallPlan(300);
    const blank = tracking(plan, '2026-Q2');
    expect(trackingRows(request({}, plan)).tasks).toHaveLength(300);
    expect(await faultsOf({ blank, master: master(plan) })).toEqual([]);
  },
  240_000,
);

const real: readonly Tool[] = [...renderTools, 'shared documents'];
testWith(
  real,
  'so does every sheet of two real plans',
  async () => {
    const [one, five] = ['plan-2025.txt', 'plan-2026-2030.md'].map((file) => planFrom(sharedFile(join('plans', file)))) as [Plan, Plan];
    expect(
      await faultsOf({
        'one year': tracking(one, '2025-Q2'),
        'one year, master': master(one),
        'five years': tracking(five, '2026-Q2'),
        'five years, master': master(five),
      }),
    ).toEqual([]);
  },
  240_000,
);

testWith(
  renderTools,
  'a row too low, a column too narrow, a sheet too wide and a head that is not repeated are each noticed',
  async () => {
    const spec = tracking(tallPlan(12), '2026-Q2');
    const changed = (change: (sheet: SheetSpec) => SheetSpec): WorkbookSpec => ({
      ...spec,
      sheets: spec.sheets.map((s) => (s.name === 'Nhiệm vụ' ? change(s) : s)),
    });
    const faults = await faultsOf({
      low: changed((s) => ({ ...s, rows: s.rows.map((row, i) => (i === 12 ? { ...row, height: 30 } : row)) })),
      narrow: changed((s) => ({ ...s, columns: s.columns.map((c) => (c.hidden === true ? c : { ...c, width: Math.min(c.width, 8) })) })),
      wide: changed((s) => ({ ...s, print: { ...s.print!, fitWidth: false } })),
      headless: changed((s) => ({ ...s, print: { ...s.print!, repeatRows: { first: 1, last: 1 } } })),
    });
    const of = (name: string) => faults.filter((fault) => fault.startsWith(`${name}: `)).join('\n');
    expect(of('low')).not.toBe('');
    expect(of('narrow')).toContain('###');
    expect(of('wide')).toContain('no head');
    expect(of('headless')).not.toBe('');
  },
  240_000,
);
