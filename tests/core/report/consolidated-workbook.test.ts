import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import { samePeriodLastYear } from '../../../src/core/report/targets-sheet';
import type { ReportInput } from '../../../src/core/report/report-context';
import { periodPoints } from '../../../src/core/report/period-points';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { assignedIn } from '../../../src/core/status/counts';
import type { Adjustment } from '../../../src/core/entry/adjustment';
import type { PeriodId } from '../../../src/core/entry/entry';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import type { OfficeNotes } from '../../../src/core/entry/office-notes';
import { noNotes } from '../../../src/core/entry/office-notes';
import type { UnitId } from '../../../src/core/plan/ids';
import type { Plan } from '../../../src/core/plan/plan';
import type { Target } from '../../../src/core/plan/target';
import { columnPoints, textWidth } from '../../../src/core/sheet/text-height';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { closePeriod } from '../../../src/work/close';
import type { GivenFile } from '../../../src/work/ports';
import { rollUpPeriod } from '../../../src/work/roll-up';
import { rowsById } from '../entries/returned-double';
import { samplePlan } from '../track/sample-plan';
import { planOfUnits } from '../../work/many-units';
import { blankOf, inputOf, jsonPorts, returnedFile } from '../../work/period-files';

const plan = samplePlan();
const [a, b, c] = plan.units.map((u) => u.id) as [UnitId, UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, a).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const q1 = ids[0]!;

function workbookOf(
  files: readonly GivenFile[],
  notes: OfficeNotes = noNotes,
  of: Plan = plan,
  more: Partial<Parameters<typeof rollUpPeriod>[0]> = {},
): WorkbookSpec {
  const { rollUp, receipts, before, compared } = rollUpPeriod({ ...inputOf(of, files, { notes }), ...more }, jsonPorts).value;
  const input: ReportInput = { rollUp, receipts, missing: before.missing, closed: notes.closed, compared, toolVersion: '0.1.0' };
  return consolidatedWorkbook(input);
}

const sheetOf = (spec: WorkbookSpec, name: string): SheetSpec => spec.sheets.find((s) => s.name === name)!;
const values = (sheet: SheetSpec) => sheet.rows.map((r) => r.cells.map((cell) => cell?.value ?? null));
const rowWith = (sheet: SheetSpec, text: string) => values(sheet).find((r) => r.includes(text));
const formulas = (spec: WorkbookSpec) => spec.sheets.flatMap((s) => s.rows.flatMap((r) => r.cells.flatMap((cell) => cell?.formula ?? [])));

const done = (periodId: string): Adjustment => ({
  unitId: a,
  rowId: q1,
  periodId,
  field: 'progress',
  reported: null,
  confirmed: 'done',
  reason: '',
  by: 'VP',
  on: '2026-03-20',
});

const twoFiles = [
  returnedFile(plan, a, 'a.xlsx', { [q1]: { progress: 'Đang thực hiện', difficulty: 'Thiếu kinh phí' } }),
  returnedFile(plan, b, 'b.xlsx', { [q1]: { progress: 'Đã hoàn thành', result: 'Đã ban hành', finishedOn: 46100 } }),
];

test('the sheets stand in the order in which a meeting goes through them', () => {
  expect(workbookOf([]).sheets.map((s) => [s.name, s.state ?? 'visible'])).toEqual([
    ['Tổng hợp', 'visible'],
    ['Theo đơn vị', 'visible'],
    ['Biểu đồ', 'visible'],
    ['Chỉ tiêu', 'visible'],
    ['Chậm tiến độ', 'visible'],
    ['Khó khăn, kiến nghị', 'visible'],
    ['Tiếp nhận', 'visible'],
    ['Thay đổi', 'visible'],
    ['Chi tiết', 'visible'],
    ['Chi tiết chỉ tiêu', 'visible'],
    ['_tonghop', 'veryHidden'],
  ]);
});

