import type { ReturnedRow, ReturnedWorkbook } from '../../../src/core/entries/returned-workbook';
import { TRACKING_SCHEMA, type TrackingMetadata } from '../../../src/core/fields/tracking-metadata';
import { taskId } from '../../../src/core/plan/ids';
import { changedSince } from '../../../src/core/rollup/changed-since';
import { trackWords } from '../../../src/core/track/track-words';
import { example } from '../../../src/core/validate/entry-rule';
import { samplePlan, task } from '../track/sample-plan';
import { period } from './arbitrary-contributions';

type Issued = TrackingMetadata['rows'][number];

const plan = samplePlan({
  version: 3,
  tasks: [task(1, 'Ban hành kế hoạch tuyên truyền'), task(2, 'Sơ kết phong trào'), { ...task(3, 'Đã bỏ'), retired: true }],
});

function issued(n: number, text: string, planId = plan.id): Issued {
  const id = taskId(n);
  return {
    planId,
    taskId: id,
    occurrenceId: `${id}/2026-Q2` as Issued['occurrenceId'],
    kind: 'dated',
    scope: 'due',
    due: null,
    text,
    timeline: '',
  };
}

function answer(n: number, values: ReturnedRow['values'] = { progress: 'done' }, more: Partial<ReturnedRow> = {}): ReturnedRow {
  return example(values, { planId: plan.id, taskId: taskId(n), ...more }).row;
}

function book(rows: readonly Issued[], answers: readonly ReturnedRow[], version = 2, planId: string = plan.id): ReturnedWorkbook {
  const metadata: TrackingMetadata = {
    schema: TRACKING_SCHEMA,
    plans: [
      { id: 'KH-khac', version: 3, contentHash: '', title: '' },
      { id: planId, version, contentHash: '', title: '' },
    ],
    unit: null,
    chosenName: '',
    choices: [],
    periodId: period,
    cutoff: '2026-06-14',
    asOf: '2026-06-01',
    toolVersion: '0.1.0',
    sheets: [],
    rows: [...rows],
    targets: [],
  };
  const tasks = { sheet: 'Nhiệm vụ', columns: new Map<string, number>() };
  return {
    metadata,
    unit: null,
    tasks,
    targetTable: null,
    rows: answers,
    targets: [],
    added: [],
    deleted: [],
    deletedTargets: 0,
    filled: 1,
    repaired: 0,
    heads: [],
  };
}

const told = (returned: ReturnedWorkbook) => changedSince(plan, returned, 'a.xlsx');
const toldOf = (text: string) => told(book([issued(1, text)], [answer(1)])).length;

test('an answered task that reads otherwise now is told with its file and the version it was made for', () => {
  expect(told(book([issued(1, 'Ban hành đề án tuyên truyền')], [answer(1)]))).toEqual([
    {
      code: 'task-changed-since',
      severity: 'warning',
      place: { kind: 'task', taskId: taskId(1), file: 'a.xlsx' },
      facts: { row: taskId(1), version: 2 },
    },
  ]);
});

test('a task that is no more, or was dropped, is told as well', () => {
  expect(told(book([issued(3, 'Đã bỏ'), issued(9, 'Không còn')], [answer(3), answer(9)])).map((i) => i.facts)).toMatchObject([
    { row: taskId(3) },
    { row: taskId(9) },
  ]);
});

test('spaces, capitals and lines below the task’s own are no change; a task that lost its end is one', () => {
  expect(toldOf('Ban  hành kế hoạch Tuyên truyền')).toBe(0);
  expect(toldOf('Ban hành kế hoạch tuyên truyền\nMốc: Quý II/2026')).toBe(0);
  expect(toldOf('Ban hành kế hoạch\ntuyên truyền\nMốc: Quý II/2026')).toBe(0);
  expect(toldOf('Ban hành kế hoạch tuyên truyền và báo cáo trước ngày 30/6')).toBe(1);
});

test('of a text that was cut to fit its row only the part before the cut is compared', () => {
  expect(toldOf(`Ban hành kế hoạch${trackWords.seePlan}`)).toBe(0);
  expect(toldOf(`tuyên truyền${trackWords.seePlan}`)).toBe(1);
  expect(toldOf(`Ban hành đề án${trackWords.seePlan}`)).toBe(1);
});

test('a task with several answered due dates is told once; tasks that nobody answered are not told', () => {
  const reworded = issued(1, 'Khác');
  expect(told(book([reworded, reworded], [answer(1), answer(1, { progress: 'paused' })]))).toHaveLength(1);
  expect(told(book([reworded], [answer(2)]))).toEqual([]);
  expect(told(book([reworded], [answer(1, {})]))).toEqual([]);
  expect(told(book([reworded], [answer(1, {}, { unread: new Set(['finishedOn'] as const) })]))).toHaveLength(1);
});

test('rows of another plan, of this version and of a workbook without metadata are left alone', () => {
  const reworded = [issued(1, 'Khác')];
  expect(told(book([issued(1, 'Khác', 'KH-khac')], [answer(1)]))).toEqual([]);
  expect(told(book(reworded, [answer(1)], 3))).toEqual([]);
  expect(told(book(reworded, [answer(1)], 4))).toEqual([]);
  expect(told(book(reworded, [answer(1)], 2, 'KH-la'))).toEqual([]);
  expect(told({ ...book(reworded, [answer(1)]), metadata: null })).toEqual([]);
});
