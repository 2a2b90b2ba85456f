import type { ReturnedTarget, ReturnedWorkbook } from '../../../src/core/entries/returned-workbook';
import type { Waiver } from '../../../src/core/entry/waiver';
import { issue, type Issue } from '../../../src/core/issue/issue';
import { targetId, taskId, type UnitId } from '../../../src/core/plan/ids';
import { example } from '../../../src/core/validate/entry-rule';
import { decreases } from '../../../src/core/validate/target-decreased';
import type { Finding } from '../../../src/core/validate/finding';
import { asFindings, validateEntries, withWaivers, type CheckContext } from '../../../src/core/validate/validate-entries';

const columns = new Map(['progress', 'result', 'percent', 'finishedOn', 'reason'].map((field, i) => [field, i + 3]));
const context: CheckContext = { file: 'a.xlsx', asOf: '2026-06-20', window: { first: '2026-03-15', last: '2026-06-14' } };

function target(values: ReturnedTarget['values'], more: Partial<ReturnedTarget> = {}): ReturnedTarget {
  return { planId: 'KH', targetId: targetId(taskId(1), 1), aggregate: 'sum', values, unread: new Set(), previous: '', row: 7, ...more };
}

function returned(rows: readonly ReturnedWorkbook['rows'][number][], targets: readonly ReturnedTarget[] = []): ReturnedWorkbook {
  const filled = [...rows, ...targets].filter((r) => Object.keys(r.values).length > 0).length;
  return {
    metadata: null,
    unit: null,
    tasks: { sheet: 'Nhiệm vụ', columns },
    targetTable: {
      sheet: 'Chỉ tiêu',
      columns: new Map([
        ['inPeriod', 4],
        ['sinceYear', 5],
        ['sincePlan', 6],
        ['reached', 7],
      ]),
    },
    rows,
    targets,
    added: [],
    deleted: [],
    deletedTargets: 0,
    filled,
    repaired: 0,
    heads: [],
  };
}

const told = (findings: readonly Finding[]) =>
  findings.map((f) => [f.issue.code, f.issue.place.kind === 'cell' ? f.issue.place.cell : f.issue.place.kind]);
const row = (values: Parameters<typeof example>[0], more: Parameters<typeof example>[1] = {}) => example(values, more).row;

test('a complete row gives nothing', () => {
  expect(validateEntries(returned([row({ progress: 'done', result: 'Đã ban hành', finishedOn: '2026-06-01' })]), context)).toEqual([]);
});

test('what the workbook’s own column finds is told at the cell to fill in, with the rule’s words', () => {
  const findings = validateEntries(returned([row({ progress: 'done', finishedOn: '2026-06-01' })]), context);
  expect(told(findings)).toEqual([['row-incomplete', 'E10']]);
  expect(findings[0]!.issue.facts).toMatchObject({ rule: 'result-when-done', vi: 'ghi kết quả thực hiện' });
  expect(findings[0]!.rowId).toBe(`${taskId(1)}/2026-Q2`);
});

test('a cell that could not be read is not told again as missing', () => {
  const unread = row({ progress: 'done', result: 'Đã ban hành' }, { unread: new Set(['finishedOn'] as const) });
  expect(told(validateEntries(returned([unread]), context))).toEqual([]);
});

test('rows left blank are one line for the sheet, with their cells; later rows are not asked', () => {
  const filled = row({ progress: 'in-progress' }, { row: 10 });
  const blank = [11, 12].map((n) => row({}, { row: n }));
  const later = row({}, { row: 13, scope: 'later' });
  const [finding, ...others] = validateEntries(returned([filled, ...blank, later]), context);
  expect(others).toEqual([]);
  expect(finding!.issue).toMatchObject({ code: 'rows-not-filled', severity: 'warning', facts: { count: 2, cells: 'D11, D12' } });
});

test('many blank rows are counted, only the first eight cells are listed', () => {
  const rows = [row({ progress: 'in-progress' }), ...Array.from({ length: 9 }, (_, i) => row({}, { row: 20 + i }))];
  expect(validateEntries(returned(rows), context)[0]!.issue.facts).toEqual({
    count: 9,
    cells: 'D20, D21, D22, D23, D24, D25, D26, D27, …',
  });
});

test('a workbook that nobody has touched gives nothing beside what its reader told', () => {
  expect(validateEntries(returned([row({})], [target({})]), context)).toEqual([]);
});

test('targets are checked by their own rules, and blank ones told in one line', () => {
  const findings = validateEntries(returned([], [target({ sinceYear: 3, inPeriod: 5 }), target({}, { row: 8 })]), context);
  expect(told(findings)).toEqual([
    ['row-incomplete', 'F7'],
    ['rows-not-filled', 'sheet'],
  ]);
});

