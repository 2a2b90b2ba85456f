import fc from 'fast-check';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { ReturnedRow } from '../../../src/core/entries/returned-workbook';
import { sentence, tell } from '../../../src/core/issue/sentence/tell';
import type { WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { faults, type Fault, type Where } from './faults';
import { asRead, rowsById, typed } from './returned-double';

const blank = asRead(trackingWorkbook(request())!);
const ids = [...rowsById(blank.sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()].filter(
  (id) => !id.startsWith('NV-003') && !id.startsWith('NV-007') && !id.startsWith('NV-008'),
);
const answers = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'].map((progress) => ({
  progress,
  result: `=Đã tổ chức ${progress.length} hội nghị`,
  percent: 80,
  finishedOn: 46180,
}));
const clean = typed(blank, 'Nhiệm vụ', Object.fromEntries(ids.map((id, i) => [id, answers[i % 3]!])));
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const byId = (rows: readonly ReturnedRow[]) => new Map(rows.map((r) => [r.occurrenceId as string, r.values]));
const meant = byId(read(clean).value!.rows);

function expectOutcome(got: ReadonlyMap<string, object>, done: readonly { fault: Fault; where: Where }[]): void {
  for (const [id, values] of meant) {
    const touching = done.filter((d) => d.where.id === id);
    if (touching.some((d) => d.fault.outcome === 'row')) {
      expect(got.has(id)).toBe(false);
      continue;
    }
    const lost = new Set(touching.filter((d) => d.fault.outcome === 'unset').map((d) => d.where.field));
    expect([id, got.get(id)]).toEqual([id, Object.fromEntries(Object.entries(values).filter(([field]) => !lost.has(field)))]);
  }
}

test('a clean workbook has no issue', () => {
  expect(read(clean).issues).toEqual([]);
});

describe.each(faults.map((f) => [f.name, f] as const))('%s', (_name, fault) => {
  const fields = fault.fields.length === 0 ? ['progress'] : fault.fields;
  test.each(fields)('done to %s', (field) => {
    for (const id of ids.slice(0, 3)) {
      const where = { id, field };
      const { value, issues } = read(fault.apply(clean, where));
      expect(issues.map((i) => i.code)).toEqual(fault.tells === null ? [] : [fault.tells]);
      for (const i of issues)
        for (const language of ['vi', 'en'] as const) expect(sentence(i, language)).not.toMatch(/undefined|null|NaN|\[object/);
      expectOutcome(byId(value!.rows), [{ fault, where }]);
    }
  });
});

test('with one to five faults at once only the touched cells are lost, and each fault is told at most once', () => {
  const onCells = faults.filter((f) => f.fields.length > 0 && f.fields[0] !== 'occurrence' && f.fields[0] !== 'content');
  const one = fc
    .constantFrom(...onCells)
    .chain((fault) =>
      fc.record({ fault: fc.constant(fault), where: fc.record({ id: fc.constantFrom(...ids), field: fc.constantFrom(...fault.fields) }) }),
    );
  const some = fc.uniqueArray(one, { minLength: 1, maxLength: 5, selector: ({ where }) => `${where.id} ${where.field}` });
  fc.assert(
    fc.property(some, (done) => {
      const { value, issues } = read(done.reduce((workbook, { fault, where }) => fault.apply(workbook, where), clean));
      expect(issues.length).toBeLessThanOrEqual(done.length);
      expectOutcome(byId(value!.rows), done);
    }),
    { numRuns: 60 },
  );
});

test('a column of fractions among which 0.8 means 80 is read as percentages', () => {
  const fractions = typed(clean, 'Nhiệm vụ', Object.fromEntries(ids.map((id) => [id, { percent: 0.8 }])));
  for (const values of byId(read(fractions).value!.rows).values()) if ('percent' in values) expect(values.percent).toBe(80);
});

test('a lone 0.8 among 80s is doubted', () => {
  const lone = typed(clean, 'Nhiệm vụ', { [ids[0]!]: { percent: 0.8 } });
  const { issues } = read(lone);
  expect(issues.map((i) => [i.code, i.severity])).toEqual([['value-doubtful', 'warning']]);
  expect(tell(issues[0]!, 'vi')).toMatch(/Giữ nguyên “0,8”, nhưng .*, có thể là “80”\.$/);
  expect(tell(issues[0]!, 'en')).toMatch(/“0,8” was kept, but .*; perhaps “80” was meant\.$/);
  expect(issues[0]!.facts).toMatchObject({ repair: { was: 0.8, becomes: 80 } });
});

test('a cell merged downwards counts for every row that it covers', () => {
  const at = clean.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const rows = rowsById(at);
  const [first, second] = [ids[0]!, ids[1]!];
  const empty = typed(clean, 'Nhiệm vụ', { [second]: { result: null } });
  const sheet = { ...empty.sheets.find((s) => s.name === 'Nhiệm vụ')! };
  const column = 'Q';
  const merged = {
    ...empty,
    sheets: empty.sheets.map((s) =>
      s.name === 'Nhiệm vụ' ? { ...sheet, merges: [`${column}${rows.get(first)}:${column}${rows.get(second)}`] } : s,
    ),
  };
  const { value, issues } = read(merged);
  expect(issues.map((i) => i.code)).toEqual(['merged-cells-filled']);
  expect(byId(value!.rows).get(second)!.result).toBe(byId(value!.rows).get(first)!.result);
});

test('dates in a format of the United States are doubted once per column, with the other reading', () => {
  const sheet = clean.sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const swapped: WorkbookRows = {
    ...clean,
    sheets: clean.sheets.map((s) =>
      s === sheet
        ? {
            ...s,
            rows: s.rows.map((r) => ({
              ...r,
              cells: r.cells.map((c) => (c.value === 46180 ? { ...c, value: 46118, format: 'm/d/yyyy' } : c)),
            })),
          }
        : s,
    ),
  };
  const accepted = readReturnedWorkbook(swapped, { file: 'a.xlsx', asOf: '2026-06-20', swapDates: true });
  expect(accepted.issues).toEqual([]);
  expect(byId(accepted.value!.rows).get(ids[0]!)!.finishedOn).toBe('2026-06-04');
  expect(byId(read(swapped).value!.rows).get(ids[0]!)!.finishedOn).toBe('2026-04-06');
  expect(read(swapped).issues).toMatchObject([
    { code: 'dates-maybe-swapped', facts: { count: ids.length, read: '06/04/2026', proposed: '04/06/2026' } },
  ]);
});

test('text in an old encoding is told with its reading, and kept as typed', () => {
  const old = typed(clean, 'Nhiệm vụ', { [ids[0]!]: { result: 'Uû ban nh©n d©n x· §ång T©m' } });
  const { value, issues } = read(old);
  expect(issues.map((i) => i.code)).toEqual(['legacy-encoding']);
  expect(byId(value!.rows).get(ids[0]!)!.result).toBe('Uû ban nh©n d©n x· §ång T©m');
});
