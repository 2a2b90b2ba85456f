import fc from 'fast-check';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { sentence } from '../../../src/core/issue/sentence/tell';
import type { SheetCell, SheetRow, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const sheetOf = (name: string, workbook = blank) => workbook.sheets.find((s) => s.name === name)!;
const idsOf = (name: string): string[] => [...rowsById(sheetOf(name)).keys()];
const [tasks, targets] = [idsOf(TASKS), idsOf(TARGETS)];
const asked = tasks.slice(0, 12);
const each = <T>(ids: readonly string[], value: (at: number) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id, at) => [id, value(at)]));
const answered = (workbook: WorkbookRows): WorkbookRows =>
  typed(
    typed(
      workbook,
      TASKS,
      each(asked, (at) => ({ result: `Kết quả ${at}` })),
    ),
    TARGETS,
    each(targets, (at) => ({ note: `Ghi chú ${at}` })),
  );
const filled = answered(blank);
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });

/** What counts for each row and target, whatever row of the sheet it stands in. */
function counted(workbook: WorkbookRows) {
  const { rows, targets: figures } = read(workbook).value!;
  return {
    rows: Object.fromEntries(rows.map((r) => [r.occurrenceId, [r.values, r.previousProgress]])),
    targets: Object.fromEntries(figures.map((t) => [t.targetId, t.values])),
  };
}

/** A copy of a workbook in which the visible cells of rows, by id, are those of others; null leaves a row without any. */
function moved(workbook: WorkbookRows, name: string, from: Readonly<Record<string, string | null>>): WorkbookRows {
  return withSheet(workbook, name, (sheet) => {
    const first = keyColumns(sheet).get('order')!;
    const places = rowsById(sheet);
    const rowOf = (id: string): SheetRow => sheet.rows.find((row) => row.index === places.get(id))!;
    const byRow = new Map(Object.entries(from).map(([id, source]) => [places.get(id), source]));
    const cellsOf = (row: SheetRow, source: string | null): SheetCell[] => [
      ...row.cells.filter((c) => c.column < first),
      ...(source === null ? [] : rowOf(source).cells.filter((c) => c.column >= first)),
    ];
    const rows = sheet.rows.map((row) => {
      const source = byRow.get(row.index);
      return source === undefined ? row : { ...row, cells: cellsOf(row, source) };
    });
    return { ...sheet, rows };
  });
}

const onto = (ids: readonly string[], sources: readonly (string | null)[]): Record<string, string | null> =>
  Object.fromEntries(ids.map((id, at) => [id, sources[at]!]));

/** A copy of a workbook in which the ids of rows are those of others. */
const withIds = (workbook: WorkbookRows, ids: Readonly<Record<string, string>>): WorkbookRows =>
  typed(workbook, TASKS, Object.fromEntries(Object.entries(ids).map(([id, now]) => [id, { occurrence: now }])));

/** A copy of the workbook as it was issued for tasks whose rows differ by their due dates alone. */
const alikeTexts = answered({
  ...blank,
  sheets: blank.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((c) => (typeof c.value === 'string' ? { ...c, value: c.value.replace(/\nMốc: .*$/u, '') } : c)),
    })),
  })),
});

