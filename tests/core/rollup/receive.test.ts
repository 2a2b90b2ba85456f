import type { ReturnedWorkbook } from '../../../src/core/entries/returned-workbook';
import type { Receipt } from '../../../src/core/entry/receipt';
import { issue } from '../../../src/core/issue/issue';
import type { UnitId } from '../../../src/core/plan/ids';
import { receive, type Expected } from '../../../src/core/rollup/receive';
import { unitsByFileName } from '../../../src/core/rollup/unit-by-file-name';
import { TRACKING_SCHEMA, type TrackingMetadata } from '../../../src/core/fields/tracking-metadata';
import { planName } from '../../../src/core/track/rows/task-rows';
import { samplePlan } from '../track/sample-plan';
import { period, receiptOf } from './arbitrary-contributions';

const plan = samplePlan({ version: 2 });
const place = { kind: 'file', file: 'a.xlsx' } as const;
const file = { name: 'a.xlsx', sha256: 's1', modified: '2026-06-18T10:00:00Z' };

function metadata(more: Partial<TrackingMetadata> = {}): TrackingMetadata {
  return {
    schema: TRACKING_SCHEMA,
    plans: [{ id: plan.id, version: 2, contentHash: '', title: 'Kế hoạch' }],
    unit: { id: 'DU-PHULOC' as UnitId, name: 'Đảng ủy xã Phú Lộc' },
    chosenName: '',
    choices: [],
    periodId: period,
    cutoff: '2026-06-14',
    asOf: '2026-06-01',
    toolVersion: '0.1.0',
    sheets: [],
    rows: [],
    targets: [],
    ...more,
  };
}

function book(more: Partial<ReturnedWorkbook> = {}): ReturnedWorkbook {
  const own = more.metadata === undefined ? metadata() : more.metadata;
  return {
    metadata: own,
    unit: own?.unit ?? null,
    tasks: { sheet: 'Nhiệm vụ', columns: new Map() },
    targetTable: null,
    rows: [],
    targets: [],
    added: [],
    deleted: [],
    deletedTargets: 0,
    filled: 3,
    repaired: 2,
    heads: [],
    ...more,
  };
}

function got(returned: ReturnedWorkbook | null, noted: readonly Receipt[] = [], problems: Parameters<typeof receive>[2] = [], of = file) {
  const expected: Expected = { plan, periodId: period, noted, unitOfFileName: unitsByFileName(plan.units) };
  const { value, issues } = receive(of, returned, problems, expected);
  return { ...value, codes: issues.map((i) => `${i.severity} ${i.code}`) };
}

test('a workbook as expected is received for its unit', () => {
  expect(got(book())).toMatchObject({
    state: 'received',
    unitId: 'DU-PHULOC',
    unitName: 'Đảng ủy xã Phú Lộc',
    planVersion: 2,
    filled: 3,
    repaired: 2,
    sha256: 's1',
    file: 'a.xlsx',
    codes: [],
  });
});

test('what cannot be read says why by its state, and keeps the count of findings', () => {
  const warning = issue('formula-without-value', 'warning', place, { column: '' });
  const note = issue('header-missing', 'note', place, {});
  expect(got(null, [], [warning, note])).toMatchObject({ state: 'unreadable', unitId: null, warnings: 1, rows: 0, filled: 0 });
  expect(got(null, [], [warning, issue('secrecy-mark', 'error', place, {})])).toMatchObject({ state: 'secret', unitName: '', warnings: 2 });
});

