import type { IsoDate } from '../../src/core/date/iso-date';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import { SNAPSHOT_SCHEMA } from '../../src/core/entry/snapshot';
import { parseTrackingMetadata } from '../../src/core/fields/parse-metadata';
import type { TrackingMetadata } from '../../src/core/fields/tracking-metadata';
import { METADATA_SHEET } from '../../src/core/fields/layout';
import { taskId, type UnitId } from '../../src/core/plan/ids';
import type { Plan } from '../../src/core/plan/plan';
import type { SheetRows } from '../../src/core/sheet/sheet-rows';
import { nodeZip } from '../../src/opc/node-zlib';
import { distribute, type DistributeInput, type Distributed } from '../../src/work/distribute';
import type { MadeFile } from '../../src/work/ports';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { Issue } from '../../src/core/issue/issue';
import { samplePlan } from '../core/track/sample-plan';

interface Run {
  readonly files: readonly MadeFile[];
  readonly made: readonly Distributed[];
  readonly issues: readonly Issue[];
}

async function run(more: Partial<DistributeInput> = {}, plan: Plan = samplePlan(), notes: OfficeNotes = noNotes): Promise<Run> {
  const files: MadeFile[] = [];
  const { value, issues } = await distribute(
    {
      masters: [{ plan, notes }],
      period: { kind: 'quarter', year: 2026, quarter: 2 },
      asOf: '2026-06-01' as IsoDate,
      toolVersion: '0.1.0',
      ...more,
    },
    {
      openWriter: () => (spec) => writeWorkbook(spec, nodeZip),
      take: async (file) => {
        files.push(file);
        return 'taken';
      },
    },
  );
  return { files, made: value, issues };
}

function sheets(file: MadeFile): ReadonlyMap<string, SheetRows> {
  const { value } = readWorkbook(file.bytes, nodeZip, {});
  return new Map(value!.sheets.map((s) => [s.name, s]));
}

function metadata(file: MadeFile): TrackingMetadata {
  const { value, issues } = parseTrackingMetadata(sheets(file).get(METADATA_SHEET)!);
  expect(issues).toEqual([]);
  return value!;
}

const marks = (file: MadeFile) => metadata(file).rows.map((r) => `${r.occurrenceId.slice(-7)} ${r.scope}`);

test('each unit gets one workbook, named in the official order in plain letters', async () => {
  const { files, issues } = await run();
  expect(files.map((f) => f.name)).toEqual([
    '01_DU-xa-Dong-Tam_Quy-II-2026.xlsx',
    '02_DU-xa-Phu-Loc_Quy-II-2026.xlsx',
    '03_DU-phuong-Son-Ha_Quy-II-2026.xlsx',
  ]);
  expect(issues).toEqual([]);
});

test('the same input gives the same bytes', async () => {
  const [first, second] = [await run(), await run()];
  expect(first.files).toEqual(second.files);
});

test('a workbook says in its metadata whose it is and what was asked, this period first and later due dates last', async () => {
  const { files } = await run();
  const told = metadata(files[1]!);
  expect(told).toMatchObject({
    unit: { id: 'DU-PHULOC', name: 'Đảng ủy xã Phú Lộc' },
    periodId: '2026-Q2',
    cutoff: '2026-06-14',
    asOf: '2026-06-01',
  });
  const time = { first: '2025-12-15', last: '2026-12-31' };
  expect(told.plans).toEqual([{ id: 'KH-mau', version: 1, contentHash: 'a'.repeat(64), title: '12-KH/BTG', time }]);
  const scopes = told.rows.map((r) => r.scope);
  expect(scopes.indexOf('later')).toBe(scopes.filter((s) => s !== 'later').length);
  expect(told.rows.filter((r) => r.taskId === taskId(2)).map((r) => r.occurrenceId)).toEqual([`${taskId(2)}/2026-Q2`]);
  expect(told.rows.find((r) => r.taskId === taskId(7))?.scope).toBe('later');
  expect(told.targets.map((t) => t.aggregate)).toEqual(['sum', 'unit-share', 'sum', 'ratio']);
});