describe('visible cells that were moved while the hidden ids stayed', () => {
  test.each([
    [TASKS, 'sorted the other way', onto(asked, [...asked].reverse()), asked.length],
    [TASKS, 'exchanged', onto([tasks[1]!, tasks[9]!], [tasks[9]!, tasks[1]!]), 2],
    [TARGETS, 'sorted the other way', onto(targets, [...targets].reverse()), targets.length],
  ])('in “%s”, %s: each answer counts for the row whose text stands beside it, and one line tells of it', (name, _what, from, count) => {
    const workbook = moved(filled, name, from);
    const { issues } = read(workbook);
    expect(issues).toMatchObject([{ code: 'rows-moved', severity: 'warning', place: { kind: 'sheet', sheet: name }, facts: { count } }]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain(String(count));
    expect(counted(workbook)).toEqual(counted(filled));
  });

  test('in any order, every answer counts for its own row', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks, { minLength: tasks.length }), (order) => {
        expect(counted(moved(filled, TASKS, onto(tasks, order)))).toEqual(counted(filled));
      }),
      { numRuns: 30 },
    );
  });

  test('where one row was deleted and the others shifted up: only that one is missing', () => {
    const workbook = moved(filled, TASKS, onto(tasks.slice(2), [...tasks.slice(3), null]));
    const { value, issues } = read(workbook);
    expect(issues.map((i) => i.code)).toEqual(['rows-moved', 'rows-deleted']);
    expect(value!.deleted).toEqual([tasks[2]]);
    const others = Object.entries(counted(filled).rows).filter(([id]) => id !== tasks[2]);
    expect(counted(workbook).rows).toEqual(Object.fromEntries(others));
  });

  test('where cells were put in and the others shifted down: the new ones are the unit’s own, and no answer is lost', () => {
    const added = withSheet(moved(filled, TASKS, onto(tasks.slice(2), [null, ...tasks.slice(2, -1)])), TASKS, (sheet) => {
      const columns = keyColumns(sheet);
      const last = sheetOf(TASKS, filled).rows.find((r) => r.index === rowsById(sheet).get(tasks.at(-1)!))!;
      const visible = last.cells.filter((c) => c.column >= columns.get('order')!);
      const own = { column: columns.get('content')!, value: 'Việc của xã' };
      const rows = sheet.rows.flatMap((row): SheetRow[] => {
        if (row.index === rowsById(sheet).get(tasks[2]!)) return [{ ...row, cells: [...row.cells, own] }];
        return row.index === last.index ? [row, { ...last, index: last.index + 1, cells: visible }] : [row];
      });
      return { ...sheet, rows: rows.map((row, at) => ({ ...row, index: Math.max(row.index, (rows[at - 1]?.index ?? 0) + 1) })) };
    });
    const { value, issues } = read(added);
    const warnings = issues.filter((i) => i.severity !== 'note').map((i) => i.code);
    expect(warnings.sort()).toEqual(['row-id-damaged', 'row-without-id', 'rows-moved']);
    expect(value!.added.map((a) => a.text)).toEqual(['Việc của xã']);
    expect(counted(added).rows).toEqual(counted(filled).rows);
  });

  test('rows of the same text are told apart by their due dates', () => {
    const months = tasks.filter((id) => id.startsWith('NV-004P'));
    const workbook = moved(alikeTexts, TASKS, onto(months, [...months].reverse()));
    expect(read(workbook).issues.map((i) => i.code)).toEqual(['rows-moved']);
    expect(counted(workbook)).toEqual(counted(alikeTexts));
  });

  test('a row that can be none of several of the same text for sure is set aside, with one line', () => {
    const months = tasks.filter((id) => id.startsWith('NV-004P'));
    const undated = typed(alikeTexts, TASKS, { [months[2]!]: { due: null } });
    const { value, issues } = read(moved(undated, TASKS, onto([tasks[0]!, months[2]!], [months[2]!, tasks[0]!])));
    expect(issues.filter((i) => i.code === 'row-unclear')).toMatchObject([{ severity: 'error', facts: { id: tasks[0] } }]);
    expect(value!.rows.map((r) => r.values.result)).not.toContain('Kết quả 5');
    expect(value!.rows.find((r) => r.occurrenceId === tasks[0])!.values.result).toBe('Kết quả 0');
  });

  test('the progress of the last period stays with the id beside which it is hidden', () => {
    const before = typed(filled, TASKS, { [tasks[1]!]: { previousProgress: 'Đã hoàn thành' } });
    const workbook = moved(before, TASKS, onto([tasks[1]!, tasks[9]!], [tasks[9]!, tasks[1]!]));
    expect(counted(workbook)).toEqual(counted(before));
  });

  test('a text that was retyped as well leaves its row unknown, and it counts for none', () => {
    const changed = typed(filled, TASKS, { [tasks[3]!]: { content: 'Việc khác' } });
    const { value, issues } = read(moved(changed, TASKS, onto(asked, [...asked].reverse())));
    expect(issues.map((i) => i.code).sort()).toEqual(['row-unclear', 'rows-deleted', 'rows-moved']);
    expect(value!.deleted).toEqual([tasks[3]]);
    expect(value!.rows.map((r) => r.values.result)).not.toContain('Kết quả 3');
    for (const language of ['vi', 'en'] as const) {
      expect(
        sentence(
          issues.find((i) => i.code === 'row-unclear')!,
          language,
        ),
      ).toContain('Việc khác');
    }
  });
});

