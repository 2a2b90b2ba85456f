import { defaultSettings } from '../../../src/core/plan/settings';
import { columnLetters } from '../../../src/core/sheet/a1';
import { textHeight, TALLEST_ROW } from '../../../src/core/sheet/text-height';
import type { ChartSpec, SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { trackingRows, trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from './requests';
import { samplePlan } from './sample-plan';
import { tallPlan } from './tall-plan';

const workbook = (...args: Parameters<typeof request>): WorkbookSpec => trackingWorkbook(request(...args))!;
const sheet = (book: WorkbookSpec, name: string): SheetSpec => book.sheets.find((s) => s.name === name)!;
const DIGIT_PIXELS = 8;

function formulas(book: WorkbookSpec): { sheet: string; row: number; formula: string }[] {
  return book.sheets.flatMap((s) =>
    s.rows.flatMap((r, i) => r.cells.flatMap((c) => (c?.formula === undefined ? [] : [{ sheet: s.name, row: i + 1, formula: c.formula }]))),
  );
}

test('the sheets stand in their order, the metadata very hidden, and the workbook opens where people fill in', () => {
  const book = workbook();
  expect(book.sheets.map((s) => [s.name, s.state ?? 'visible'])).toEqual([
    ['Hướng dẫn', 'visible'],
    ['Nhiệm vụ', 'visible'],
    ['Chỉ tiêu', 'visible'],
    ['Tổng quan', 'visible'],
    ['Danh mục', 'visible'],
    ['_tonghop', 'veryHidden'],
  ]);
  expect(book.activeSheet).toBe('Nhiệm vụ');
  expect(sheet(book, '_tonghop').rows[0]?.cells.map((c) => c?.value)).toEqual(['schema', 'tonghop/tracking@1']);
});

test('a unit without tasks in the period gets no workbook', () => {
  expect(trackingWorkbook(request({}, samplePlan({ assignments: [] })))).toBeNull();
});

test('frozen columns take at most 40% of a screen of 1366 pixels', () => {
  for (const name of ['Nhiệm vụ', 'Chỉ tiêu']) {
    const { columns, freeze } = sheet(workbook(), name);
    const frozen = columns.slice(0, freeze!.columns).filter((c) => c.hidden !== true);
    expect(frozen.reduce((sum, c) => sum + c.width * DIGIT_PIXELS + 5, 0)).toBeLessThanOrEqual(0.4 * 1366);
  }
});

test('the two cells that every row needs are seen beside the task without scrolling', () => {
  const { columns } = sheet(workbook(), 'Nhiệm vụ');
  const key = sheet(workbook(), 'Nhiệm vụ').rows.find((r) => r.cells.some((c) => c?.value === 'tonghop:result'))!;
  const upToResult = columns.slice(0, key.cells.findIndex((c) => c?.value === 'tonghop:result') + 1).filter((c) => c.hidden !== true);
  expect(upToResult.reduce((sum, c) => sum + c.width * DIGIT_PIXELS + 5, 0)).toBeLessThanOrEqual(1366 - 60);
});

test.each([
  ['the sample', samplePlan()],
  ['three hundred tasks', tallPlan(300)],
] as const)('in %s no text is cut off and no row is above 409 points', (_name, plan) => {
  const { sheets, styles } = workbook({}, plan);
  const cut: string[] = [];
  for (const s of sheets.filter((one) => one.state === undefined)) {
    const merged = new Set((s.merges ?? []).map((m) => m.split(':')[0]));
    s.rows.forEach((row, r) => {
      expect(row.height ?? 0).toBeLessThanOrEqual(TALLEST_ROW);
      row.cells.forEach((cell, c) => {
        const style = styles[cell?.style ?? 'plain'];
        const isShown = s.columns[c]?.hidden !== true && row.hidden !== true;
        if (!isShown || typeof cell?.value !== 'string' || style?.wrap !== true || merged.has(`${columnLetters(c)}${r + 1}`)) return;
        if (textHeight(cell.value, s.columns[c]!.width, 12, style.size ?? 12, style.bold === true) > (row.height ?? 16) + 4)
          cut.push(cell.value);
      });
    });
  }
  expect(cut).toEqual([]);
});

test('rows of this period come first, later ones are folded away below them', () => {
  const body = sheet(workbook(), 'Nhiệm vụ').rows.filter((r) =>
    r.cells.some((c) => c?.value === 'dated' || c?.value === 'ongoing' || c?.value === 'undated'),
  );
  const folded = body.map((r) => r.hidden === true && r.outline === 1);
  expect(folded.indexOf(true)).toBeGreaterThan(0);
  expect(folded.slice(folded.indexOf(true)).every(Boolean)).toBe(true);
});

test('formulas of a row look at their own row and at whole columns of the table only, so that sorting does them no harm', () => {
  for (const { sheet: name, row, formula } of formulas(workbook()).filter((f) => f.sheet === 'Nhiệm vụ' && f.row > 7)) {
    const rows = [...formula.replace(/"[^"]*"/g, '').matchAll(/(\$?)[A-Z]{1,2}(\$?)(\d+)/g)];
    expect(rows.length).toBeGreaterThan(0);
    expect({ name, bad: rows.filter(([, , fixed, at]) => fixed === '' && Number(at) !== row).map((m) => m[0]) }).toEqual({ name, bad: [] });
  }
});

test('no function later than Excel 2010, no clock, no whole column, and no formula too long for Excel', () => {
  const book = workbook();
  const calculated = book.sheets.flatMap((s) => (s.tables ?? []).flatMap((t) => Object.values(t.calculated ?? {})));
  for (const formula of [...formulas(book).map((f) => f.formula), ...calculated]) {
    expect(formula).not.toMatch(/_xlfn|TODAY|NOW\(|XLOOKUP|TEXTJOIN|CONCAT\(|IFS\(.*SWITCH/);
    expect(formula).not.toMatch(/\$[A-Z]+:\$[A-Z]+(?!\d)/);
    expect(formula.length).toBeLessThan(8192);
  }
});

test('every formula carries its value, so that previews show figures', () => {
  for (const s of workbook().sheets)
    for (const row of s.rows) for (const c of row.cells) if (c?.formula !== undefined) expect(c.value).toBeDefined();
});

test('lists are defined names over ranges, never written into the rule', () => {
  const book = workbook({ unit: null });
  const lists = book.sheets.flatMap((s) => (s.rules ?? []).filter((r) => r.kind === 'list'));
  expect(lists.length).toBeGreaterThanOrEqual(3);
  const names = new Set(book.names.map((n) => n.name));
  for (const { formula1 } of lists) {
    expect(formula1).not.toMatch(/^"/);
    for (const name of formula1.match(/TH_\w+/g) ?? ['none']) expect(names).toContain(name);
  }
});

test('what is theirs to fill in is unlocked, what the office issued is not; a workbook is protected only when asked', () => {
  expect(sheet(workbook(), 'Nhiệm vụ').protect).toBeUndefined();
  const locked = workbook({ protect: true });
  const tasks = sheet(locked, 'Nhiệm vụ');
  expect(tasks.protect).toBe(true);
  const keys = tasks.rows.find((r) => r.cells[0]?.value === 'tonghop:occurrence')!;
  const first = tasks.rows.find((r) => r.cells[0]?.value !== undefined && String(r.cells[0].value).startsWith('NV-'))!;
  const unlocked = first.cells.flatMap((c, i) => (locked.styles[c?.style ?? 'plain']?.unlocked === true ? [keys.cells[i]?.value] : []));
  expect(unlocked).toEqual(
    [
      'progress',
      'result',
      'percent',
      'finishedOn',
      'documentNumber',
      'documentDate',
      'difficulty',
      'proposal',
      'reason',
      'startedOn',
      'note',
    ].map((id) => `tonghop:${id}`),
  );
});

test('the heading follows the unit: a Party body heads as the Party does, a State body as the State does', () => {
  const units = samplePlan().units;
  const texts = (book: WorkbookSpec) =>
    sheet(book, 'Nhiệm vụ')
      .rows.slice(0, 2)
      .flatMap((r) => r.cells.flatMap((c) => c?.value ?? []));
  expect(texts(workbook())).toEqual(expect.arrayContaining(['ĐẢNG ỦY XÃ ĐỒNG TÂM', 'ĐẢNG CỘNG SẢN VIỆT NAM']));
  const state = { ...units[0]!, name: 'UBND xã Đồng Tâm' };
  expect(texts(workbook({ unit: state }))).toEqual(expect.arrayContaining(['UBND XÃ ĐỒNG TÂM', 'Độc lập - Tự do - Hạnh phúc']));
});

test('the guide says where to send the file, by when and under which name, and that secrets do not belong here', () => {
  const texts = sheet(workbook(), 'Hướng dẫn').rows.flatMap((r) => r.cells.flatMap((c) => c?.value ?? []));
  expect(texts).toEqual(expect.arrayContaining(['ngày 16 tháng 6 năm 2026', samplePlan().settings.sendTo, samplePlan().settings.contact]));
  expect(texts.some((t) => String(t).includes('01_DU-xa-Dong-Tam_Quy-II-2026.xlsx'))).toBe(true);
  expect(texts).toContain('Không nhập nội dung bí mật nhà nước vào sổ này.');
});

test('the overview has two native charts over its own figures', () => {
  const { charts } = sheet(workbook(), 'Tổng quan');
  expect(charts).toHaveLength(2);
  for (const chart of charts!) for (const s of chart.series) expect(s.values.length).toBe(s.categories.length);
});

test('the bars of the overview are as long as what is assigned: no part of a section is left out', () => {
  const rows = trackingRows(request());
  const said = ['done', 'in-progress', 'not-started'] as const;
  const tasks = rows.tasks.map((row, i) => ({ ...row, values: { progress: said[i % 3]! } }));
  const overview = sheet(trackingWorkbook(request(), { ...rows, tasks })!, 'Tổng quan');
  const [byState, bySection] = overview.charts! as [ChartSpec, ChartSpec];
  const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const row = (name: string) => overview.rows.find((r) => r.cells[0]?.value === name)!;
  expect(total(byState.series[0]!.values)).toBe(row('Cộng (lượt giao)').cells[1]?.value);
  bySection.series[0]!.categories.forEach((name, i) => {
    expect([name, total(bySection.series.map((s) => s.values[i] ?? null))]).toEqual([name, row(name).cells[1]?.value]);
  });
});

test('due dates of the plan follow the settings: the cut-off day decides what the sheet compares with', () => {
  const late = samplePlan({ settings: { ...defaultSettings, cutoffDay: 31 } });
  const row5 = sheet(workbook({}, late), 'Nhiệm vụ').rows[4]!;
  expect(row5.cells.map((c) => c?.value)).toContain(46203);
});

test('whole numbers of targets show no decimal sign, by a look of their own in every column of figures', () => {
  const { formats, rows } = sheet(workbook(), 'Chỉ tiêu');
  const keys = rows.find((r) => r.cells.some((c) => c?.value === 'tonghop:inPeriod'))!.cells.map((c) => String(c?.value));
  const figures = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated', 'base'].map((id) => columnLetters(keys.indexOf(`tonghop:${id}`)));
  const whole = formats!.filter((f) => f.kind === 'expression' && f.style.format === '#,##0');
  expect(whole.map((f) => f.ref.replace(/\d.*/, ''))).toEqual(figures);
});

test('figures as great as those required can be read whole', () => {
  const widthOfFigures = (low: number): number => {
    const plan = samplePlan();
    const tasks = plan.tasks.map((t) => ({ ...t, targets: t.targets.map((one) => ({ ...one, low })) }));
    const { columns, rows } = sheet(workbook({}, { ...plan, tasks }), 'Chỉ tiêu');
    const keys = rows.find((r) => r.cells.some((c) => c?.value === 'tonghop:inPeriod'))!.cells.map((c) => c?.value);
    return columns[keys.indexOf('tonghop:inPeriod')]!.width;
  };
  expect(widthOfFigures(45_500_000_000)).toBeGreaterThanOrEqual('45.500.000.000'.length + 2);
  expect(widthOfFigures(3)).toBe(12);
});
