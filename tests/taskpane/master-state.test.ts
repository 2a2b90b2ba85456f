import { noNotes } from '../../src/core/entry/office-notes';
import type { Receipt } from '../../src/core/entry/receipt';
import { masterReducer, noMaster } from '../../src/taskpane/state/master-state';
import { changeTask } from '../../src/work/edit-tasks';
import { samplePlan } from '../core/track/sample-plan';

const plan = samplePlan();
const [first] = plan.tasks;
const receipt: Receipt = {
  unitId: plan.units[0]!.id,
  unitName: plan.units[0]!.name,
  periodId: '2026-Q2',
  planId: plan.id,
  planVersion: 1,
  file: 'a.xlsx',
  otherNames: [],
  sha256: 'ab',
  receivedOn: null,
  state: 'received',
  rows: 1,
  filled: 1,
  repaired: 0,
  warnings: 0,
  masked: 0,
};

test('undo goes back change by change to what was opened, and no further', () => {
  const master = { plan, notes: noNotes };
  const opened = masterReducer(noMaster, { kind: 'opened', master, issues: [], saved: true });
  const once = masterReducer(opened, { kind: 'changed', master: { ...master, plan: changeTask(plan, first!.id, { counted: false }) } });
  const twice = masterReducer(once, { kind: 'changed', master: { ...master, plan: changeTask(plan, first!.id, { retired: true }) } });
  expect(twice.saved).toBe(false);
  const back = masterReducer(twice, { kind: 'undone' });
  expect(back.master).toBe(once.master);
  const start = masterReducer(back, { kind: 'undone' });
  expect(start.master).toBe(master);
  expect(masterReducer(start, { kind: 'undone' })).toBe(start);
});

test('files that have come stay noted, also when a change before them is undone', () => {
  const master = { plan, notes: noNotes };
  const opened = masterReducer(noMaster, { kind: 'opened', master, issues: [], saved: true });
  const changed = masterReducer(opened, { kind: 'changed', master: { ...master, plan: changeTask(plan, first!.id, { counted: false }) } });
  const noted = masterReducer(changed, { kind: 'noted', receipts: [receipt] });
  expect(noted.saved).toBe(false);
  const back = masterReducer(noted, { kind: 'undone' });
  expect(back.master?.plan).toBe(plan);
  expect(back.master?.notes.receipts).toEqual([receipt]);
});