test('a parent of other tasks is no row of its own', async () => {
  const { files } = await run();
  expect(metadata(files[0]!).rows.some((r) => r.taskId === taskId(6))).toBe(false);
});

describe('tasks that nobody has been asked for', () => {
  const plan = samplePlan({ assignments: [{ taskId: taskId(1), mode: 'lead', unitIds: ['DU-SONHA' as UnitId], groupIds: [] }] });

  test('nothing is distributed and they are counted', async () => {
    const { files, issues } = await run({}, plan);
    expect(files).toEqual([]);
    expect(issues).toMatchObject([{ code: 'tasks-unassigned', severity: 'error', facts: { count: 8 } }]);
    expect((issues[0]!.facts as { ids: string }).ids).toMatch(/^(?:NV-\w+, ){5}…$/);
  });

  test('are left out only when told to, and units without a task get no workbook', async () => {
    const { files, issues } = await run({ onlyAssigned: true }, plan);
    expect(files.map((f) => f.name)).toEqual(['03_DU-phuong-Son-Ha_Quy-II-2026.xlsx']);
    expect(issues.map((i) => [i.code, i.severity])).toEqual([
      ['tasks-unassigned', 'warning'],
      ['unit-without-tasks', 'note'],
    ]);
  });
});

test('a period outside the plan is refused', async () => {
  const { issues } = await run({ period: { kind: 'year', year: 2031 } });
  expect(issues).toMatchObject([{ code: 'period-outside-plan', facts: { period: 'Năm 2031' } }]);
});

test('a common workbook lets a unit pick its name, which the metadata follows', async () => {
  const { files } = await run({ common: true });
  expect(files.map((f) => f.name)).toEqual(['Dung-chung_12-KH-BTG_Quy-II-2026.xlsx']);
  const told = metadata(files[0]!);
  expect(told.unit).toBeNull();
  expect(told.choices.map((c) => c.id)).toEqual(['DU-DONGTAM', 'DU-PHULOC', 'DU-SONHA']);
  const chosen = sheets(files[0]!)
    .get(METADATA_SHEET)!
    .rows.flatMap((r) => (r.cells[0]?.value === 'chosen' ? r.cells : []));
  expect(chosen[1]).toMatchObject({ formula: true });
});

test('several plans stand in one workbook with a column of their names, their rows told apart by plan', async () => {
  const other = { ...samplePlan({ id: 'KH-khac' }), document: { ...samplePlan().document, number: '15-KH/BTG' } };
  const { files } = await run({
    masters: [
      { plan: samplePlan(), notes: noNotes },
      { plan: other, notes: noNotes },
    ],
  });
  const told = metadata(files[0]!);
  expect(told.plans.map((p) => p.id)).toEqual(['KH-mau', 'KH-khac']);
  expect(new Set(told.rows.map((r) => r.planId))).toEqual(new Set(['KH-mau', 'KH-khac']));
  const header = sheets(files[0]!)
    .get('Nhiệm vụ')!
    .rows.flatMap((r) => r.cells.map((c) => c.value));
  expect(header).toContain('Kế hoạch');
});

test('what holds answers is kept and told', async () => {
  const { issues } = await distribute(
    {
      masters: [{ plan: samplePlan(), notes: noNotes }],
      period: { kind: 'quarter', year: 2026, quarter: 2 },
      asOf: '2026-06-01' as IsoDate,
      toolVersion: '0',
    },
    { openWriter: () => () => new Uint8Array(), take: async (file) => (file.name.startsWith('02') ? 'kept' : 'taken') },
  );
  expect(issues).toMatchObject([{ code: 'answers-kept', facts: { file: '02_DU-xa-Phu-Loc_Quy-II-2026.xlsx' } }]);
});