test('every printed sheet is landscape, one page wide, repeats the heads of its one table, and says how complete its figures are', () => {
  for (const sheet of workbookOf(twoFiles).sheets.filter((s) => s.state === undefined)) {
    expect(sheet.print).toMatchObject({ landscape: true, fitWidth: true });
    expect(sheet.print!.repeatRows === undefined).toBe(sheet.name === 'Biểu đồ');
    expect(sheet.print!.footer).toContain('Trang &P/&N');
    expect(values(sheet)[5]).toContain('2/3 đơn vị đã báo cáo; tổng hợp ngày 20/06/2026. Còn 1 đơn vị chưa báo cáo.');
    for (const row of sheet.rows) expect(row.height ?? 0).toBeLessThanOrEqual(409);
  }
});

test('a unit’s formulas reach only its own block of Chi tiết', () => {
  const spec = workbookOf(twoFiles);
  const detail = values(sheetOf(spec, 'Chi tiết'));
  const units = sheetOf(spec, 'Theo đơn vị');
  const row = units.rows.find((r) => r.cells.some((cell) => cell?.value === 'Đảng ủy xã Phú Lộc'))!;
  const refs = row.cells.flatMap((cell) => /'Chi tiết'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/.exec(cell?.formula ?? '') ?? []);
  const [, first, last] = refs.map(Number);
  for (let at = first!; at <= last!; at++) expect(detail[at - 1]).toContain('Đảng ủy xã Phú Lộc');
  expect(detail[first! - 2]).not.toContain('Đảng ủy xã Phú Lộc');
  expect(detail[last!] ?? []).not.toContain('Đảng ủy xã Phú Lộc');
  expect(row.cells.find((cell) => cell?.value === 'Đảng ủy xã Phú Lộc')!.link).toBe(`'Chi tiết'!A${first!}`);
});

test('formulas use functions of Excel 2010 over bounded ranges', () => {
  for (const formula of formulas(workbookOf(twoFiles))) {
    expect(formula).not.toMatch(/_xlfn|TODAY|\$?[A-Z]+:\$?[A-Z]+(?![\d$])/);
  }
});

test('a figure can be followed to file, sheet, row, cell and hash', () => {
  const detail = rowWith(sheetOf(workbookOf(twoFiles), 'Chi tiết'), 'a.xlsx')!;
  expect(detail).toEqual(
    expect.arrayContaining(['Đang thực hiện', 'Đang thực hiện quá hạn', 'Chưa hoàn thành quá hạn', 'Nhiệm vụ', 8, 'P8']),
  );
  expect(detail.some((v) => typeof v === 'string' && /^[0-9a-f]{64}$/.test(v))).toBe(true);
});

test('on time or late is said only of days that are told or confirmed', () => {
  const told = { arrivals: { name: 'received.csv', text: 'a.xlsx,16/6/2026\nb.xlsx,17/6/2026' } };
  const receipts = (more: object) =>
    ['a.xlsx', 'b.xlsx'].map((f) => rowWith(sheetOf(workbookOf(twoFiles, noNotes, plan, more), 'Tiếp nhận'), f)!.slice(5, 7));
  expect(receipts({})).toEqual([
    ['Suy đoán, chờ xác nhận', ''],
    ['Suy đoán, chờ xác nhận', ''],
  ]);
  expect(receipts(told)).toEqual([
    ['Người ghi', 'Đúng hạn'],
    ['Người ghi', 'Muộn'],
  ]);
});

test('a unit that sent nothing is named among the receipts', () => {
  expect(rowWith(sheetOf(workbookOf(twoFiles), 'Tiếp nhận'), 'Đảng ủy phường Sơn Hà')).toContain('Chưa nhận');
});

test('a file that was received before and is not given now is told with its name, and its unit not as one that sent none', () => {
  const { receipts } = rollUpPeriod(inputOf(plan, twoFiles), jsonPorts).value;
  const rows = values(sheetOf(workbookOf(twoFiles.slice(0, 1), { ...noNotes, receipts }), 'Tiếp nhận'));
  const missing = 'Đã nhận trước; lần này không có tệp nên chưa tính';
  expect(rows.filter((r) => r.includes(missing)).map((r) => r[2])).toEqual(['b.xlsx']);
  expect(rows.filter((r) => r.includes('Chưa nhận')).map((r) => r[1])).toEqual(['Đảng ủy phường Sơn Hà']);
});