test('a figure since the start of the year that fell since the last period is told with both', () => {
  const earlierTargets = new Map([[targetId(taskId(1), 1) as string, { sinceYear: 7, sincePlan: 7 }]]);
  const [finding] = validateEntries(returned([], [target({ inPeriod: 1, sinceYear: 5, sincePlan: 9 })]), {
    ...context,
    earlierTargets,
    sameYear: true,
  });
  expect(finding!.issue).toMatchObject({ code: 'target-decreased', facts: { before: 7, now: 5, column: 'Luỹ kế từ đầu năm' } });
});

test('findings are warnings; of targets with the rule’s words, of the file that was checked', () => {
  const earlierTargets = new Map([[targetId(taskId(1), 1) as string, { sinceYear: 7 }]]);
  const rows = returned([row({ progress: 'done', finishedOn: '2026-06-01' })], [target({ sinceYear: 3, inPeriod: 5 })]);
  const issues = validateEntries(rows, { ...context, earlierTargets, sameYear: true }).map((f) => f.issue);
  expect(issues.map((i) => [i.severity, i.code, (i.place as { file?: string }).file])).toEqual([
    ['warning', 'row-incomplete', 'a.xlsx'],
    ['warning', 'row-incomplete', 'a.xlsx'],
    ['warning', 'target-decreased', 'a.xlsx'],
  ]);
  expect(issues[1]!.facts).toMatchObject({
    rule: 'since-year-covers-period',
    vi: expect.stringMatching(/\S/),
    en: expect.stringMatching(/\S/),
  });
});

test('without word of the year, figures since its start may fall', () => {
  const earlierTargets = new Map([[targetId(taskId(1), 1) as string, { sinceYear: 7, sincePlan: 7 }]]);
  const now = returned([], [target({ inPeriod: 1, sinceYear: 5, sincePlan: 9 })]);
  expect(validateEntries(now, { ...context, earlierTargets })).toEqual([]);
});

test('a figure that could not be read is not judged; blank targets are told at the cells of the period’s figure', () => {
  const unread = target({ sinceYear: 3, inPeriod: 5 }, { unread: new Set(['sinceYear'] as const) });
  const blank = [11, 12].map((n) => target({}, { row: n }));
  const findings = validateEntries(returned([], [unread, ...blank]), context);
  expect(findings.map((f) => [f.rowId, f.issue.code, f.issue.facts])).toEqual([[null, 'rows-not-filled', { count: 2, cells: 'E11, E12' }]]);
});

test('exactly eight blank rows are all named', () => {
  const rows = [row({ progress: 'in-progress' }), ...Array.from({ length: 8 }, (_, i) => row({}, { row: 20 + i }))];
  expect((validateEntries(returned(rows), context)[0]!.issue.facts as { cells: string }).cells).toBe(
    'D20, D21, D22, D23, D24, D25, D26, D27',
  );
});

test('a workbook without a sheet of targets is checked for its tasks', () => {
  const book = returned([row({ progress: 'done', finishedOn: '2026-06-01' }), row({}, { row: 11 })]);
  expect(told(validateEntries({ ...book, targetTable: null }, context))).toEqual([
    ['row-incomplete', 'E10'],
    ['rows-not-filled', 'sheet'],
  ]);
});

test('the cut-off is that of the workbook, else the last day of the period, else the day of the run', () => {
  const open = returned([row({ progress: 'done', result: 'x', finishedOn: '2026-06-16' })]);
  const late = (own: string | null, more: Partial<CheckContext>) => {
    const metadata = own === null ? null : ({ cutoff: own } as NonNullable<ReturnedWorkbook['metadata']>);
    return validateEntries({ ...open, metadata }, { ...context, ...more }).filter(
      (f) => f.issue.code === 'row-incomplete' && f.issue.facts.rule === 'finish-date-by-cutoff',
    ).length;
  };
  expect(late('2026-06-20', {})).toBe(0);
  expect(late('2026-06-15', { window: { first: '2026-03-15', last: '2026-06-30' } })).toBe(1);
  expect(late(null, {})).toBe(1);
  expect(late(null, { window: { first: '2026-03-15', last: '2026-06-30' } })).toBe(0);
  expect(late(null, { window: undefined })).toBe(0);
  expect(late(null, { window: undefined, asOf: '2026-06-15' })).toBe(1);
});

test('the figure of a period starts anew with each period: it may fall, whatever the target is stated for each of', () => {
  const earlierTargets = new Map([[targetId(taskId(1), 1) as string, { inPeriod: 9, sinceYear: 9, sincePlan: 9, estimated: 12 }]]);
  const now = returned([], [target({ inPeriod: 1, sinceYear: 10, sincePlan: 10, estimated: 1 })]);
  expect(validateEntries(now, { ...context, earlierTargets, sameYear: true })).toEqual([]);
});

