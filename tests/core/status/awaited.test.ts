import type { IsoDate } from '../../../src/core/date/iso-date';
import { parsePeriod } from '../../../src/core/date/period';
import { taskId } from '../../../src/core/plan/ids';
import type { Task, WaitingDocument } from '../../../src/core/plan/plan';
import type { TimelineItem } from '../../../src/core/plan/timeline';
import { arrivalFor, arrivalsOf, awaitedWords, startedBy, type Arrival } from '../../../src/core/status/awaited';
import { occurrences } from '../../../src/core/status/occurrences';
import { rowsOfPeriod } from '../../../src/core/status/rows-of-period';
import { inShort, oneYear, timedTask, usual } from './timed-task';

const words = 'khi có văn bản của Trung ương';
const waits = (items: readonly TimelineItem[], condition: string | null = words) => ({ ...timedTask('event', items), condition });
const trigger: TimelineItem = { trigger: words };
const arrival = (more: Partial<Arrival> = {}): Arrival => ({ words, number: '08-HD/TW', on: '2026-08-05' as IsoDate, due: null, ...more });
const started = (items: readonly TimelineItem[], come: Arrival | null) => occurrences(waits(items), oneYear, usual, come);

test('a task waits for the document of its condition, or for that from which its days are counted', () => {
  expect(awaitedWords(waits([trigger]))).toBe(words);
  expect(awaitedWords(waits([{ after: 'khi nhận được hướng dẫn', days: 10 }], null))).toBe('khi nhận được hướng dẫn');
  expect(awaitedWords(waits([{ after: 'ngày ban hành Kế hoạch này', days: 10 }], null))).toBeNull();
  expect(awaitedWords(waits([{ after: '2026-02-01', days: 10 }], null))).toBeNull();
  expect(awaitedWords(waits([{ year: 2026, quarter: 2 }], null))).toBeNull();
});

describe('which document has come for a task', () => {
  const task = waits([trigger]);
  const came = (...waiting: WaitingDocument[]) => arrivalFor(task, waiting)?.number;

  test('one whose words are the same, however they are spelt', () => {
    expect(came({ condition: '  Khi có VĂN BẢN của Trung ương ', number: '1-HD/TW' })).toBe('1-HD/TW');
    expect(came({ condition: 'khi có văn bản của Chính phủ', number: '1-HD/TW' })).toBeUndefined();
  });

  test('one that names the task stands before one for all, and one that names others is not its own', () => {
    const forAll = { condition: words, number: '1-HD/TW' };
    expect(came(forAll, { condition: words, tasks: [taskId(12)], number: '2-HD/TW' })).toBe('2-HD/TW');
    expect(came({ condition: words, tasks: [taskId(13)], number: '2-HD/TW' }, forAll)).toBe('1-HD/TW');
    expect(came({ condition: words, tasks: [taskId(13)], number: '2-HD/TW' })).toBeUndefined();
  });

  test('and what it says: words, number, day, and the day by which it asks for the work', () => {
    const document = { condition: words, number: '1-HD/TW', date: '2026-08-05', due: '2026-09-30' };
    expect(arrivalFor(task, [document])).toEqual({ words, number: '1-HD/TW', on: '2026-08-05', due: '2026-09-30' });
    expect(arrivalFor(task, [{ condition: words, number: '1-HD/TW' }])).toEqual({ words, number: '1-HD/TW', on: null, due: null });
  });

  test('a number or a date alone is enough, without either nothing has come', () => {
    expect(came({ condition: words, number: '1-HD/TW' })).toBe('1-HD/TW');
    expect(came({ condition: words, date: '2026-08-05' })).toBe('');
    expect(came({ condition: words, due: '2026-09-30' })).toBeUndefined();
    expect(came()).toBeUndefined();
    expect(arrivalFor(task, undefined)).toBeNull();
    expect(came({ condition: words, date: 'tháng 8' })).toBeUndefined();
  });
});

test('tasks are started by the day of their document, those without a known day at once', () => {
  const plain = { condition: null, timeline: waits([]).timeline };
  const tasks = [1, 2, 3, 4].map((n) => ({ ...plain, id: taskId(n), condition: n === 4 ? null : `điều kiện ${n}` })) as unknown as Task[];
  const waiting = [
    { condition: 'điều kiện 1', date: '2026-08-05' },
    { condition: 'điều kiện 2', number: '5' },
    { condition: 'điều kiện 3' },
  ];
  expect([...arrivalsOf({ tasks, waiting }).keys()]).toEqual([taskId(1), taskId(2)]);
  expect([...startedBy({ tasks, waiting }, '2026-08-04' as IsoDate)]).toEqual([taskId(2)]);
  expect([...startedBy({ tasks, waiting }, '2026-08-05' as IsoDate)]).toEqual([taskId(1), taskId(2)]);
});