test('what is late is listed with its days, the longest overdue first', () => {
  const days = values(sheetOf(workbookOf(twoFiles), 'Chậm tiến độ')).flatMap((r) => (typeof r[0] === 'number' ? [r[4] as number] : []));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort((x, y) => y - x));
  expect(days[0]).toBe(145);
});

test('different answers of two files stand below their row until a person chooses, and count as unreported', () => {
  const files = [twoFiles[0]!, returnedFile(plan, a, 'a2.xlsx', { [q1]: { progress: 'Tạm dừng', reason: 'Chờ vốn' } })];
  const rows = values(sheetOf(workbookOf(files), 'Chi tiết')).filter((r) => r.includes(q1) && r.includes(a));
  expect(rows.map((r) => r[3])).toEqual(['whole', 'part', 'part']);
  expect(rows[0]).toEqual(expect.arrayContaining(['Chưa báo cáo', 'Chưa báo cáo quá hạn']));
  expect(rows[0]!.some((v) => typeof v === 'string' && v.startsWith('Các tệp ghi khác nhau: Tình hình'))).toBe(true);
});

test('an adjusted row says what was adjusted, by whom and why', () => {
  const adjustment = {
    unitId: a,
    rowId: q1,
    periodId: '2026-Q2',
    field: 'progress',
    reported: 'in-progress',
    confirmed: 'done',
    reason: 'Đã kiểm tra',
    by: 'Văn phòng',
    on: '2026-06-19',
  };
  const text = JSON.stringify(values(sheetOf(workbookOf(twoFiles, { ...noNotes, adjustments: [adjustment] }), 'Chi tiết')));
  expect(text).toContain('Điều chỉnh “Tình hình” (Văn phòng: Đã kiểm tra)');
});

test('a closed period is called an update and compared with its closing', () => {
  const { notes } = closePeriod({ ...inputOf(plan, [twoFiles[0]!]), by: 'VP' }, jsonPorts).value!;
  const spec = workbookOf(twoFiles, notes);
  expect(JSON.stringify(values(sheetOf(spec, 'Tổng hợp'))[5])).toContain('BẢN CẬP NHẬT (kỳ đã chốt ngày 20/06/2026)');
  expect(JSON.stringify(values(sheetOf(spec, 'Thay đổi')))).toContain('Đảng ủy xã Phú Lộc');
});

test('the closing of a period is told apart from a previous run of it, also where both say the same', () => {
  const { notes, rolledUp } = closePeriod({ ...inputOf(plan, [twoFiles[0]!]), by: 'VP' }, jsonPorts).value!;
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, twoFiles, { notes }), jsonPorts).value;
  const headsAfter = (previous: Snapshot) => {
    const copied = JSON.parse(JSON.stringify([previous, ...compared])) as Snapshot[];
    const spec = consolidatedWorkbook({ rollUp, receipts, closed: notes.closed, compared: copied, toolVersion: '0.1.0' });
    return values(sheetOf(spec, 'Thay đổi')).flatMap(([head]) => (String(head).startsWith('So với ') ? [head] : []));
  };
  const heads = ['So với lần tổng hợp ngày 20/06/2026', 'So với số liệu đã chốt ngày 20/06/2026'];
  expect(headsAfter(snapshotOf(rollUp))).toEqual(heads);
  expect(headsAfter(snapshotOf(rolledUp.rollUp))).toEqual(heads);
});

const chartsOf = (spec: WorkbookSpec) => sheetOf(spec, 'Biểu đồ').charts!;
const unitCharts = (units: number) =>
  chartsOf(workbookOf([], noNotes, planOfUnits(units))).filter((chart) => chart.name.startsWith('TH_TheoDonVi'));

