import type { UnitId } from '../../../src/core/plan/ids';
import type { Target } from '../../../src/core/plan/target';
import type { TimelineItem } from '../../../src/core/plan/timeline';
import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import type { TargetEntry } from '../../../src/core/entry/entry';
import { a, b, c, file, planOf, rolled } from '../rollup/small-plan';
import { targetOf } from '../rollup/arbitrary-contributions';
import { target, task, timeline } from '../track/sample-plan';

interface Row {
  /** The number format of the figure in the period, and the width of its column. */
  readonly look: readonly [string | undefined, number];
  readonly required: string;
  readonly inPeriod: unknown;
  readonly share: unknown;
  readonly verdict: unknown;
  readonly coverage: unknown;
  readonly remark: string;
}

const always: TimelineItem = { ongoing: true };

/** The row of one target in the sheet `Chỉ tiêu`, after units have reported figures. */
function rowOf(more: Partial<Target>, byUnit: Readonly<Record<string, TargetEntry['values']>>, time: TimelineItem = always): Row {
  const own = task(1, 'Việc', {
    timeline: timeline('ongoing' in time ? 'ongoing' : 'periods', '', time),
    targets: [target(1, 1, 'chỉ tiêu', more)],
  });
  const plan = planOf({ tasks: [own], assignments: [{ taskId: own.id, mode: 'each', unitIds: [a, b, c], groupIds: [] }] });
  const files = Object.entries(byUnit).map(([unit, values]) => {
    const name = `${unit}.xlsx`;
    return { ...file(unit as UnitId, {}), targets: [targetOf(unit as UnitId, 1, name, `sha-${name}`, values)] };
  });
  const spec = consolidatedWorkbook({ rollUp: rolled(files, { plan }), receipts: [], closed: [], compared: [], toolVersion: '0.1.0' });
  const sheet = spec.sheets.find((s) => s.name === 'Chỉ tiêu')!;
  const { cells } = sheet.rows.find((r) => r.cells[0]?.value === 1)!;
  const look = [spec.styles[cells[4]?.style ?? '']?.format, sheet.columns[4]!.width] as const;
  const [required, inPeriod, share, verdict, coverage, remark] = [2, 4, 9, 10, 11, 12].map((at) => cells[at]?.value ?? null);
  return { look, required: String(required), inPeriod, share, verdict, coverage, remark: String(remark) };
}

const monthly = { low: 2, per: 'month' };

test('a count for each month of each unit is told with what it comes to in each figure, and judged by the period’s own', () => {
  const short = rowOf(monthly, { [a]: { inPeriod: 9, sinceYear: 90, sincePlan: 90 } });
  expect(short).toMatchObject({ inPeriod: 9, share: 0.5, verdict: 'Chưa đạt', coverage: '1/3' });
  expect(short.required).toBe(
    'từ 2 trở lên, mỗi tháng\nTrong kỳ: 6 × 3 đơn vị = 18\nTừ đầu năm: 12 × 3 đơn vị = 36\nTừ đầu kế hoạch: 12 × 3 đơn vị = 36',
  );
  expect(rowOf(monthly, { [a]: { inPeriod: 9 }, [b]: { inPeriod: 9 } })).toMatchObject({ share: 1, verdict: 'Đạt' });
});

test.each([
  [2, '#,##0', 11],
  [2.5, '#,##0.##', 11],
  [45_500_000_000, '#,##0', 17],
])(
  'the figure %s has decimals only where it has a part, and stands in a column in which it can be read whole',
  (inPeriod, format, width) => {
    expect(rowOf({ low: 2 }, { [a]: { inPeriod } }).look).toEqual([format, width]);
  },
);

test('what nobody has reported is neither met nor missed', () => {
  expect(rowOf(monthly, {})).toMatchObject({ verdict: 'Chưa báo cáo', coverage: '0/3', share: null });
});

test.each([
  ['the period’s figure is missing', monthly, { sinceYear: 12, sincePlan: 12 }, 'Chưa ghi số trong kỳ'],
  ['the year’s figure is missing', { low: 2, per: 'year' }, { inPeriod: 5 }, 'Chưa ghi số luỹ kế từ đầu năm'],
  ['nobody knows how many there are', { low: 1, per: 'chi bộ' }, { sincePlan: 1 }, 'Yêu cầu nêu cho từng nơi'],
] as const)('where %s, the target is not judged, and the sheet says why', (_name, more, values, why) => {
  const row = rowOf(more, { [a]: values });
  expect(row.verdict).toBe('Chưa xác định');
  expect(row.remark).toContain(why);
});

test('a figure that fewer units gave than have reported says of how many it is', () => {
  const row = rowOf(monthly, { [a]: { inPeriod: 9, sinceYear: 20 }, [b]: { inPeriod: 9 } });
  expect(row).toMatchObject({ inPeriod: 18, coverage: '2/3' });
  expect(row.remark.split('\n')).toEqual(['Luỹ kế từ đầu năm: số của 1/2 đơn vị đã báo cáo', 'Chưa báo cáo: Đảng ủy phường Sơn Hà']);
});

test('before the time of its task a target is not judged', () => {
  const row = rowOf(monthly, { [a]: { inPeriod: 0 } }, { year: 2026, quarter: 4 });
  expect(row.verdict).toBe('Chưa xác định');
  expect(row.remark).toContain('Chưa đến thời gian phải thực hiện');
});

test('figures that are not added up are judged unit by unit, and each unit is named', () => {
  const row = rowOf({ low: 1, per: 'quarter', aggregate: 'none' }, { [a]: { inPeriod: 1 }, [b]: { inPeriod: 0 } });
  expect(row).toMatchObject({ inPeriod: null, verdict: 'Chưa đạt', coverage: '2/3' });
  expect(row.remark.split('\n')).toEqual([
    'Không cộng; xem từng đơn vị',
    '1/3 đơn vị đạt',
    'Chưa đạt: Đảng ủy xã Phú Lộc',
    'Chưa báo cáo: Đảng ủy phường Sơn Hà',
    'Đạt: Đảng ủy xã Đồng Tâm',
  ]);
});
