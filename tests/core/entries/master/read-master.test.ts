import { readMaster } from '../../../../src/core/entries/master/read-master';
import { without } from '../../../../src/core/entries/master/without';
import type { Master } from '../../../../src/core/fields/master/master';
import { noNotes, type OfficeNotes } from '../../../../src/core/entry/office-notes';
import { taskId, type GroupId, type UnitId } from '../../../../src/core/plan/ids';
import type { Task } from '../../../../src/core/plan/plan';
import type { CellValue, WorkbookRows } from '../../../../src/core/sheet/sheet-rows';
import { countedTasks } from '../../../../src/core/status/tasks-of-plan';
import { masterWorkbook } from '../../../../src/core/track/master/master-workbook';
import { nodeZip } from '../../../../src/opc/node-zlib';
import { readWorkbook } from '../../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write/write-workbook';
import { ooxmlFaults, ooxmlTools } from '../../../tools/ooxml-check';
import { testWith } from '../../../tools/test-with';
import { samplePlan, target, task } from '../../track/sample-plan';

const run = { asOf: '2026-06-01', toolVersion: '0.1.0' };

function stored(master: Master): WorkbookRows {
  const { value, issues } = readWorkbook(writeWorkbook(masterWorkbook(master, run), nodeZip), nodeZip, {});
  expect(issues).toEqual([]);
  return value!;
}

/** The workbook after a person typed into one cell: the row in which a cell holds `where`, the column with a heading. */
function typed(book: WorkbookRows, sheet: string, where: CellValue, heading: string, value: CellValue): WorkbookRows {
  return {
    ...book,
    sheets: book.sheets.map((s) => {
      if (s.name !== sheet) return s;
      const column = s.rows.flatMap((r) => r.cells).find((c) => c.value === heading)!.column;
      const at = s.rows.findIndex((r) => r.cells.some((c) => c.value === where));
      expect(at).toBeGreaterThanOrEqual(0);
      const rows = s.rows.map((r, i) =>
        i === at
          ? { ...r, cells: [...r.cells.filter((c) => c.column !== column), { column, value }].sort((a, b) => a.column - b.column) }
          : r,
      );
      return { ...s, rows };
    }),
  };
}

const notes: OfficeNotes = {
  receipts: [
    {
      unitId: 'DU-PHULOC' as UnitId,
      unitName: 'Đảng ủy xã Phú Lộc',
      periodId: '2026-Q2',
      planId: 'KH-mau',
      planVersion: 1,
      file: '02_DU-xa-Phu-Loc_Quy-II-2026.xlsx',
      otherNames: [],
      sha256: 'b'.repeat(64),
      receivedOn: { date: '2026-06-15', how: 'package', confirmed: false },
      state: 'received',
      rows: 9,
      filled: 8,
      repaired: 2,
      warnings: 1,
      masked: 0,
    },
  ],
  adjustments: [
    {
      unitId: 'DU-PHULOC' as UnitId,
      rowId: `${taskId(2)}/2026-Q2`,
      periodId: '2026-Q2',
      field: 'progress',
      reported: 'done',
      confirmed: 'in-progress',
      reason: 'Chưa có văn bản',
      by: 'Trần Thị Bình',
      on: '2026-06-16',
    },
  ],
  waivers: [
    {
      unitId: 'DU-PHULOC' as UnitId,
      rowId: `${taskId(3)}/-`,
      periodId: '2026-Q2',
      code: 'document-complete',
      reason: 'Văn bản mật',
      by: 'Trần Thị Bình',
      on: '2026-06-16',
    },
  ],
  closed: [],
};

const full: Master = {
  plan: samplePlan({
    indicators: [
      {
        ...target(1, 1, 'Số tin bài đã đăng', { low: 100, quantity: 100, unit: 'tin, bài', atLeast: true, own: true }),
        id: 'CT-001K' as never,
      },
      {
        ...target(1, 2, 'Số cuộc đối thoại', { low: 1, quantity: 1, unit: 'cuộc', per: 'half-year', atLeast: true, own: true }),
        id: 'CT-002T' as never,
      },
    ],
    waiting: [],
  }),
  notes,
};

