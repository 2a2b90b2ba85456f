import type { PeriodId } from '../../src/core/entry/entry';
import type { IsoDate } from '../../src/core/date/iso-date';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import type { UnitId } from '../../src/core/plan/ids';
import { earlierReports } from '../../src/core/rollup/earlier-reports';
import { closedPeriodSchema } from '../../src/core/entry/closed-period';
import { withReceipts } from '../../src/core/rollup/close-period';
import { lateAnswers } from '../../src/core/rollup/late-answers';
import type { WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { closedRows } from '../../src/core/track/master/office-rows';
import { closePeriod } from '../../src/work/close';
import { decideReceipts } from '../../src/work/decide-receipt';
import { distribute } from '../../src/work/distribute';
import { rollUpPeriod } from '../../src/work/roll-up';
import { samplePlan } from '../core/track/sample-plan';
import { asRead, rowsById } from '../core/entries/returned-double';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second] = plan.units.map((u) => u.id) as [UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const a = returnedFile(plan, first, 'a.xlsx', {
  [ids[0]!]: { progress: 'Đã hoàn thành', result: 'Đã ban hành' },
  [ids[1]!]: { progress: 'Đang thực hiện', percent: 40 },
});
const b = returnedFile(plan, second, 'b.xlsx', { [ids[0]!]: { progress: 'Đang thực hiện' } });
const close = (files: Parameters<typeof inputOf>[1], notes = noNotes) =>
  closePeriod({ ...inputOf(plan, files, { notes }), by: 'Văn phòng' }, jsonPorts).value!;

test('a closed period keeps day, coverage and figures, and fits its stored shape', () => {
  const { notes, update } = close([a]);
  expect(update).toBeNull();
  expect(notes.closed).toHaveLength(1);
  expect(notes.closed[0]).toMatchObject({
    periodId: '2026-Q2',
    closedOn: '2026-06-20',
    by: 'Văn phòng',
    snapshot: { unitsExpected: 3, unitsReported: 1 },
  });
  expect(closedPeriodSchema.safeParse(JSON.parse(JSON.stringify(notes.closed[0]))).success).toBe(true);
  expect(notes.receipts.map((r) => r.file)).toEqual(['a.xlsx']);
});

test('closing again changes nothing that was closed and tells what would differ', () => {
  const first = close([a]).notes;
  const again = close([a, b], first);
  expect(again.notes.closed).toEqual([{ ...first.closed[0]!, update: again.notes.closed[0]!.update }]);
  expect(again.update!.changes.filesAdded).toEqual(['b.xlsx']);
  expect(again.update!.changes.figures).toContainEqual({ name: 'turns.open.late', before: 0, now: 1 });
  expect(again.update!.changes.rows).toContainEqual(
    expect.objectContaining({
      unitId: second,
      rowId: ids[0],
      before: 'unreported',
      now: 'in-progress-late',
      cell: expect.stringContaining('b.xlsx!Nhiệm vụ!'),
    }),
  );
});

test('is not done, first or again, without files that were received and counted before', () => {
  const received = withReceipts(noNotes, '2026-Q2', rollUpPeriod(inputOf(plan, [a, b]), jsonPorts).value.receipts);
  for (const notes of [received, close([a, b]).notes]) {
    const { value, issues } = closePeriod({ ...inputOf(plan, [b], { notes }), by: 'Văn phòng' }, jsonPorts);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'close-without-files', severity: 'error', facts: { count: 1, names: '“a.xlsx”', more: 0 } }]);
    expect(close([a, b], notes).notes.closed).toHaveLength(1);
  }
});

test('a later roll-up of a closed period is called an update', () => {
  const { notes } = close([a]);
  expect(rollUpPeriod(inputOf(plan, [a], { notes }), jsonPorts).issues.map((i) => i.code)).toContain('period-closed');
});

test('what was finished is not asked again in the next period; the rest comes along with what was said', () => {
  const { notes } = close([a]);
  const next = rollUpPeriod(inputOf(plan, [], { notes, periodId: '2026-Q3' as PeriodId }), jsonPorts).value.rollUp;
  const of = (unit: UnitId) => next.rows.filter((r) => r.duty.unitId === unit && r.duty.occurrence.id === ids[0]);
  expect(of(first)).toEqual([]);
  expect(of(second)).toHaveLength(1);
  const earlier = earlierReports(
    plan,
    notes.closed.map((c) => c.snapshot),
    '2026-Q3' as PeriodId,
  );
  expect(earlier.entries.find((e) => e.unitId === first && e.occurrenceId === ids[1])!.values).toEqual({
    progress: 'in-progress',
    percent: 40,
  });
  expect(
    earlierReports(
      plan,
      notes.closed.map((c) => c.snapshot),
      '2026-Q1' as PeriodId,
    ).entries,
  ).toEqual([]);
});

