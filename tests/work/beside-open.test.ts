import { noNotes } from '../../src/core/entry/office-notes';
import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import { readMaster } from '../../src/core/entries/master/read-master';
import { METADATA_SHEET } from '../../src/core/fields/layout';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { specFaults } from '../../src/core/sheet/spec-faults';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { proposalWorkbook } from '../../src/core/track/master/proposal-workbook';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { besideOpen } from '../../src/work/beside-open';
import { asRead } from '../core/entries/returned-double';
import { request } from '../core/track/requests';
import { samplePlan } from '../core/track/sample-plan';

const plan = samplePlan();
const master = masterWorkbook({ plan, notes: noNotes }, { asOf: '2026-06-01', toolVersion: '0.1.0' });
const tracking = trackingWorkbook(request({ unit: null }))!;
const names = (spec: WorkbookSpec): string[] => spec.sheets.map((s) => s.name);
const withMaster = new Map([[METADATA_SHEET, 'tonghop/master@1']]);
const withTracking = new Map([[METADATA_SHEET, 'tonghop/tracking@1']]);

test('alone, and where it stood before, a workbook keeps the names of its sheets', () => {
  expect(besideOpen(tracking, new Map())).toBe(tracking);
  expect(besideOpen(master, withMaster)).toBe(master);
  expect(besideOpen(master, new Map([...withMaster, [`${METADATA_SHEET}_tracking`, 'tonghop/tracking@1']]))).toBe(master);
  expect(besideOpen(proposalWorkbook(plan, '2026-06-01'), withMaster)).toEqual(proposalWorkbook(plan, '2026-06-01'));
});

test('no sheet of a tracking workbook bears the name of one of the master workbook beside it', () => {
  const beside = besideOpen(tracking, withMaster);
  expect(names(master).filter((name) => names(beside).includes(name))).toEqual([]);
  expect(specFaults(beside)).toEqual([]);
  expect(JSON.stringify(beside)).not.toContain("'Danh mục'!");
  expect(beside.names.filter((n) => n.ref.startsWith("'Danh mục (theo dõi)'!")).length).toBeGreaterThan(2);
});

test('both are read from one workbook, whichever came first', () => {
  for (const sheets of [
    [...master.sheets, ...besideOpen(tracking, withMaster).sheets],
    [...tracking.sheets, ...besideOpen(master, withTracking).sheets],
  ]) {
    const book = asRead({ ...tracking, sheets });
    expect(new Set(book.sheets.map((s) => s.name)).size).toBe(book.sheets.length);
    expect(readMaster(book).value?.plan.tasks).toEqual(plan.tasks);
    const { value, issues } = readReturnedWorkbook(book, { file: 'a', asOf: '2026-06-20' });
    expect(value!.rows.length).toBeGreaterThan(5);
    expect(value!.metadata!.periodId).toBe('2026-Q2');
    expect(issues.filter((i) => i.severity === 'error')).toEqual([]);
  }
});