describe('the occurrence of a task whose document has come', () => {
  test('begins on the day of the document and keeps its id; no due date is made up', () => {
    const [before] = started([trigger], null);
    const [after] = started([trigger], arrival());
    expect(after).toEqual({ ...before, from: '2026-08-05', arrival: arrival() });
    expect(after!.due).toBeNull();
  });

  test('is due when the document asks for it', () => {
    const [after] = started([trigger], arrival({ due: '2026-09-30' as IsoDate }));
    expect(after).toMatchObject({ kind: 'dated', due: '2026-09-30', planDue: null, ownDue: null });
  });

  test('is due so many days after the document as the plan says', () => {
    const days = (working: boolean): TimelineItem => ({ after: words, days: 10, ...(working ? { working } : {}) });
    expect(started([days(false)], null).map(inShort)).toEqual(['-: ? → undated']);
    expect(started([days(false)], arrival()).map(inShort)).toEqual(['-: 2026-08-05 → 2026-08-15']);
    expect(started([days(true)], arrival()).map(inShort)).toEqual(['-: 2026-08-05 → 2026-08-19']);
    expect(started([days(false)], arrival({ on: null })).map(inShort)).toEqual(['-: ? → undated']);
  });

  test('other pieces of the timeline stay as they are, other events too', () => {
    const all = started([{ year: 2026, quarter: 1 }, { trigger: 'đột xuất' }, trigger], arrival());
    expect(all.map((o) => o.arrival !== null)).toEqual([false, false, true]);
    expect(started([{ trigger: 'theo chỉ đạo' }, { ongoing: true }], arrival()).map((o) => o.arrival !== null)).toEqual([true, false]);
  });

  test("the office's own due date stands before that of the document", () => {
    const own = { ...waits([trigger]), ownDue: { due: '2026-10-15', reason: 'Theo dõi sát' } };
    expect(occurrences(own, oneYear, usual, arrival({ due: '2026-09-30' as IsoDate }))[0]!.due).toBe('2026-10-15');
  });
});

describe('the rows of a period', () => {
  const shown = (period: string, come: Arrival) =>
    rowsOfPeriod(started([trigger], come), parsePeriod(period)!, oneYear.period, new Set()).map(
      ({ occurrence, scope }) => `${scope} ${inShort(occurrence)}`,
    );

  test('before the document came a row stands without a date, as it stood then', () => {
    expect(shown('2026-Q2', arrival({ due: '2026-09-30' as IsoDate }))).toEqual(['standing -: ? → undated']);
    expect(shown('2026-Q2', arrival())).toEqual(['standing -: ? → undated']);
  });

  test('a document of the last day of a period belongs to it, one of the day after does not', () => {
    expect(shown('2026-Q3', arrival({ on: '2026-09-30' as IsoDate }))).toEqual(['standing -: 2026-09-30 → undated']);
    expect(shown('2026-Q3', arrival({ on: '2026-10-01' as IsoDate }))).toEqual(['standing -: ? → undated']);
  });

  test("the office's own due date stands also before the document has come", () => {
    const own = { ...waits([trigger]), ownDue: { due: '2026-06-15', reason: 'Theo dõi sát' } };
    const rows = rowsOfPeriod(occurrences(own, oneYear, usual, arrival()), parsePeriod('2026-Q2')!, oneYear.period, new Set());
    expect(rows.map(({ occurrence, scope }) => [occurrence.due, occurrence.arrival, scope])).toEqual([['2026-06-15', null, 'due']]);
  });

  test('from then on it has its dates and is carried over while it is open', () => {
    const due = arrival({ due: '2026-09-30' as IsoDate });
    expect(shown('2026-Q3', due)).toEqual(['due -: 2026-08-05 → 2026-09-30']);
    expect(shown('2026-Q4', due)).toEqual(['carried -: 2026-08-05 → 2026-09-30']);
    expect(shown('2026-Q3', arrival())).toEqual(['standing -: 2026-08-05 → undated']);
  });
});