test('a unit that a person confirmed for the same bytes stands, also where the file cannot be read', () => {
  const noted = receiptOf('DU-DONGTAM' as UnitId, 'x.xlsx', 's1', { unitName: 'Đảng ủy xã Đồng Tâm', unitConfirmed: true });
  expect(got(book(), [noted])).toMatchObject({ unitId: 'DU-DONGTAM', unitConfirmed: true, state: 'received' });
  expect(got(null, [noted])).toMatchObject({ unitId: 'DU-DONGTAM', unitName: 'Đảng ủy xã Đồng Tâm', unitConfirmed: true });
  expect(got(book(), [{ ...noted, sha256: 'other' }])).toMatchObject({ unitId: 'DU-PHULOC' });
  const unconfirmed = { ...noted };
  Reflect.deleteProperty(unconfirmed, 'unitConfirmed');
  expect(got(book(), [unconfirmed])).toMatchObject({ unitId: 'DU-PHULOC' });
});

test('a unit is known by code, by name and by another name', () => {
  const named = (id: string, name: string) => got(book({ unit: { id: id as UnitId, name } }));
  expect(named('DU-PHULOC', 'tên khác').unitId).toBe('DU-PHULOC');
  expect(named('?', 'đảng ủy  xã phú lộc').unitId).toBe('DU-PHULOC');
  expect(named('?', 'Xã Lạ')).toMatchObject({
    unitId: null,
    state: 'unit-unconfirmed',
    unitName: 'Xã Lạ',
    codes: ['warning unit-not-recognised'],
  });
  expect(got(book({ unit: null }))).toMatchObject({ unitId: null, state: 'unit-unconfirmed', codes: ['warning unit-not-stated'] });
});

test('what is told of a unit names it, and never that a person confirmed it', () => {
  const tell = (returned: ReturnedWorkbook, of = file) => {
    const { value, issues } = receive(of, returned, [], {
      plan,
      periodId: period,
      noted: [],
      unitOfFileName: unitsByFileName(plan.units),
    });
    expect('unitConfirmed' in value).toBe(false);
    return [value.unitName, issues[0]?.facts];
  };
  expect(tell(book())).toEqual(['Đảng ủy xã Phú Lộc', undefined]);
  expect(tell(book({ unit: null }))).toEqual(['', {}]);
  expect(tell(book({ unit: { id: '?' as UnitId, name: 'Xã Lạ' } }))).toEqual(['Xã Lạ', { name: 'Xã Lạ' }]);
  expect(tell(book(), { ...file, name: 'DU-xa-Dong-Tam.xlsx' })).toEqual([
    'Đảng ủy xã Phú Lộc',
    { stated: 'Đảng ủy xã Phú Lộc', byName: 'Đảng ủy xã Đồng Tâm' },
  ]);
});

test('a former name of the register is as good as the present one', () => {
  const renamed = { ...plan, units: plan.units.map((u) => (u.id === 'DU-PHULOC' ? { ...u, otherNames: ['Xã cũ', 'Xã cũ nữa'] } : u)) };
  const own = book({ unit: { id: '?' as UnitId, name: 'xã cũ' } });
  expect(receive(file, own, [], { plan: renamed, periodId: period, noted: [], unitOfFileName: () => null }).value.unitId).toBe('DU-PHULOC');
});

test('what is told of versions, periods and plans names both', () => {
  const stamp = (id: string, version: number, title: string) => ({ id, version, contentHash: '', title });
  const facts = (more: Partial<TrackingMetadata>) =>
    receive(file, book({ metadata: metadata(more) }), [], { plan, periodId: period, noted: [], unitOfFileName: () => null }).issues.map(
      (i) => i.facts,
    );
  expect(facts({ plans: [stamp(plan.id, 1, '')] })).toEqual([{ found: 1, current: 2 }]);
  expect(facts({ plans: [stamp(plan.id, 3, '')] })).toEqual([{ found: 3, current: 2 }]);
  expect(facts({ periodId: '2026-Q1' })).toEqual([{ found: '2026-Q1', expected: period }]);
  expect(facts({ plans: [stamp('KH-a', 1, 'Kế hoạch A'), stamp('KH-b', 1, '')] })).toEqual([
    { found: 'Kế hoạch A, KH-b', expected: planName(plan) },
  ]);
});

