import type { TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import { countFormula } from '../../../src/core/status/count-formula';
import { quoted, quotedRow } from '../../../src/core/status/formula-text';
import {
  bucketWords,
  countWords,
  figureWords,
  occurrenceWords,
  progressWords,
  statusWords,
  timingWords,
  unitsWords,
} from '../../../src/core/status/labels';
import { occurrenceName } from '../../../src/core/status/occurrence-name';
import { occurrences } from '../../../src/core/status/occurrences';
import { fiveYears, timedTask, usual } from './timed-task';

test('what people choose and what is shown is called as in official reports', () => {
  expect(Object.fromEntries(Object.entries(statusWords).map(([status, words]) => [status, words.vi]))).toEqual({
    unreported: 'Chưa báo cáo',
    'done-in-time': 'Đã hoàn thành đúng hạn',
    'done-late': 'Đã hoàn thành quá hạn',
    'done-undated': 'Đã hoàn thành (không có hạn)',
    'in-progress-in-time': 'Đang thực hiện trong hạn',
    'in-progress-late': 'Đang thực hiện quá hạn',
    'in-progress-undated': 'Đang thực hiện (không có hạn)',
    'not-due': 'Chưa đến hạn',
    'not-started': 'Chưa thực hiện',
    'not-started-late': 'Chưa thực hiện, quá hạn',
    paused: 'Tạm dừng',
    waiting: 'Chờ văn bản',
    'not-applicable': 'Không còn phù hợp',
    'nothing-arisen': 'Không phát sinh',
    'not-ours': 'Không thuộc trách nhiệm đơn vị',
    ongoing: 'Thực hiện thường xuyên',
    'done-in-period': 'Đã thực hiện trong kỳ',
    'not-in-period': 'Chưa thực hiện trong kỳ',
  });
});

test('lists cannot hold commas, and formulas compare words: choices have no comma, no two statuses or places are called the same', () => {
  expect(Object.values(progressWords).filter(({ vi, en }) => vi.includes(',') || en.includes(','))).toEqual([]);
  for (const table of [progressWords, statusWords, bucketWords]) {
    for (const language of ['vi', 'en'] as const) {
      const words = Object.values(table).map((word) => word[language].toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
  }
});

test('every word is composed text in both languages, without spaces at its ends', () => {
  const tables = [progressWords, statusWords, bucketWords, figureWords, countWords, occurrenceWords, timingWords];
  const words = tables.flatMap((table) => Object.values(table).flatMap(({ vi, en }) => [vi, en]));
  expect(words.filter((word) => word === '' || word.trim() !== word || word.normalize('NFC') !== word)).toEqual([]);
});

test('units are told as done of all', () => {
  expect(unitsWords.vi(60, 65)).toBe('60/65 đơn vị');
  expect(unitsWords.en(60, 65)).toBe('60/65 units');
});

test('texts stand in formulas in quotes', () => {
  expect(quoted('Đề án "6 rõ" và "5 thật"')).toBe('"Đề án ""6 rõ"" và ""5 thật"""');
  expect(quotedRow(['a', 'b'])).toBe('{"a","b"}');
});

test('a figure of one place is counted, one of several is added up, within the conditions given', () => {
  expect(countFormula('excluded', '$B$2:$B$9')).toBe('COUNTIFS($B$2:$B$9,"Không tính")');
  expect(countFormula('open-late', '$B$2:$B$9', [{ range: '$C$2:$C$9', equals: 'A1' }])).toBe(
    'COUNTIFS($B$2:$B$9,"Chưa hoàn thành quá hạn",$C$2:$C$9,A1)',
  );
  expect(countFormula('done', '$B$2:$B$9', [{ range: '$C$2:$C$9', equals: 'A1' }])).toBe(
    'SUMPRODUCT(COUNTIFS($B$2:$B$9,{"Hoàn thành đúng hạn","Hoàn thành quá hạn","Hoàn thành không có hạn"},$C$2:$C$9,A1))',
  );
});

test.each<[TimelineKind, TimelineItem[], string, string]>([
  ['periods', [{ year: 2026, quarter: 2 }], 'Quý II/2026', 'Quarter II of 2026'],
  ['deadline', [{ date: '2026-04-30' }], '30/04/2026', '30/04/2026'],
  ['range', [{ from: 2026, to: 2030 }], 'Giai đoạn 2026-2030', 'Years 2026-2030'],
  ['range', [{ from: '2025-Q4', to: '2026-06-15' }], 'Quý IV/2025 - 15/06/2026', 'Quarter IV of 2025 - 15/06/2026'],
  ['periods', [{ year: 2026, months: [10, 12] }], 'Tháng 10/2026 - tháng 12/2026', 'October 2026 - December 2026'],
  ['range', [{ from: 2025, to: null }], 'Từ năm 2025', 'From 2025'],
  ['range', [{ from: null, to: 2030 }], 'Đến năm 2030', 'Until 2030'],
  ['periods', [{ year: 2026, months: [5], label: 'trình' }], 'Tháng 5/2026 (trình)', 'May 2026 (trình)'],
  ['event', [{ trigger: 'khi có văn bản' }], 'khi có văn bản', 'khi có văn bản'],
  ['event', [], 'Khi phát sinh', 'When it arises'],
  ['ongoing', [], 'Thường xuyên', 'Ongoing'],
  ['unspecified', [], 'Chưa nêu thời hạn', 'No time stated'],
])('a timeline that is %s with %j is called %s, in English %s', (kind, items, vi, en) => {
  const [occurrence] = occurrences(timedTask(kind, items), fiveYears, usual);
  expect(occurrenceName(occurrence!, 'vi')).toBe(vi);
  expect(occurrenceName(occurrence!, 'en')).toBe(en);
});

test('what has no period of its own is called by its due day where it has one', () => {
  const [occurrence] = occurrences(timedTask('unspecified', []), fiveYears, { ...usual, untimed: 'end-of-plan' });
  expect(occurrenceName(occurrence!, 'vi')).toBe('31/12/2030');
});
