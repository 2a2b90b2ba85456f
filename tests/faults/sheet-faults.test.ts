import { repairableSheetFaults, warnedSheetFaults } from './sheet-faults';
import { seen } from './seen';
import { issued, type WorkbookFile } from './workbook-file';

const answered = (change: (workbook: WorkbookFile) => void = () => undefined): WorkbookFile => {
  const workbook = issued();
  workbook.answerAll();
  change(workbook);
  return workbook;
};
const clean = seen(answered().bytes());

describe.each(repairableSheetFaults.map((f) => [f.number, f.what, f] as const))('fault %i: %s', (_, __, fault) => {
  test('changes no answer, and is at most noted', () => {
    const found = seen(answered(fault.put).bytes());
    expect(found.told).toEqual(fault.codes.map((code) => [code, 'note']));
    expect(found.answers).toEqual(clean.answers);
  });
});

describe.each(warnedSheetFaults.map((f) => [f.number, f.what, f] as const))('fault %i: %s', (_, __, fault) => {
  test('changes no answer, and a person is asked to look', () => {
    const found = seen(answered(fault.put).bytes());
    expect(found.told).toEqual(fault.codes.map((code) => [code, 'warning']));
    expect(found.answers).toEqual(clean.answers);
  });
});

test('fault 4: what is left blank is listed, and never read as zero', () => {
  const found = seen(answered((w) => ['progress', 'result', 'finishedOn'].forEach((field) => w.type(3, field, null))).bytes());
  expect(found.told).toEqual([['rows-not-filled', 'warning']]);
  expect(found.answers.get('NV-004P/2026-01')).toEqual({});
});

test('fault 10: a row that was deleted is not reported, and not cancelled', () => {
  const found = seen(
    answered((w) => {
      w.loosen(w.tasks);
      w.tasks.rows.splice(w.tasks.rows.indexOf(w.rows[3]!.row), 1);
    }).bytes(),
  );
  expect(found.told).toEqual([['rows-deleted', 'warning']]);
  expect(found.value?.deleted).toEqual(['NV-004P/2026-01']);
});

describe('fault 13: merged cells', () => {
  test('downwards count for every row that they cover, with a note', () => {
    const found = seen(
      answered((w) => {
        const [first, last] = [w.address(3, 'result'), w.address(5, 'result')];
        for (const row of [4, 5]) w.type(row, 'result', null);
        (w.tasks.merges ??= []).push(`${first}:${last}`);
        delete w.tasks.tables;
      }).bytes(),
    );
    expect(found.told).toEqual([['merged-cells-filled', 'note']]);
    const result = 'Kết quả thứ 4 đã nêu trong báo cáo của xã';
    expect(['01', '02', '03'].map((month) => found.answers.get(`NV-004P/2026-${month}`))).toMatchObject([
      { result },
      { result },
      { result },
    ]);
  });

  test('across columns are named, and only the first cell is read', () => {
    const found = seen(
      answered((w) => {
        w.type(10, 'percent', null);
        (w.tasks.merges ??= []).push(`${w.address(10, 'result')}:${w.address(10, 'percent')}`);
        delete w.tasks.tables;
      }).bytes(),
    );
    expect(found.told).toEqual([['merged-across', 'warning']]);
    expect(found.answers.get('NV-009J/-')).toEqual({ progress: 'in-progress', result: 'Kết quả thứ 11 đã nêu trong báo cáo của xã' });
  });
});

test('fault 15: a table without the column of progress is refused, with this column named', () => {
  const found = seen(
    answered((w) => {
      w.loosen(w.tasks);
      w.tasks.rows[w.tasks.rows.indexOf(w.keyRow) + 1]!.cells[w.columnOf('progress')] = { value: 'Cột A' };
      w.tasks.rows.splice(w.tasks.rows.indexOf(w.keyRow), 1);
    }).bytes(),
  );
  expect(found.told).toEqual([['table-column-missing', 'error']]);
  expect(found.value).toBeNull();
});

test('fault 16: without headings and keys nothing can be found, and the file is refused', () => {
  const found = seen(
    answered((w) => {
      w.loosen(w.tasks);
      w.tasks.rows.splice(w.tasks.rows.indexOf(w.keyRow), 2);
    }).bytes(),
  );
  expect(found.told).toEqual([['task-sheet-missing', 'error']]);
});

test('fault 18: two sheets that could be the table are refused, both named', () => {
  const found = seen(answered((w) => w.book.sheets.push({ ...structuredClone(w.tasks), name: 'Nhiệm vụ (2)', tables: [] })).bytes());
  expect(found.told).toEqual([['task-sheets-ambiguous', 'error']]);
  expect(found.issues[0]?.facts).toEqual({ sheets: '“Nhiệm vụ”, “Nhiệm vụ (2)”' });
});

test('fault 23: an untouched workbook is told as such', () => {
  expect(seen(issued().bytes()).told).toEqual([['workbook-untouched', 'warning']]);
});

test('fault 25: an id copied to a row that says something else is an error of those rows alone', () => {
  const found = seen(
    answered((w) => {
      w.loosen(w.tasks);
      const at = w.tasks.rows.indexOf(w.rows[4]!.row);
      const twin = structuredClone(w.tasks.rows[at]!);
      twin.cells[w.columnOf('result')] = { value: 'Kết quả khác hẳn' };
      w.tasks.rows.splice(at + 1, 0, twin);
    }).bytes(),
  );
  expect(found.told).toEqual([['row-twice', 'error']]);
  expect([...clean.answers.keys()].filter((id) => !found.answers.has(id))).toEqual(['NV-004P/2026-02']);
});

describe('fault 40: dates that a machine with settings of the United States turned round', () => {
  test('are told for the whole column, with the other reading, where the format is month first', () => {
    const found = seen(
      answered((w) => {
        // 5 June 2026, typed as 6/5/2026 where the month comes first.
        w.type(3, 'finishedOn', 46_178);
        w.look(3, 'finishedOn', 'm/d/yyyy');
      }).bytes(),
    );
    expect(found.told).toEqual([['dates-maybe-swapped', 'warning']]);
    expect(found.issues[0]?.facts).toMatchObject({ count: 1, read: '05/06/2026', proposed: '06/05/2026' });
  });
});

describe('more that people do', () => {
  test.each(['Không', '-', '0', 'không có'])('“%s” as a difficulty means that there is none', (text) => {
    const found = seen(answered((w) => [2, 3, 10].forEach((row) => w.type(row, 'difficulty', text))).bytes());
    expect(found.issues).toEqual([]);
    expect(found.answers).toEqual(clean.answers);
  });

  test('“Đã hoàn thành” on an ongoing task means done in this period', () => {
    const found = seen(answered((w) => w.type(2, 'progress', 'Đã hoàn thành')).bytes());
    expect(found.answers.get('NV-003L/-')).toMatchObject({ progress: 'done-in-period' });
    expect(found.told.filter(([, severity]) => severity !== 'note')).toEqual([]);
  });

  test('a mark of secrecy stops the reading, and the text goes nowhere', () => {
    const found = seen(answered((w) => w.type(3, 'note', 'Công văn 15 (Tối mật) về việc hệ trọng')).bytes());
    expect(found.told).toEqual([['secrecy-mark', 'error']]);
    expect(JSON.stringify(found.issues)).not.toContain('hệ trọng');
  });
});