test('a master workbook that nobody touched reads back as it was', () => {
  const { value, issues } = readMaster(stored(full));
  expect(issues).toEqual([]);
  expect(value?.notes).toEqual(full.notes);
  expect(value?.plan).toEqual(full.plan);
});

testWith(ooxmlTools, 'a master workbook keeps to the schemas and the package rules', () => {
  expect(ooxmlFaults([{ name: 'so-goc.xlsx', bytes: writeWorkbook(masterWorkbook(full, run), nodeZip) }])).toEqual([]);
});

describe('what people edit in the visible sheets', () => {
  const book = stored({ plan: samplePlan(), notes: noNotes });
  const text = taskId(1);

  test('an indicator that is stated for each month, and one for each of something that is no time', () => {
    const indicators = stored(full);
    const monthly = typed(indicators, 'Chỉ tiêu thêm', 'CT-002T', 'Tính cho mỗi', ' tháng');
    expect(readMaster(monthly).value?.plan.indicators?.map((t) => t.per)).toEqual([null, 'month']);
    const wrong = readMaster(typed(indicators, 'Chỉ tiêu thêm', 'CT-002T', 'Tính cho mỗi', 'xã'));
    expect(wrong.value?.plan.indicators?.[1]?.per).toBeNull();
    expect(wrong.issues).toMatchObject([
      { code: 'master-unknown-choice', facts: { raw: 'xã', choices: 'Tuần; Tháng; Quý; 6 tháng; Năm' } },
    ]);
  });

  test('an assignment of one task by the name of a unit, however it is spelt', () => {
    const edited = typed(
      typed(book, 'Phân công', text, 'Đơn vị', 'đảng uỷ xã Phú Lộc; DU-SONHA'),
      'Phân công',
      text,
      'Theo dõi tại cơ quan',
      'Phòng Tổng hợp',
    );
    const { value, issues } = readMaster(edited);
    expect(issues).toEqual([]);
    expect(value?.plan.assignments.find((a) => a.taskId === taskId(1))).toEqual({
      taskId: taskId(1),
      mode: 'each',
      unitIds: ['DU-PHULOC', 'DU-SONHA'],
      groupIds: [],
      follower: 'Phòng Tổng hợp',
    });
  });

  test('a unit that the register lacks is told with its cell', () => {
    const { issues } = readMaster(typed(book, 'Phân công', text, 'Đơn vị', 'Đảng ủy xã Tân Lập'));
    expect(issues[0]).toMatchObject({
      code: 'unit-unknown',
      place: { kind: 'cell', sheet: 'Phân công' },
      facts: { name: 'Đảng ủy xã Tân Lập' },
    });
  });

  describe('whether what stands below arrangements is counted', () => {
    const arrangement = task(1, 'Định kỳ báo cáo kết quả thực hiện', { role: 'arrangement', counted: false, countedBy: 'setting' });
    const repeated = task(2, 'Văn phòng theo dõi, đôn đốc', { role: 'arrangement', counted: false, countedBy: 'plan' });
    const office: Master = { plan: samplePlan({ tasks: [arrangement, repeated, task(3, 'Rà soát văn bản')] }), notes: noNotes };
    const setting = (book: WorkbookRows) => typed(book, 'Cài đặt', 'Tính cả việc ở phần Tổ chức thực hiện', 'Giá trị', 'Có');
    const row = (book: WorkbookRows, of: Task, words: string) => typed(book, 'Kế hoạch', of.text, 'Tính vào thống kê', words);
    const countedIn = (book: WorkbookRows) => countedTasks(readMaster(book).value!.plan).map((t) => t.id);
    const [one, two, three] = [taskId(1), taskId(2), taskId(3)];

    test('follows the setting by itself where nobody decided, for its cell is blank', () => {
      const book = stored(office);
      expect(readMaster(book)).toEqual({ value: office, issues: [] });
      expect([countedIn(book), countedIn(setting(book))]).toEqual([[three], [one, three]]);
    });

    test('is as its row says where somebody wrote so, whatever the setting', () => {
      const book = stored(office);
      expect(countedIn(row(book, arrangement, 'Có'))).toEqual([one, three]);
      expect(countedIn(row(setting(book), arrangement, 'Không'))).toEqual([three]);
      expect(countedIn(row(setting(book), repeated, 'Có'))).toEqual([one, two, three]);
    });

    test('a decision is kept, and a cell that is cleared leaves it to the setting again', () => {
      const no = stored(readMaster(row(stored(office), arrangement, 'Không')).value!);
      expect(countedIn(setting(no))).toEqual([three]);
      expect(countedIn(setting(row(no, arrangement, '')))).toEqual([one, three]);
    });

    test('in a workbook of before, where the cell of an undecided one says “Không”, follows the setting; “Có” decides', () => {
      const older = without(arrangement, 'countedBy');
      const book = stored({ ...office, plan: { ...office.plan, tasks: [older, repeated, task(3, 'Rà soát văn bản')] } });
      expect([countedIn(book), countedIn(setting(book)), countedIn(row(book, arrangement, 'Có'))]).toEqual([
        [three],
        [one, three],
        [one, three],
      ]);
    });
  });

  test('an own due date, a short name and what is counted', () => {
    let edited = typed(book, 'Kế hoạch', text, 'Hạn theo dõi', '15/3/2026');
    edited = typed(edited, 'Kế hoạch', text, 'Lý do đặt hạn', 'Theo chỉ đạo của Thường trực');
    edited = typed(edited, 'Kế hoạch', text, 'Tên ngắn', 'Kế hoạch tuyên truyền');
    edited = typed(edited, 'Kế hoạch', text, 'Tính vào thống kê', 'không');
    const task = readMaster(edited).value?.plan.tasks[0];
    expect(task).toMatchObject({
      shortName: 'Kế hoạch tuyên truyền',
      counted: false,
      ownDue: { due: '2026-03-15', reason: 'Theo chỉ đạo của Thường trực' },
    });
  });

  test('settings, with a bad one told and left as it was', () => {
    const cutoff = typed(book, 'Cài đặt', 'cutoffDay', 'Giá trị', 20);
    const both = typed(cutoff, 'Cài đặt', 'untimed', 'Giá trị', 'Tùy');
    const { value, issues } = readMaster(both);
    expect(value?.plan.settings).toMatchObject({ cutoffDay: 20, untimed: 'none' });
    expect(issues).toMatchObject([{ code: 'master-bad-setting', facts: { raw: 'Tùy' } }]);
  });

  test('a new unit below the others, and one without a name', () => {
    const sheet = book.sheets.find((s) => s.name === 'Đơn vị')!;
    const at = (index: number, ...values: CellValue[]) => ({ index, cells: values.map((value, column) => ({ column, value })) });
    const filled = sheet.rows.filter((r) => r.cells.some((c) => c.value !== null));
    const added = [
      ...filled,
      at(90, 'DU-TANLAP', 'Đảng ủy xã Tân Lập', null, 'Xã', 'Các đảng ủy xã, phường'),
      at(91, 'DU-X', null, null, 'Xã'),
    ];
    const { value, issues } = readMaster({ ...book, sheets: book.sheets.map((s) => (s === sheet ? { ...s, rows: added } : s)) });
    expect(value?.plan.units.at(-1)).toMatchObject({ id: 'DU-TANLAP', kind: 'commune', groups: ['N-xa' as GroupId], order: 4 });
    expect(issues).toMatchObject([{ code: 'unit-without-name', facts: { code: 'DU-X' } }]);
  });

  test('a sheet that was deleted is told, and its stored values stand', () => {
    const without = { ...book, sheets: book.sheets.filter((s) => s.name !== 'Phân công') };
    const { value, issues } = readMaster(without);
    expect(value?.plan.assignments).toEqual(samplePlan().assignments);
    expect(issues).toMatchObject([{ code: 'master-sheet-missing', place: { sheet: 'Phân công' } }]);
  });
});

describe('what is no master workbook', () => {
  const book = stored({ plan: samplePlan(), notes: noNotes });
  const withSchema = (schema: string): WorkbookRows => typed(book, '_tonghop', 'schema', 'tonghop/master@1', schema);

  test('another workbook is refused', () => {
    expect(readMaster({ ...book, sheets: book.sheets.slice(0, 1) }).issues).toMatchObject([{ code: 'master-not-ours' }]);
  });

  test('one of a newer program is refused', () => {
    expect(readMaster(withSchema('tonghop/master@2'))).toMatchObject({ value: null, issues: [{ code: 'workbook-newer' }] });
  });
});