test('a file named after another unit waits for a person', () => {
  const named = (name: string) => got(book(), [], [], { ...file, name });
  expect(named('DU-xa-Dong-Tam.xlsx')).toMatchObject({ unitId: null, state: 'unit-unconfirmed', codes: ['warning unit-not-certain'] });
  expect(named('DU-xa-Phu-Loc.xlsx')).toMatchObject({ unitId: 'DU-PHULOC', codes: [] });
});

describe('a sheet that names a unit in its head', () => {
  const head = (text: string, sheet = 'Nhiệm vụ') => ({ sheet, cell: 'I2', text });
  const headed = (...heads: ReturnType<typeof head>[]) => got(book({ heads }));
  const doubtful = { unitId: null, state: 'unit-unconfirmed', codes: ['warning unit-head-differs'] };

  test.each(['Đảng ủy xã Đồng Tâm', 'ĐẢNG ỦY XÃ ĐỒNG TÂM', '  Đảng uỷ  xã Đồng Tâm '])(
    'which is another one (“%s”) waits for a person',
    (text) => {
      expect(headed(head('Tỉnh ủy Sơn Hà'), head(text))).toMatchObject(doubtful);
    },
  );

  test('which is another one is told with both names and the cell', () => {
    const { issues } = receive(file, book({ heads: [head('ĐẢNG ỦY XÃ ĐỒNG TÂM')] }), [], {
      plan,
      periodId: period,
      noted: [],
      unitOfFileName: () => null,
    });
    expect(issues).toMatchObject([
      {
        place: { kind: 'cell', file: 'a.xlsx', sheet: 'Nhiệm vụ', cell: 'I2' },
        facts: { stated: 'Đảng ủy xã Phú Lộc', head: 'Đảng ủy xã Đồng Tâm' },
      },
    ]);
  });

  test('by another name of the register waits as well, and by an other name of its own it does not', () => {
    const named = (id: string) => ({ ...plan, units: plan.units.map((u) => (u.id === id ? { ...u, otherNames: ['Xã cũ'] } : u)) });
    const state = (of: typeof plan) =>
      receive(file, book({ heads: [head('XÃ CŨ')] }), [], { plan: of, periodId: period, noted: [], unitOfFileName: () => null }).value
        .state;
    expect([state(named('DU-DONGTAM')), state(named('DU-PHULOC'))]).toEqual(['unit-unconfirmed', 'received']);
  });

  test('on one of two sheets waits', () => {
    expect(headed(head('ĐẢNG ỦY XÃ PHÚ LỘC'), head('ĐẢNG ỦY XÃ ĐỒNG TÂM', 'Chỉ tiêu'))).toMatchObject(doubtful);
  });

  test('is received where its own name stands beside that of another', () => {
    expect(headed(head('Đảng ủy xã Đồng Tâm'), head('Đảng uỷ xã Phú Lộc')).codes).toEqual([]);
  });

  test.each(['', 'BÁO CÁO CỦA ĐẢNG ỦY XÃ ĐỒNG TÂM', 'Xã nào đó', '2026'])(
    'is received where the head says “%s”, which is no unit',
    (text) => {
      expect(headed(head(text))).toMatchObject({ unitId: 'DU-PHULOC', state: 'received', codes: [] });
    },
  );

  test('is received where the head names the body above, even if that is a unit of the register', () => {
    const above = { ...plan, document: { ...plan.document, issuer: 'Đảng ủy xã Đồng Tâm' } };
    const got = receive(file, book({ heads: [head('ĐẢNG ỦY XÃ ĐỒNG TÂM')] }), [], {
      plan: above,
      periodId: period,
      noted: [],
      unitOfFileName: () => null,
    });
    expect(got.value.state).toBe('received');
  });

  test('that a person has confirmed for the same bytes stands', () => {
    const noted = receiptOf('DU-PHULOC' as UnitId, 'x.xlsx', 's1', { unitName: 'Đảng ủy xã Phú Lộc', unitConfirmed: true });
    expect(got(book({ heads: [head('ĐẢNG ỦY XÃ ĐỒNG TÂM')] }), [noted])).toMatchObject({ state: 'received', codes: [] });
  });
});