test('distributing can be cancelled between files', async () => {
  let asked = 0;
  const cancelled = () => ++asked > 1;
  await expect(
    distribute(
      {
        masters: [{ plan: samplePlan(), notes: noNotes }],
        period: { kind: 'quarter', year: 2026, quarter: 2 },
        asOf: '2026-06-01' as IsoDate,
        toolVersion: '0',
      },
      { openWriter: () => () => new Uint8Array(), take: async () => 'taken', cancelled },
    ),
  ).rejects.toMatchObject({ failure: 'cancelled' });
});

describe('the next period', () => {
  const row = (unitId: string, rowId: string, status: string, values?: Record<string, string | number>) => ({
    unitId: unitId as UnitId,
    rowId,
    status,
    ...(values === undefined ? {} : { values }),
  });
  const closed: OfficeNotes = {
    ...noNotes,
    closed: [
      {
        periodId: '2026-Q1',
        closedOn: '2026-03-20',
        by: 'Trần Thị Bình',
        snapshot: {
          schema: SNAPSHOT_SCHEMA,
          planId: 'KH-mau',
          planVersion: 1,
          periodId: '2026-Q1',
          asOf: '2026-03-20',
          unitsExpected: 3,
          unitsReported: 2,
          files: [],
          figures: [],
          targets: [],
          unitTargets: [],
          rows: [
            row('DU-DONGTAM', `${taskId(1)}/2026-Q1`, 'done-in-time', {
              progress: 'done',
              finishedOn: '2026-03-01',
              result: 'Đã ban hành',
            }),
            row('DU-PHULOC', `${taskId(1)}/2026-Q1`, 'in-progress-in-time', {
              progress: 'in-progress',
              percent: 40,
              result: 'Đang soạn',
              startedOn: '2026-02-01',
            }),
            row('DU-PHULOC', `${taskId(3)}/-`, 'done-in-period', { progress: 'done-in-period', result: 'Đã họp' }),
          ],
        },
      },
    ],
  };

  test('what is done does not come along, what is open does, ongoing tasks always do', async () => {
    const { files } = await run({}, samplePlan(), closed);
    const rows = files.map((f) => metadata(f).rows.map((r) => r.occurrenceId));
    expect(rows[0]).not.toContain(`${taskId(1)}/2026-Q1`);
    expect(rows[1]).toContain(`${taskId(1)}/2026-Q1`);
    expect(rows[1]).toContain(`${taskId(3)}/-`);
    expect(marks(files[1]!)[0]).toBe('2026-Q1 carried');
  });

  test('what was reported stands beside, what is to be kept stays, the rest is cleared', async () => {
    const { files } = await run({}, samplePlan(), closed);
    const sheet = sheets(files[1]!).get('Nhiệm vụ')!;
    const keys = sheet.rows.find((r) => r.cells.some((c) => c.value === 'tonghop:progress'))!;
    const column = (id: string) => keys.cells.find((c) => c.value === `tonghop:${id}`)!.column;
    const first = sheet.rows.find((r) => r.cells.some((c) => c.value === `${taskId(1)}/2026-Q1`))!;
    const value = (id: string) => first.cells.find((c) => c.column === column(id))?.value ?? null;
    expect(value('previous')).toBe('Đang thực hiện (40%). Đang soạn');
    expect(value('progress')).toBeNull();
    expect(value('percent')).toBeNull();
    expect(value('result')).toBeNull();
    expect(value('startedOn')).toBe(46054);
  });
});

test('once the document that tasks waited for has come, every such task says so', async () => {
  const condition = 'khi có văn bản của Trung ương';
  const waits = samplePlan().tasks.map((t) => (t.id === taskId(9) || t.id === taskId(10) ? { ...t, condition } : t));
  const { files } = await run({}, samplePlan({ tasks: waits, waiting: [{ condition, number: '08-HD/TW', date: '2026-05-04' }] }));
  const told = metadata(files[0]!).rows.filter((r) => r.text.includes('Đã có văn bản số 08-HD/TW ngày 04/05/2026'));
  expect(told.map((r) => r.taskId)).toEqual([taskId(9), taskId(10)]);
});