test('many units are charted in bands, few one by one, as many on a page as can be read', () => {
  expect(unitCharts(4)).toMatchObject([{ kind: 'stacked', title: 'Tình hình thực hiện theo đơn vị (lượt giao)' }]);
  expect(unitCharts(4)[0]!.series[0]!.categories).toHaveLength(4);
  expect(unitCharts(45).map(({ title, series }) => [title.slice(-5), series[0]!.categories.length])).toEqual([
    ['(1/3)', 15],
    ['(2/3)', 15],
    ['(3/3)', 15],
  ]);
  expect(unitCharts(46)).toMatchObject([
    { kind: 'bar', series: [{ categories: expect.arrayContaining(['Chưa báo cáo', '100%']), values: [46, 0, 0, 0, 0, 0, 0] }] },
  ]);
});

/** The notes of an office that has closed quarter I of 2026, in which the first unit had answered one row of its own. */
const afterQ1 = (): OfficeNotes => {
  const input = { ...inputOf(plan, [], { periodId: '2026-Q1' as PeriodId, asOf: '2026-03-20' }), by: 'VP' };
  return closePeriod({ ...input, notes: { ...noNotes, adjustments: [done('2026-Q1')] } }, jsonPorts).value!.notes;
};

const chartOfPeriods = (spec: WorkbookSpec) => chartsOf(spec).find((chart) => chart.kind === 'line');

test('completion over the periods at hand is charted below their table, as shares', () => {
  const spec = workbookOf(twoFiles, afterQ1());
  expect(chartOfPeriods(spec)).toMatchObject({
    percent: true,
    title: 'Tỷ lệ hoàn thành qua các kỳ',
    series: [{ categories: ['Quý I/2026', 'Quý II/2026'] }],
  });
  const [before, now] = chartOfPeriods(spec)!.series[0]!.values;
  const total = values(sheetOf(spec, 'Tổng hợp')).find((r) => r[1] === 'Tổng cộng')!;
  expect(now).toBeCloseTo(total[10] as number, 9);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(1);
});

test('a numbered item without a title is named by its task, not by its number again', () => {
  const untitled = samplePlan({ sections: plan.sections.map((s) => ({ ...s, title: null })) });
  const task = untitled.tasks.find((t) => untitled.sections.some((s) => s.id === t.sectionId))!;
  const section = untitled.sections.find((s) => s.id === task.sectionId)!;
  const row = values(sheetOf(workbookOf(twoFiles, noNotes, untitled), 'Tổng hợp')).find((r) => r[0] === section.number);
  expect(row?.[1]).toBe(task.shortName);
});

test('the one section that holds all others is not charted beside them', () => {
  const spec = workbookOf(twoFiles);
  expect(rowWith(sheetOf(spec, 'Tổng hợp'), 'Nhiệm vụ và giải pháp')).toBeDefined();
  const bySection = (of: WorkbookSpec) => chartsOf(of).find((chart) => chart.name === 'TH_TheoMuc')!.series[0]!.categories;
  expect(bySection(spec)).toEqual([
    'Công tác tuyên truyền',
    'Công tác dân vận và phối hợp với Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội',
  ]);
  const [, ...lower] = plan.sections;
  const assignments = lower.map(({ id }) => ({ sectionId: id, mode: 'each' as const, unitIds: [a], groupIds: [] }));
  const flat = samplePlan({ sections: plan.sections.map((s) => ({ ...s, parentId: null })), assignments });
  expect(bySection(workbookOf([], noNotes, flat))).toHaveLength(2);
});

test('charts stand below what is above them, each within a page and with room for each of its bars', () => {
  for (const units of [2, 5, 12, 19, 20, 21, 40, 45, 46]) {
    const { rows, charts = [] } = sheetOf(workbookOf([], afterQ1(), planOfUnits(units)), 'Biểu đồ');
    const breaks = rows.flatMap((row, at) => (row.pageBreakAfter === true ? [at] : []));
    let below = 0;
    for (const { from, to, series } of charts) {
      expect(from.row).toBeGreaterThanOrEqual(below);
      expect(rows.slice(from.row, to.row).every((row) => row.cells.length === 0)).toBe(true);
      expect(breaks.filter((at) => at >= from.row && at < to.row)).toEqual([]);
      if (series.length > 1) expect(to.row - from.row).toBeGreaterThanOrEqual(6 + series[0]!.categories.length);
      below = to.row;
    }
    expect(charts.length).toBeGreaterThan(2);
  }
});