test('figures may fall where a year begins, for shares, and where nothing was known', () => {
  const now = target({ sinceYear: 1, sincePlan: 9 });
  expect(decreases(now, { sinceYear: 7, sincePlan: 9 }, false)).toEqual([]);
  expect(decreases(now, { sinceYear: 1, sincePlan: 10 }, false)).toMatchObject([{ field: 'sincePlan', before: 10, now: 9 }]);
  expect(decreases(target({ sinceYear: 1 }, { aggregate: 'ratio' }), { sinceYear: 7 }, true)).toEqual([]);
  expect(decreases(now, undefined, true)).toEqual([]);
  expect(decreases(target({}), { sinceYear: 7 }, true)).toEqual([]);
});

test('rules that need the last report get it for their own row', () => {
  const text = 'Đang lấy ý kiến các phòng';
  const rows = [row({ progress: 'in-progress', result: text })];
  const earlier = new Map([[rows[0]!.occurrenceId as string, { result: text }]]);
  expect(told(validateEntries(returned(rows), { ...context, earlier }))).toEqual([['same-text-as-before', 'E10']]);
  expect(told(validateEntries(returned(rows), { ...context, earlier: new Map() }))).toEqual([]);
});

describe('waivers', () => {
  const place = { kind: 'cell', file: 'a.xlsx', sheet: 'Nhiệm vụ', cell: 'E10' } as const;
  const warning = issue('row-incomplete', 'warning', place, { rule: 'result-when-done', vi: '', en: '' });
  const waiver: Waiver = {
    unitId: 'A' as UnitId,
    rowId: 'R',
    periodId: '2026-Q2',
    code: 'result-when-done',
    reason: 'Đã có',
    by: 'VP',
    on: '2026-06-20',
  };
  const left = (told: Issue, w: Waiver, rowId: string | null = 'R', unit = 'A', period = '2026-Q2') =>
    withWaivers([{ rowId, issue: told }], [w], unit, period).filter((i) => i.code === told.code).length;

  test('pass over a warning of the row, by rule or by code', () => {
    expect(left(warning, waiver)).toBe(0);
    expect(left(warning, { ...waiver, code: 'row-incomplete' })).toBe(0);
    expect(left(warning, { ...waiver, rowId: '*' }, null)).toBe(0);
  });

  test('are told as notes at the same place, with who decided and why', () => {
    expect(withWaivers([{ rowId: 'R', issue: warning }], [waiver], 'A', '2026-Q2')).toEqual([
      issue('warning-waived', 'note', place, { row: 'R', reason: 'Đã có', by: 'VP' }),
    ]);
  });

  test('without a code pass over every warning of their row, and of no other', () => {
    expect(left(warning, { ...waiver, code: '' })).toBe(0);
    expect(left(issue('same-text-as-before', 'warning', place, { column: '' }), { ...waiver, code: '' })).toBe(0);
    expect(left(warning, { ...waiver, code: '' }, 'S')).toBe(1);
    expect(left(warning, { ...waiver, code: '' }, null)).toBe(1);
  });

  test('leave other rows, units, periods and codes alone', () => {
    expect(left(warning, waiver, 'S')).toBe(1);
    expect(left(warning, waiver, 'R', 'B')).toBe(1);
    expect(left(warning, waiver, 'R', 'A', '2026-Q3')).toBe(1);
    expect(left(warning, { ...waiver, code: 'other' })).toBe(1);
  });

  test('pass over what other rules than those of the workbook’s own column found', () => {
    const same = issue('same-text-as-before', 'warning', place, { column: '' });
    expect(left(same, { ...waiver, code: 'same-text-as-before' })).toBe(0);
    expect(left(same, waiver)).toBe(1);
  });

  test('never pass over errors and notes', () => {
    expect(left(issue('row-twice', 'error', place, { id: 'R', rows: '', alike: false }), { ...waiver, code: 'row-twice' })).toBe(1);
    expect(left(issue('value-repaired', 'note', place, { column: '', raw: '', value: '' }), { ...waiver, code: 'value-repaired' })).toBe(1);
  });

  test('find what the reader told at a row’s cell', () => {
    const book = returned([row({ progress: 'done' })], [target({ inPeriod: 1 })]);
    const at = (sheet: string, cell: string) => asFindings([{ ...warning, place: { kind: 'cell', sheet, cell } }], book)[0]!.rowId;
    expect(at('Nhiệm vụ', 'AB10')).toBe(book.rows[0]!.occurrenceId);
    expect(at('Chỉ tiêu', 'D7')).toBe(book.targets[0]!.targetId);
    expect(at('Nhiệm vụ', 'D7')).toBeNull();
    expect(asFindings([{ ...warning, place: { kind: 'file', file: 'a' } }], book)[0]!.rowId).toBeNull();
  });
});
