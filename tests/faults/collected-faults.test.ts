import { createHash } from 'node:crypto';
import { noNotes } from '../../src/core/entry/office-notes';
import type { PeriodId } from '../../src/core/entry/entry';
import type { Plan } from '../../src/core/plan/plan';
import type { Unit } from '../../src/core/plan/unit';
import { nodeZip } from '../../src/opc/node-zlib';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod } from '../../src/work/roll-up';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { request } from '../core/track/requests';
import { samplePlan } from '../core/track/sample-plan';
import { issued, type WorkbookFile } from './workbook-file';

const plan = samplePlan();
const [first, second] = plan.units as [Unit, Unit];

/** The workbook of a unit, answered to the full, after a person has been at it. */
function returned(
  name: string,
  change: (workbook: WorkbookFile) => void = () => undefined,
  unit: Unit = first,
  of: Plan = plan,
): GivenFile {
  const workbook = issued(request({ unit }, of));
  workbook.answerAll();
  change(workbook);
  return { name, bytes: workbook.bytes() };
}

const roll = (files: readonly GivenFile[], receipts = noNotes.receipts) =>
  rollUpPeriod(
    { plan, notes: { ...noNotes, receipts }, periodId: '2026-Q2' as PeriodId, asOf: '2026-06-20', files },
    {
      readWorkbook: (bytes, file) => readWorkbook(bytes, nodeZip, { file }),
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
  );
type Rolled = ReturnType<typeof roll>;
const states = (made: Rolled) => made.value.receipts.filter((r) => r.file !== '').map((r) => [r.file, r.unitId, r.state]);
const codes = (made: Rolled) => made.issues.map((i) => i.code);
const counts = (made: Rolled) => made.value.rollUp.tally.all;
const clean = roll([returned('bao-cao.xlsx')]);

test.each(['bao-cao (1).xlsx', 'Copy of bao-cao final 2.xlsx', 'zalo_1718000000000.xlsx', '.xlsx', 'báo cáo.XLSX'])(
  'fault 8: renamed to “%s”, a file is known by what stands in it',
  (name) => {
    const made = roll([returned(name)]);
    expect(states(made)).toEqual([[name, first.id, 'received']]);
    expect(counts(made)).toEqual(counts(clean));
    expect(codes(made)).toEqual(codes(clean));
  },
);

test('fault 20: two halves of one unit in two files are joined with a note, and count as one answer', () => {
  const half = (name: string, isMine: (row: number) => boolean) =>
    returned(name, ({ rows, type, typeTarget, targetRows }) => {
      rows.forEach((_, row) => {
        if (!isMine(row)) for (const field of ['progress', 'result', 'finishedOn', 'percent']) type(row, field, null);
      });
      if (!isMine(0))
        targetRows.forEach((_, row) => ['inPeriod', 'sinceYear', 'sincePlan', 'base', 'reached'].forEach((f) => typeTarget(row, f, null)));
    });
  const made = roll([half('phần 1.xlsx', (row) => row < 3), half('phần 2.xlsx', (row) => row >= 3)]);
  expect(codes(made)).toContain('files-merged');
  expect(codes(made)).not.toContain('files-differ');
  expect(counts(made).turns).toEqual(counts(clean).turns);
});

test('fault 20: the same row differently in two files of one unit is shown with both answers, never summed, and waits for a person', () => {
  const made = roll([returned('a.xlsx'), returned('b.xlsx', ({ type }) => type(0, 'result', 'Một kết quả khác hẳn'))]);
  expect(codes(made)).toContain('files-differ');
  const { conflicts } = made.value.rollUp.consolidation;
  expect(conflicts).toHaveLength(1);
  expect(counts(made).turns).toEqual(counts(clean).turns);
  const chosen = made.value.receipts.map((r) => (r.file === 'b.xlsx' ? { ...r, setAside: true } : r));
  expect(
    codes(roll([returned('a.xlsx'), returned('b.xlsx', ({ type }) => type(0, 'result', 'Một kết quả khác hẳn'))], chosen)),
  ).not.toContain('files-differ');
});

test('the same file twice counts once', () => {
  const made = roll([returned('a.xlsx'), returned('a (1).xlsx')]);
  expect(codes(made)).toContain('same-file-twice');
  expect(counts(made)).toEqual(counts(clean));
});

test('fault 21: made for an older version of the plan, it is used by task id and told, with the tasks that read otherwise now', () => {
  const old: Plan = { ...plan, version: plan.version };
  const now: Plan = {
    ...plan,
    version: plan.version + 1,
    tasks: plan.tasks.map((t, i) => (i === 0 ? { ...t, text: 'Một việc đã viết lại hoàn toàn' } : t)),
  };
  const file = returned('cũ.xlsx', () => undefined, first, old);
  const made = rollUpPeriod(
    { plan: now, notes: noNotes, periodId: '2026-Q2' as PeriodId, asOf: '2026-06-20', files: [file] },
    {
      readWorkbook: (bytes, name) => readWorkbook(bytes, nodeZip, { file: name }),
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
  );
  expect(made.value.receipts.find((r) => r.file === 'cũ.xlsx')?.state).toBe('older-version');
  expect(codes(made)).toEqual(expect.arrayContaining(['older-plan-version', 'task-changed-since']));
  expect(made.value.rollUp.consolidation.entries.length).toBe(clean.value.rollUp.consolidation.entries.length);
});

test('fault 21: made for another plan, it is refused with both names, and the others go on', () => {
  const made = roll([
    returned('khác.xlsx', () => undefined, first, { ...plan, id: 'KH-khac' }),
    returned('đúng.xlsx', () => undefined, second),
  ]);
  expect(states(made)).toEqual([
    ['khác.xlsx', first.id, 'wrong-plan'],
    ['đúng.xlsx', second.id, 'received'],
  ]);
  expect(made.issues.find((i) => i.code === 'other-plan')?.severity).toBe('error');
});

test('fault 22: the workbook of a neighbour under the own name waits for a person, who sets its unit in one step', () => {
  const file = returned(`${second.name}.xlsx`, () => undefined, first);
  const made = roll([file]);
  expect(states(made)).toEqual([[file.name, null, 'unit-unconfirmed']]);
  expect(made.issues.find((i) => i.code === 'unit-not-certain')?.facts).toEqual({ stated: first.name, byName: second.name });
  const told = made.value.receipts.map((r) =>
    r.file === file.name ? { ...r, unitId: second.id, unitName: second.name, unitConfirmed: true } : r,
  );
  expect(states(roll([file], told))).toEqual([[file.name, second.id, 'received']]);
});

test('fault 22: the workbook of a neighbour in which only the head was retitled waits for a person, too', () => {
  const retitle = ({ tasks }: WorkbookFile): void => {
    const cell = tasks.rows[1]!.cells.find((c) => c?.value === first.name.toUpperCase())!;
    cell.value = second.name.toUpperCase();
  };
  const made = roll([returned('bao-cao.xlsx', retitle)]);
  expect(states(made)).toEqual([['bao-cao.xlsx', null, 'unit-unconfirmed']]);
  expect(made.issues.find((i) => i.code === 'unit-head-differs')).toMatchObject({
    place: { sheet: 'Nhiệm vụ' },
    facts: { stated: first.name, head: second.name },
  });
});

test('a head that somebody has cleared says nothing of the unit', () => {
  const clear = ({ tasks }: WorkbookFile): void => {
    for (const row of tasks.rows.slice(0, 2)) row.cells.length = 0;
  };
  expect(states(roll([returned('bao-cao.xlsx', clear)]))).toEqual([['bao-cao.xlsx', first.id, 'received']]);
});

test('fault 36: locks of open workbooks and shadows of a Mac are passed over with one note, and are no receipt', () => {
  const shadow = new Uint8Array([0, 5, 22, 7, 0, 2, 0, 0]);
  const made = roll([
    { name: '~$bao-cao.xlsx', bytes: new Uint8Array(165) },
    { name: '._bao-cao.xlsx', bytes: shadow },
    { name: '.DS_Store', bytes: shadow },
    returned('bao-cao.xlsx'),
  ]);
  expect(made.issues.filter((i) => i.code === 'files-passed-over')).toMatchObject([
    { severity: 'note', facts: { names: expect.stringContaining('~$bao-cao.xlsx') } },
  ]);
  expect(states(made)).toEqual([['bao-cao.xlsx', first.id, 'received']]);
});

test('fault 37: a zip of workbooks from a mail, however deep, is one refused file with its reason, and the others go on', () => {
  const { bytes } = returned('a.xlsx');
  const inner = rawZip([{ name: 'xã A/bao-cao.xlsx', bytes }]);
  const made = roll([
    { name: 'thư.zip', bytes: inner },
    { name: 'thư chuyển tiếp.zip', bytes: rawZip([{ name: 'thư.zip', bytes: inner }]) },
    returned('bao-cao.xlsx'),
  ]);
  expect(states(made).sort()).toEqual([
    ['bao-cao.xlsx', first.id, 'received'],
    ['thư chuyển tiếp.zip', null, 'unreadable'],
    ['thư.zip', null, 'unreadable'],
  ]);
  expect(made.issues.filter((i) => i.code === 'file-is-archive').map((i) => i.severity)).toEqual(['error', 'error']);
});