test('a unit’s name fits its column on one line, since some programs do not wrap a link', () => {
  const named = samplePlan({ units: plan.units.map((u, i) => (i === 0 ? { ...u, name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' } : u)) });
  const wide = sheetOf(workbookOf([], noNotes, named), 'Theo đơn vị');
  expect(columnPoints(wide.columns[1]!.width, 12)).toBeGreaterThanOrEqual(textWidth('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 12));
  expect(wide.print?.paper).toBe('A4');
  expect(sheetOf(workbookOf([]), 'Theo đơn vị').columns[1]!.width).toBe(30);
});

test('one period alone is no course: it has neither table nor chart', () => {
  const spec = workbookOf(twoFiles);
  expect(chartOfPeriods(spec)).toBeUndefined();
  expect(rowWith(sheetOf(spec, 'Biểu đồ'), 'Quý II/2026')).toBeUndefined();
});

test('periods stand in order of their cut-off, each once, those of other plans not at all', () => {
  const { rollUp, compared } = rollUpPeriod(inputOf(plan, twoFiles), jsonPorts).value;
  const at = (periodId: string, more: Partial<Snapshot> = {}): Snapshot => ({
    ...snapshotOf(rollUp),
    periodId,
    figures: [
      { name: 'turns.assigned', value: 4 },
      { name: 'turns.done', value: periodId.length },
    ],
    ...more,
  });
  const closed = ['2026', '2026-Q3', '2026-Q2', '2026-05'].map((id) => ({ periodId: id, closedOn: '', by: '', snapshot: at(id) }));
  const given = [at('2026-Q1'), at('2026-05', { figures: [] }), at('2025', { planId: 'KH-khac' })];
  const points = periodPoints({ rollUp, closed, compared: [...compared, ...given] });
  expect(points.map((p) => p.id)).toEqual(['2026-Q1', '2026-05', '2026-Q2', '2026-Q3', '2026']);
  expect(points[0]).toEqual({ id: '2026-Q1', assigned: 4, done: 7, updated: false });
  expect(points[1]).toEqual({ id: '2026-05', assigned: 0, done: 0, updated: false });
  expect(points[2]!.assigned).toBe(assignedIn(rollUp.tally.all.turns));
});

test('charts repeat what stands in the cells that they refer to', () => {
  for (const spec of [
    workbookOf(twoFiles, afterQ1()),
    workbookOf([], noNotes, planOfUnits(21)),
    workbookOf([], noNotes, planOfUnits(46)),
  ]) {
    const cellsOf = (ref: string) => {
      const m = /^'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(ref)!;
      const column = m[2]!.charCodeAt(0) - 65;
      return values(sheetOf(spec, m[1]!))
        .slice(Number(m[3]) - 1, Number(m[4]))
        .map((row) => row[column]);
    };
    for (const series of chartsOf(spec).flatMap((chart) => chart.series)) {
      expect(cellsOf(series.valuesRef)).toEqual([...series.values]);
      expect(cellsOf(series.categoriesRef)).toEqual([...series.categories]);
    }
  }
});

test('an overall figure of a unit that reported nothing is blank, not zero', () => {
  const row = values(sheetOf(workbookOf([]), 'Chỉ tiêu')).find((r) => r[0] === 1)!;
  expect(row.slice(4, 10)).toEqual([null, null, null, null, null, null]);
  expect(row).toContain('Chưa báo cáo');
});

test.each([
  ['only the period', { inPeriod: 3 }, 'Chưa ghi số luỹ kế từ đầu kế hoạch hoặc từ đầu năm nên chưa đánh giá được'],
  ['no number', { reached: 'Đạt' }, 'Đơn vị chưa ghi số liệu nên chưa đánh giá được'],
])('a target that cannot be judged from %s says why', (_name, answer, why) => {
  const meetings = plan.tasks.flatMap((t) => t.targets)[0]!;
  const files = [returnedFile(plan, a, 'a.xlsx', {}, { [meetings.id]: answer })];
  const row = values(sheetOf(workbookOf(files), 'Chỉ tiêu')).find((r) => r[0] === 1)!;
  expect(row).toContain('Chưa xác định');
  expect(row.at(-1)).toContain(why);
});

test('a target without a number to compare with, and one that is not added up, say so', () => {
  const remarkOf = (more: Partial<Target>) => {
    const own = samplePlan({ tasks: plan.tasks.map((t) => ({ ...t, targets: t.targets.map((target) => ({ ...target, ...more })) })) });
    const id = own.tasks.flatMap((t) => t.targets)[0]!.id;
    const files = [returnedFile(own, a, 'a.xlsx', {}, { [id]: { sincePlan: 3 } })];
    return values(sheetOf(workbookOf(files, noNotes, own), 'Chỉ tiêu'))
      .find((r) => r[0] === 1)!
      .at(-1);
  };
  expect(remarkOf({ op: 'reach', low: null })).toContain('Kế hoạch không nêu một mức bằng số để so sánh');
  expect(remarkOf({ aggregate: 'none' })).toContain('Không cộng; xem từng đơn vị');
  expect(remarkOf({})).not.toContain('chưa đánh giá được');
});

test('warnings that the office passes over have a sheet of their own, each by its task, with reason, name and day', () => {
  expect(sheetOf(workbookOf([]), 'Bỏ qua cảnh báo')).toBeUndefined();
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, twoFiles), jsonPorts).value;
  const decided = {
    unitId: a,
    periodId: '2026-Q2',
    code: 'same-text-as-before',
    reason: 'Đã đối chiếu',
    by: 'Trần Thị B',
    on: '2026-06-16',
  };
  const waivers = [q1, '*'].map((rowId) => ({ ...decided, rowId }));
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: [], compared, waivers, toolVersion: '0.1.0' });
  const rows = values(sheetOf(spec, 'Bỏ qua cảnh báo')).slice(-2);
  const task = plan.tasks.find((t) => q1.startsWith(t.id))!;
  expect(rows[0]).toEqual([1, plan.units[0]!.name, expect.stringContaining(task.shortName), 'Đã đối chiếu', 'Trần Thị B', 46189]);
  expect(rows[1]).toEqual([2, plan.units[0]!.name, 'Mọi dòng của đơn vị', 'Đã đối chiếu', 'Trần Thị B', 46189]);
  expect(JSON.stringify(rows)).not.toContain(task.id);
});

test('a row done without a day that counts as late says by which day it was judged; one with a day does not', () => {
  const line = (answer: Readonly<Record<string, string>>) =>
    rowWith(sheetOf(workbookOf([returnedFile(plan, a, 'a.xlsx', { [q1]: answer })]), 'Chi tiết'), 'Đã hoàn thành quá hạn');
  const why = expect.stringContaining('Chưa có ngày hoàn thành nên tính theo ngày chốt số liệu') as string;
  expect(line({ progress: 'Đã hoàn thành' })).toContainEqual(why);
  expect(line({ progress: 'Đã hoàn thành', finishedOn: '20/04/2026' })).not.toContainEqual(why);
});

test('the same period a year before', () => {
  expect(['2026-Q2', '2026-05', '2026', '2026-W20'].map(samePeriodLastYear)).toEqual(['2025-Q2', '2025-05', '2025', '2025-W20']);
  expect(samePeriodLastYear('plan')).toBeNull();
});

test('nothing of a plan without targets or of a unit list without a second unit breaks the sheets', () => {
  const bare = samplePlan({
    tasks: plan.tasks.map((t) => ({ ...t, targets: [] })),
    assignments: [{ ...plan.assignments[0]!, groupIds: [], unitIds: [c] }],
  });
  expect(JSON.stringify(values(sheetOf(workbookOf([], noNotes, bare), 'Chỉ tiêu')))).toContain('Kế hoạch không có chỉ tiêu định lượng.');
  const none = samplePlan({ assignments: [] });
  expect(workbookOf([], noNotes, none).sheets).toHaveLength(11);
});
