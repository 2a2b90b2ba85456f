import { serialOf } from '../../../src/core/date/serial';
import type { IsoDate } from '../../../src/core/date/iso-date';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { areMonthFirst, typedDate } from '../../../src/core/entries/typed-dates';
import { sentence } from '../../../src/core/issue/sentence/tell';
import type { WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const TASKS = 'Nhiệm vụ';
const blank = asRead(trackingWorkbook(request())!);
const ids = [...rowsById(blank.sheets.find((s) => s.name === TASKS)!).keys()].slice(0, 4);
type Cells = readonly (string | null)[];
const serial = (day: string): number => serialOf(day as IsoDate)!;

/** A workbook in which the first rows hold some texts as the days on which they were finished, and others as the days of their documents. */
function withDates(finishedOn: Cells, documentDate: Cells = []): WorkbookRows {
  const cells = (at: number) => ({
    progress: 'Đã hoàn thành',
    result: 'Đã ban hành',
    ...(finishedOn[at] === undefined ? {} : { finishedOn: finishedOn[at] }),
    ...(documentDate[at] === undefined ? {} : { documentDate: documentDate[at] }),
  });
  return typed(blank, TASKS, Object.fromEntries(ids.map((id, at) => [id, cells(at)])));
}

function stored(workbook: WorkbookRows, field: string, days: readonly string[], format: string): WorkbookRows {
  return withSheet(workbook, TASKS, (sheet) =>
    days.reduce(
      (all, day, at) =>
        withCell(all, { row: rowsById(sheet).get(ids[at]!)!, column: keyColumns(sheet).get(field)! }, { value: serial(day), format }),
      sheet,
    ),
  );
}

function read(workbook: WorkbookRows, swapDates = false) {
  const { value, issues } = readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20', swapDates });
  const rows = ids.map((id) => value!.rows.find((r) => r.occurrenceId === id)!);
  const told = (severity: string) => issues.filter((i) => i.severity === severity).map((i) => i.code);
  const of = (field: 'finishedOn' | 'documentDate' | 'startedOn') =>
    rows.map((row) => row.values[field] ?? (row.unread.has(field) ? 'unread' : null));
  return { of, issues, warnings: told('warning'), notes: told('note') };
}

describe('a column in which one text can only be month first', () => {
  const workbook = withDates(['4/10/2026', '2/13/2026', '5/5/2026', '3/2/2026']);

  test('sets aside what could be either, and asks once for the whole column', () => {
    const { of, warnings, notes, issues } = read(workbook);
    expect(of('finishedOn')).toEqual(['unread', 'unread', '2026-05-05', 'unread']);
    expect(warnings).toEqual(['dates-month-first']);
    expect(issues.find((i) => i.code === 'dates-month-first')!.facts).toMatchObject({ count: 3, raw: '2/13/2026', proposed: '13/02/2026' });
    expect(notes.filter((code) => code === 'date-month-first')).toHaveLength(3);
    for (const i of issues)
      for (const language of ['vi', 'en'] as const) expect(sentence(i, language)).not.toMatch(/undefined|null|\[object/);
  });

  test('proposes a repair for each of its cells', () => {
    const repairs = read(workbook).issues.flatMap((i) => (i.code === 'date-month-first' && 'repair' in i.facts ? [i.facts.repair] : []));
    expect(repairs).toMatchObject([
      { was: '4/10/2026', becomes: serial('2026-04-10') },
      { was: '2/13/2026', becomes: serial('2026-02-13') },
      { was: '3/2/2026', becomes: serial('2026-03-02') },
    ]);
  });

  test('is read month first once a person has said so, and a column that is day first stays as it is', () => {
    const both = withDates(['4/10/2026', '2/13/2026', '5/5/2026', '3/2/2026'], ['15/5/2026', '1/5/2026', '2/5/2026']);
    expect(read(both).of('documentDate')).toEqual(['2026-05-15', '2026-05-01', '2026-05-02', null]);
    const accepted = read(both, true);
    expect(accepted.of('finishedOn')).toEqual(['2026-04-10', '2026-02-13', '2026-05-05', '2026-03-02']);
    expect(accepted.of('documentDate')).toEqual(['2026-05-15', '2026-05-01', '2026-05-02', null]);
    expect(accepted.warnings).toEqual([]);
    const repaired = accepted.issues.flatMap((i) => (i.code === 'value-repaired' ? [i.facts] : []));
    expect(repaired).toContainEqual(expect.objectContaining({ raw: '4/10/2026', value: '10/04/2026' }));
    expect(repaired).not.toContainEqual(expect.objectContaining({ raw: '4/10/2026', value: '04/10/2026' }));
  });
});

test('several days of the future that would lie in the past month first are asked about as well; one alone is not', () => {
  expect(read(withDates(['4/10/2026', '5/11/2026', '1/2/2026'])).warnings).toEqual(['dates-month-first']);
  expect(read(withDates(['4/10/2026', '5/6/2026', '1/2/2026'])).warnings).toEqual([]);
});

test('a single text that is month first is told at its cell, and the rest of the column stands', () => {
  const { of, warnings } = read(withDates(['2/13/2026']));
  expect(of('finishedOn')[0]).toBe('unread');
  expect(warnings).toEqual(['date-month-first']);
});

test('texts of both orders in one column are no habit: only those that cannot be day first are set aside', () => {
  const { of, warnings } = read(withDates(['4/10/2026', '2/13/2026', '15/5/2026', '3/2/2026']));
  expect(of('finishedOn')).toEqual(['2026-10-04', 'unread', '2026-05-15', '2026-02-03']);
  expect(warnings).toEqual(['date-month-first']);
});

describe('true dates in a format of the United States', () => {
  test('are right where days after the 12th stand among them and no text is left, and are not turned with another column', () => {
    const workbook = stored(withDates(['4/10/2026', '2/13/2026']), 'startedOn', ['2026-01-03', '2026-01-13'], 'm/d/yyyy');
    expect(read(workbook).warnings).toEqual(['dates-month-first']);
    expect(read(workbook, true).of('startedOn').slice(0, 2)).toEqual(['2026-01-03', '2026-01-13']);
  });

  test('are asked about where a text such as 30/4/2026 is left among them', () => {
    const mixed = stored(withDates([null, null, '30/4/2026']), 'finishedOn', ['2026-03-01', '2026-04-14'], 'm/d/yyyy');
    expect(read(mixed).warnings).toEqual(['dates-maybe-swapped']);
    expect(read(mixed, true).of('finishedOn').slice(0, 3)).toEqual(['2026-01-03', '2026-04-14', '2026-04-30']);
  });
});

describe('a date in figures that is typed as text', () => {
  test.each([
    ['4/10/2026', { dayFirst: '2026-10-04', monthFirst: '2026-04-10' }],
    [' 2 - 13 - 26. ', { dayFirst: null, monthFirst: '2026-02-13' }],
    ['30.04.26', { dayFirst: '2026-04-30', monthFirst: null }],
    ['31/2/2026', null],
    ['31/31/2026', null],
    ['4/10', null],
    ['cuối tháng 4', null],
  ])('%s', (text, readings) => {
    expect(typedDate(text)).toEqual(readings);
  });

  test('an order is told from nothing only by dates that prove it', () => {
    const of = (...texts: string[]) =>
      areMonthFirst(
        texts.map((t) => typedDate(t)!),
        '2026-06-20',
      );
    expect([
      of(),
      of('4/5/2026'),
      of('2/13/2026'),
      of('2/13/2026', '13/2/2026'),
      of('4/7/2026', '1/8/2026'),
      of('4/7/2026', '1/8/2026', '8/1/2026'),
    ]).toEqual([false, false, true, false, true, false]);
  });
});