describe('a file that comes after the closing', () => {
  const late = returnedFile(plan, second, 'b2.xlsx', { [ids[0]!]: { progress: 'Đã hoàn thành', result: 'Đã gửi báo cáo' } });
  const q3 = '2026-Q3' as PeriodId;
  const third = async (notes: OfficeNotes) => {
    const asked = new Map<string, readonly string[]>();
    const { value, issues } = await distribute(
      {
        masters: [{ plan, notes }],
        period: { kind: 'quarter', year: 2026, quarter: 3 },
        asOf: '2026-07-01' as IsoDate,
        toolVersion: '0.1.0',
      },
      {
        openWriter: () => (spec) => new TextEncoder().encode(JSON.stringify(asRead(spec))),
        take: ({ name, bytes }) => {
          const book = JSON.parse(new TextDecoder().decode(bytes)) as WorkbookRows;
          asked.set(name, [...rowsById(book.sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()]);
          return Promise.resolve('taken');
        },
      },
    );
    const of = (unit: UnitId) => asked.get(value.find((made) => made.unit?.id === unit)!.file)!;
    return { of, issues: issues.filter((i) => i.code.startsWith('late-answers')) };
  };

  test('is kept as the update of the closed period once that is closed again, by whom and when, beside its first figures', () => {
    const notes = close([a]).notes;
    const { closed } = closePeriod({ ...inputOf(plan, [a, late], { notes, asOf: '2026-06-25' }), by: 'Trần Thị B' }, jsonPorts).value!
      .notes;
    expect(closed[0]!.snapshot).toEqual(notes.closed[0]!.snapshot);
    expect(closed[0]!.update).toMatchObject({ on: '2026-06-25', by: 'Trần Thị B', snapshot: { unitsReported: 2 } });
    expect(closedPeriodSchema.safeParse(JSON.parse(JSON.stringify(closed[0]))).success).toBe(true);
    expect(closedRows({ ...notes, closed })).toMatchObject([
      {
        closedOn: '2026-06-20',
        by: 'Văn phòng',
        updatedOn: '2026-06-25',
        updatedBy: 'Trần Thị B',
        changes: 'Đơn vị đã báo cáo: 1 → 2; Hoàn thành: 1 → 2; Chưa báo cáo: 31 → 30; 1 dòng có nội dung khác',
      },
    ]);
  });

  test('leaves no update where it says nothing else, nor where it was set aside again', () => {
    const first = close([a]).notes;
    expect(close([a, { ...a, name: 'a (2).xlsx' }], first).notes.closed).toEqual(first.closed);
    const updated = close([a, late], first).notes;
    expect(close([a, late], updated).notes.closed).toEqual(updated.closed);
    const aside = decideReceipts(updated, [jsonPorts.sha256(late.bytes)], { kind: 'set-aside', aside: true });
    expect(close([a], aside).notes.closed).toEqual(first.closed);
  });

  test('is taken into account by the next workbooks and the next roll-up, and that is told', async () => {
    const { notes } = close([a, late], close([a]).notes);
    const { of, issues } = await third(notes);
    expect(of(first)).not.toContain(ids[0]);
    expect(of(second)).not.toContain(ids[0]);
    expect(issues).toMatchObject([
      { code: 'late-answers-taken', severity: 'note', facts: { period: 'Quý II/2026', closedOn: '20/06/2026', on: '20/06/2026' } },
    ]);
    const { rows } = rollUpPeriod(inputOf(plan, [], { notes, periodId: q3 }), jsonPorts).value.rollUp;
    expect(rows.filter((r) => r.duty.occurrence.id === ids[0]).map((r) => r.duty.unitId)).toEqual([plan.units[2]!.id]);
  });

  test('that was received and not taken in is named with what to do, for its rows are asked for once more', async () => {
    const closed = close([a]).notes;
    expect((await third(closed)).issues).toEqual([]);
    const received = rollUpPeriod(inputOf(plan, [a, late], { notes: closed }), jsonPorts).value.receipts;
    const { of, issues } = await third(withReceipts(closed, '2026-Q2', received));
    expect(of(second)).toContain(ids[0]);
    expect(issues).toMatchObject([
      { code: 'late-answers-left', severity: 'warning', facts: { period: 'Quý II/2026', closedOn: '20/06/2026', files: '“b2.xlsx”' } },
    ]);
    const aside = received.map((r) => (r.file === 'b2.xlsx' ? { ...r, setAside: true } : r));
    expect((await third(withReceipts(closed, '2026-Q2', aside))).issues).toEqual([]);
  });

  test('that takes a finish back is asked for again', async () => {
    const correction = returnedFile(plan, first, 'a.xlsx', { [ids[0]!]: { progress: 'Đang thực hiện', result: 'Còn chờ ký' } });
    const { notes } = close([correction], close([a]).notes);
    expect((await third(notes)).of(first)).toContain(ids[0]);
    const { rows } = rollUpPeriod(inputOf(plan, [], { notes, periodId: q3 }), jsonPorts).value.rollUp;
    expect(rows.filter((r) => r.duty.occurrence.id === ids[0] && r.duty.unitId === first)).toHaveLength(1);
  });

  test('says nothing of workbooks for a period that is not after the closed one', async () => {
    const { notes } = close([a, late], close([a]).notes);
    expect(lateAnswers(plan, notes, '2026-Q2' as PeriodId)).toEqual([]);
    expect(lateAnswers({ ...plan, id: 'KH-khac' }, notes, q3)).toEqual([]);
    expect(lateAnswers(plan, notes, q3)).toHaveLength(1);
  });
});