describe('a text of one row that says something else', () => {
  test('leaves the row what its id says, and the change is told', () => {
    const changed = typed(filled, TASKS, { [tasks[3]!]: { content: 'Việc khác' } });
    expect(read(changed).issues.map((i) => i.code)).toEqual(['issued-text-changed']);
    expect(counted(changed)).toEqual(counted(filled));
  });

  test('is no other row, though its words are, where its due date and time are still its own', () => {
    const text = sheetOf(TASKS).rows.find((r) => r.index === rowsById(sheetOf(TASKS)).get(tasks[9]!))!;
    const words = text.cells.find((c) => c.column === keyColumns(sheetOf(TASKS)).get('content'))!.value;
    const changed = typed(filled, TASKS, { [tasks[1]!]: { content: words } });
    expect(read(changed).issues.map((i) => i.code)).toEqual(['issued-text-changed']);
    expect(counted(changed)).toEqual(counted(filled));
  });

  test('with all its cells from a row that is still there, counts for neither', () => {
    const { value, issues } = read(moved(filled, TASKS, { [tasks[1]!]: tasks[9]! }));
    expect(issues).toMatchObject([{ code: 'row-unclear', severity: 'error', facts: { id: tasks[1] } }]);
    expect(value!.rows.map((r) => r.occurrenceId)).toEqual(tasks.filter((id) => id !== tasks[1]));
    expect(value!.deleted).toEqual([]);
  });

  test('of a target: the same', () => {
    const { value, issues } = read(moved(filled, TARGETS, { [targets[1]!]: targets[2]! }));
    expect(issues).toMatchObject([{ code: 'row-unclear', severity: 'error', facts: { id: targets[1] } }]);
    expect(value!.targets.map((t) => t.targetId)).toEqual(targets.filter((id) => id !== targets[1]));
  });
});

describe('ids that were copied over those of other rows', () => {
  const copies = { [tasks[4]!]: tasks[0]!, [tasks[5]!]: tasks[1]!, [tasks[6]!]: tasks[2]!, [tasks[8]!]: tasks[3]! };

  test('leave each row what its contents say, and one line names the cells', () => {
    const { value, issues } = read(withIds(filled, copies));
    expect(issues).toMatchObject([{ code: 'row-ids-copied', severity: 'warning', facts: { cells: 'A12:A14, A16', count: 4 } }]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain('A12:A14, A16');
    expect(value!.rows).toEqual(read(filled).value!.rows);
  });

  test('never let an answer count for the row whose id was copied, though that is blank', () => {
    const unanswered = typed(filled, TASKS, { [tasks[0]!]: { result: null } });
    const retyped = typed(unanswered, TASKS, { [tasks[4]!]: { content: 'Việc khác' } });
    const { value, issues } = read(withIds(retyped, { [tasks[4]!]: tasks[0]! }));
    expect(issues.map((i) => i.code)).toEqual(['row-unclear', 'rows-deleted']);
    expect(value!.rows.find((r) => r.occurrenceId === tasks[0])!.values).toEqual({});
  });

  test('into a row that the unit made from another, while none is missing, make it an added one', () => {
    const workbook = withSheet(filled, TASKS, (sheet) => {
      const content = keyColumns(sheet).get('content')!;
      const rows = sheet.rows.flatMap((row): SheetRow[] => {
        if (row.index < rowsById(sheet).get(tasks[0]!)!) return [row];
        const after = { ...row, index: row.index + 1 };
        if (row.index > rowsById(sheet).get(tasks[0]!)!) return [after];
        return [row, { ...after, cells: row.cells.map((c) => (c.column === content ? { ...c, value: 'Việc của xã' } : c)) }];
      });
      return { ...sheet, rows };
    });
    const { value, issues } = read(workbook);
    expect(issues.map((i) => i.code)).toEqual(['row-without-id']);
    expect(value!.added.map((a) => a.text)).toEqual(['Việc của xã']);
    expect(counted(workbook)).toEqual(counted(filled));
  });
});