test('the state says untouched, older version, wrong period and wrong plan, the gravest last', () => {
  const older = metadata({ plans: [{ id: plan.id, version: 1, contentHash: '', title: '' }] });
  const newer = metadata({ plans: [{ id: plan.id, version: 3, contentHash: '', title: '' }] });
  const other = metadata({ plans: [{ id: 'KH-khac', version: 1, contentHash: '', title: 'Kế hoạch khác' }], periodId: '2026-Q1' });
  expect(got(book({ filled: 0 }))).toMatchObject({ state: 'untouched', codes: [] });
  expect(got(book({ metadata: older }))).toMatchObject({ state: 'older-version', planVersion: 1, codes: ['warning older-plan-version'] });
  expect(got(book({ metadata: newer }))).toMatchObject({ state: 'received', codes: ['warning newer-plan-version'] });
  expect(got(book({ metadata: metadata({ periodId: '2026-Q1' }) }))).toMatchObject({
    state: 'wrong-period',
    periodId: '2026-Q1',
    codes: ['error other-period'],
  });
  for (const { plans } of [older, newer])
    expect(got(book({ metadata: metadata({ plans, periodId: '2026-Q1' }) })).codes).toEqual(['error other-period']);
  expect(got(book({ metadata: other }))).toMatchObject({
    state: 'wrong-plan',
    planVersion: null,
    codes: ['error other-period', 'error other-plan'],
  });
});

test('a workbook whose metadata is gone counts as of the plan and period at hand', () => {
  expect(got(book({ metadata: null, unit: { id: 'DU-PHULOC' as UnitId, name: '' } }))).toMatchObject({
    state: 'received',
    planVersion: 2,
    periodId: period,
  });
});

test('the day of arrival is what a person told, then the package’s own, then the file’s; only what was told is confirmed', () => {
  const day = (of: Partial<ReturnedWorkbook>, noted: readonly Receipt[] = [], arrived = file) =>
    got(book(of), noted, [], arrived).receivedOn;
  expect(day({ modified: '2026-06-16T08:00:00Z' })).toEqual({ date: '2026-06-16', how: 'package', confirmed: false });
  expect(day({})).toEqual({ date: '2026-06-18', how: 'file-time', confirmed: false });
  expect(got(book(), [], [], { name: 'a.xlsx', sha256: 's1' } as typeof file).receivedOn).toBeNull();
  const noted = (receivedOn: Receipt['receivedOn']) => [receiptOf('DU-PHULOC' as UnitId, 'a.xlsx', 's1', { receivedOn })];
  expect(day({ modified: '2026-06-16T08:00:00Z' }, noted({ date: '2026-06-15', how: 'told', confirmed: true }))).toEqual({
    date: '2026-06-15',
    how: 'told',
    confirmed: true,
  });
  expect(day({}, noted({ date: '2026-06-15', how: 'file-time', confirmed: true }))?.date).toBe('2026-06-15');
  expect(day({}, noted({ date: '2026-06-15', how: 'told', confirmed: false }))?.date).toBe('2026-06-15');
  expect(day({}, noted({ date: '2026-06-15', how: 'file-time', confirmed: false }))?.date).toBe('2026-06-18');
});

test('what a person noted of the file stays: set aside, its dates read the other way, asked to complete', () => {
  const noted = (more: Partial<Receipt>) => [receiptOf('DU-PHULOC' as UnitId, 'a.xlsx', 's1', more)];
  expect(got(book(), noted({ setAside: true })).setAside).toBe(true);
  expect('setAside' in got(book(), noted({}))).toBe(false);
  expect(got(book(), noted({ datesSwapped: true })).datesSwapped).toBe(true);
  expect('datesSwapped' in got(book(), noted({}))).toBe(false);
  expect(got(book(), noted({ state: 'completion-asked' })).state).toBe('completion-asked');
});
