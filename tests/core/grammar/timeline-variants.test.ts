import { readTimeline } from '../../../src/core/grammar/read-timeline';
import type { TimelineContext, TimelineReading } from '../../../src/core/grammar/timeline-reading';

const annual: TimelineContext = { startYear: 2026, endYear: 2026, issuedOn: '2026-03-01', place: 'column' };

type Row = readonly [text: string, kind: string, items: readonly object[], doubts?: readonly string[]];

/** What a reading says, all of it but the words it was read from. */
const said = ({ kind, items, unread, doubts }: TimelineReading) => ({ kind, items, unread, doubts: doubts.map((d) => d.kind) });
/** Rows with their doubts, none where none are told. */
const full = (rows: readonly Row[]) => rows.map(([text, kind, items, doubts = []]) => [text, kind, items, doubts] as const);
const q = (year: number, quarter: number) => ({ year, quarter });
const m = (year: number, ...months: number[]) => ({ year, months });

describe('near variants that offices write', () => {
  it.each(
    full([
      ['Thường xuyên trong năm', 'ongoing', []],
      ['Định kỳ, thường xuyên', 'ongoing', []],
      ['Thường xuyên, đột xuất khi có yêu cầu', 'ongoing', [{ trigger: 'đột xuất khi có yêu cầu' }]],
      ['Hằng tháng (trước ngày 20)', 'recurring', [{ every: 'month', on: [{ day: 20 }], before: true }]],
      ['Định kỳ hàng quý (trước ngày 15 của tháng cuối quý)', 'recurring', [{ every: 'quarter', on: [{ day: 15 }], before: true }]],
      ['Các quý trong năm', 'recurring', [{ every: 'quarter' }]],
      ['ít nhất 01 lần/quý', 'recurring', [{ every: 'quarter', min: 1 }]],
      ['Q2/2026', 'periods', [q(2026, 2)]],
      ['Suốt năm', 'periods', [{ year: 2026 }]],
      ['Hoàn thành ngay trong tháng 3/2026', 'deadline', [m(2026, 3)]],
      ['Trước 17 giờ ngày 20/6/2026', 'deadline', [{ date: '2026-06-20', before: true }]],
      ['thứ Hai, ngày 15/6/2026', 'periods', [{ date: '2026-06-15' }]],
      ['30 ngày làm việc kể từ ngày nhận được văn bản', 'deadline', [{ after: 'ngày nhận được văn bản', days: 30, working: true }]],
      ['15 ngày trước Đại hội', 'event', [{ trigger: '15 ngày trước Đại hội' }]],
      ['Trước, trong và sau Đại hội', 'event', [{ trigger: 'Trước, trong và sau Đại hội' }]],
      ['Từ ngày ban hành Kế hoạch đến hết năm 2026', 'range', [{ from: '2026-03-01', to: 2026 }]],
      ['Trong nhiệm kỳ', 'range', [{ from: 2026, to: 2026 }]],
      ['Quý I-IV', 'range', [{ from: '2026-Q1', to: '2026-Q4' }]],
      ['Quý II năm 2026 (sau khi có hướng dẫn)', 'periods', [q(2026, 2), { trigger: 'sau khi có hướng dẫn' }]],
      ['Tháng 5/2026 (dự kiến)', 'periods', [m(2026, 5)]],
      ['Trước quý III/2026', 'deadline', [q(2026, 2)]],
      ['Trước quý I/2026', 'deadline', [q(2025, 4)]],
      ['Trước tháng 3/2026', 'deadline', [m(2026, 2)]],
      ['Trước tháng 01/2026', 'deadline', [m(2025, 12)]],
      ['Trước 6 tháng cuối năm 2026', 'deadline', [{ year: 2026, half: 1 }]],
      ['Trước 6 tháng đầu năm 2026', 'deadline', [{ year: 2025, half: 2 }]],
      ['Trước năm 2026', 'deadline', [{ date: '2025-12-31' }]],
      ['Tháng 3, tháng 9/2026', 'periods', [m(2026, 3), m(2026, 9)]],
      ['Tháng 9/2026, tháng 12', 'periods', [m(2026, 9), m(2026, 12)]],
      ['Quý IV/2025, quý I/2026', 'periods', [q(2025, 4), q(2026, 1)], ['outside-plan']],
      ['Cuối quý II/2026', 'periods', [{ ...q(2026, 2), part: 'end' }]],
      ['Đầu tháng 3, giữa tháng 9 hằng năm', 'recurring', [{ every: 'year', on: [{ month: 3 }, { month: 9 }] }]],
      ['Từ 6 tháng đầu năm 2026 đến 6 tháng cuối năm 2026', 'range', [{ from: '2026-H1', to: '2026-H2' }]],
      ['Từ tháng 9/2026', 'range', [{ from: '2026-09', to: null }]],
      ['Học kỳ II', 'range', [{ from: '2026-01', to: '2026-05' }]],
      ['Năm học 2025 - 2026', 'range', [{ from: '2025-09', to: '2026-05' }]],
      ['Thường xuyên, thường xuyên', 'ongoing', []],
      ['Quý II/2026; quý II/2026', 'periods', [q(2026, 2)]],
      ['Hằng quý, trước ngày 20 của tháng cuối quý', 'recurring', [{ every: 'quarter', on: [{ day: 20 }], before: true }]],
      ['Hằng năm và trước ngày 15/12 hằng năm', 'recurring', [{ every: 'year', on: [{ day: 15, month: 12 }], before: true }]],
      [
        'Hằng tháng và trước ngày 15/12 hằng năm',
        'recurring',
        [{ every: 'month' }, { every: 'year', on: [{ day: 15, month: 12 }], before: true }],
      ],
      ['Quý III/2026, thường xuyên', 'periods', [q(2026, 3), { ongoing: true }]],
      ['Khi có văn bản hướng dẫn; quý III/2026', 'periods', [{ trigger: 'Khi có văn bản hướng dẫn' }, q(2026, 3)]],
      ['Nhân dịp kỷ niệm Ngày thành lập (19/5)', 'periods', [{ date: '2026-05-19' }]],
      ['Tuần 2 tháng 3', 'periods', [{ ...m(2026, 3), week: 2 }]],
      ['Đến quý III', 'deadline', [q(2026, 3)]],
      ['Đến năm 2027', 'range', [{ from: null, to: 2027 }]],
      ['Hoàn thành đến năm 2027', 'deadline', [{ year: 2027 }]],
    ]),
  )('%s', (text, kind, items, doubts) => {
    expect(said(readTimeline(text, annual))).toEqual({ kind, items, unread: '', doubts });
  });
});
