import { readTimeline } from '../../../src/core/grammar/read-timeline';
import type { TimelineContext, TimelineReading } from '../../../src/core/grammar/timeline-reading';

const annual: TimelineContext = { startYear: 2026, endYear: 2026, issuedOn: '2026-03-01', place: 'line' };
const term: TimelineContext = { startYear: 2026, endYear: 2030, issuedOn: '2026-03-01', place: 'line' };

type Row = readonly [text: string, kind: string, items: readonly object[], doubts?: readonly string[]];

/** What a reading says, all of it but the words it was read from. */
const said = ({ kind, items, unread, doubts }: TimelineReading) => ({ kind, items, unread, doubts: doubts.map((d) => d.kind) });
/** Rows with their doubts, none where none are told. */
const full = (rows: readonly Row[]) => rows.map(([text, kind, items, doubts = []]) => [text, kind, items, doubts] as const);
const q = (year: number, quarter: number) => ({ year, quarter });
const m = (year: number, ...months: number[]) => ({ year, months });

/** The forms of the domain notes, 3.1, by number; some with near variants. */
const forms: Readonly<Record<string, readonly Row[]>> = {
  '1–3 ongoing': [
    ['thường xuyên', 'ongoing', []],
    ['Thực hiện thường xuyên.', 'ongoing', []],
    ['thường xuyên, liên tục', 'ongoing', []],
    ['nhiệm vụ thường xuyên', 'ongoing', []],
    ['Thường xuyên trong cả giai đoạn', 'ongoing', []],
    ['hằng ngày', 'ongoing', []],
    ['thường xuyên, hằng năm', 'ongoing', [{ every: 'year' }]],
  ],
  '4–7 recurring': [
    ['hằng năm', 'recurring', [{ every: 'year' }]],
    ['hàng năm', 'recurring', [{ every: 'year' }]],
    ['mỗi năm', 'recurring', [{ every: 'year' }]],
    ['thường niên', 'recurring', [{ every: 'year' }]],
    ['hằng quý', 'recurring', [{ every: 'quarter' }]],
    ['mỗi quí', 'recurring', [{ every: 'quarter' }]],
    ['theo quý', 'recurring', [{ every: 'quarter' }]],
    ['hàng tháng', 'recurring', [{ every: 'month' }]],
    ['hằng tuần', 'recurring', [{ every: 'week' }]],
    ['03 tuần một lần', 'recurring', [{ every: 'week', interval: 3 }]],
    ['2 năm một lần', 'recurring', [{ every: 'year', interval: 2 }]],
    ['06 tháng/lần', 'recurring', [{ every: 'half-year' }]],
    ['3 tháng một lần', 'recurring', [{ every: 'quarter' }]],
  ],
  '8–13 recurring with counts, periods and events': [
    ['định kỳ', 'recurring', [{ every: 'unknown' }], ['unknown-cycle']],
    ['định kỳ hằng quý', 'recurring', [{ every: 'quarter' }]],
    ['định kỳ 6 tháng, 01 năm', 'recurring', [{ every: 'half-year' }, { every: 'year' }]],
    ['6 tháng, 1 năm', 'recurring', [{ every: 'half-year' }, { every: 'year' }]],
    ['6 tháng, 1 năm và khi cần thiết', 'recurring', [{ every: 'half-year' }, { every: 'year' }, { trigger: 'khi cần thiết' }]],
    ['định kỳ hoặc đột xuất', 'recurring', [{ every: 'unknown' }, { trigger: 'đột xuất' }], ['unknown-cycle']],
    ['2 lần/tháng', 'recurring', [{ every: 'month', count: 2 }]],
    ['Mỗi năm 02 đợt', 'recurring', [{ every: 'year', count: 2 }]],
    ['Hằng tháng 02 lần', 'recurring', [{ every: 'month', count: 2 }]],
    ['Hằng năm (tháng 5 và tháng 10)', 'recurring', [{ every: 'year', on: [{ month: 5 }, { month: 10 }] }]],
    ['Bắt đầu từ tháng 4/2026, kết thúc tháng 10/2026', 'range', [{ from: '2026-04', to: '2026-10' }]],
    ['Năm 2026, 2027 và những năm tiếp theo', 'range', [{ from: 2026, to: null }]],
    ['Năm học 2026 - 2027 và các năm học tiếp theo', 'range', [{ from: '2026-09', to: null }]],
    ['02 lần/năm', 'recurring', [{ every: 'year', count: 2 }]],
    ['3 đợt/năm', 'recurring', [{ every: 'year', count: 3 }]],
    ['Hằng năm, mỗi năm tổ chức ít nhất 02 cuộc kiểm tra', 'recurring', [{ every: 'year', min: 2 }]],
    [
      'hằng quý, 6 tháng, 9 tháng, năm',
      'recurring',
      [{ every: 'quarter' }, { every: 'half-year' }, { every: 'year', on: [{ month: 9 }] }, { every: 'year' }],
    ],
  ],
  '14–19 quarters': [
    ['quý II/2026', 'periods', [q(2026, 2)]],
    ['Quý II năm 2026', 'periods', [q(2026, 2)]],
    ['Quí IV-2025', 'periods', [q(2025, 4)], ['outside-plan']],
    ['Quý II/ 2026', 'periods', [q(2026, 2)]],
    ['quý II', 'periods', [q(2026, 2)]],
    ['quý 3/2026', 'periods', [q(2026, 3)]],
    ['trong quý I năm 2025', 'periods', [q(2025, 1)], ['outside-plan']],
    ['quý I, II/2026', 'periods', [q(2026, 1), q(2026, 2)]],
    ['quý I và quý II', 'periods', [q(2026, 1), q(2026, 2)]],
    ['Trong quý I, quý II năm 2026', 'periods', [q(2026, 1), q(2026, 2)]],
    ['quý IV/2025 - quý II/2026', 'range', [{ from: '2025-Q4', to: '2026-Q2' }]],
    ['từ quý I đến quý III/2026', 'range', [{ from: '2026-Q1', to: '2026-Q3' }]],
  ],
  '21–25 months and weeks': [
    ['tháng 6/2026', 'periods', [m(2026, 6)]],
    ['tháng 6 năm 2026', 'periods', [m(2026, 6)]],
    ['6/2026', 'periods', [m(2026, 6)]],
    ['06/2026', 'periods', [m(2026, 6)]],
    ['tháng 10-12/2026', 'range', [{ from: '2026-10', to: '2026-12' }]],
    ['tháng 8 - 9/2026', 'range', [{ from: '2026-08', to: '2026-09' }]],
    ['tháng 5 và tháng 9 năm 2026', 'periods', [m(2026, 5), m(2026, 9)]],
    ['Tháng 3, 6, 9, 12', 'periods', [m(2026, 3), m(2026, 6), m(2026, 9), m(2026, 12)]],
    ['trong tháng 01/2026', 'periods', [m(2026, 1)]],
    ['đầu tháng 3', 'periods', [{ ...m(2026, 3), part: 'start' }]],
    ['giữa tháng 3', 'periods', [{ ...m(2026, 3), part: 'middle' }]],
    ['cuối tháng 3', 'periods', [{ ...m(2026, 3), part: 'end' }]],
    ['tuần 2 tháng 3', 'periods', [{ ...m(2026, 3), week: 2 }]],
    ['tuần đầu tháng 5', 'periods', [{ ...m(2026, 5), week: 1 }]],
  ],
  '26–30 days and deadlines': [
    ['30/4/2026', 'periods', [{ date: '2026-04-30' }]],
    ['30.04.2026', 'periods', [{ date: '2026-04-30' }]],
    ['ngày 30 tháng 4 năm 2026', 'periods', [{ date: '2026-04-30' }]],
    ['trước ngày 30/4/2026', 'deadline', [{ date: '2026-04-30', before: true }]],
    ['trước 30/4', 'deadline', [{ date: '2026-04-30', before: true }]],
    ['chậm nhất ngày 17 tháng 12', 'deadline', [{ date: '2026-12-17' }]],
    ['chậm nhất là ngày 17 tháng 12', 'deadline', [{ date: '2026-12-17' }]],
    ['hoàn thành trước 15/12/2026', 'deadline', [{ date: '2026-12-15', before: true }]],
    ['xong trước 15/12/2026', 'deadline', [{ date: '2026-12-15', before: true }]],
    ['chậm nhất tháng 6/2026', 'deadline', [m(2026, 6)]],
    ['trước tháng 6/2026', 'deadline', [m(2026, 5)]],
    ['trước quý I/2027', 'deadline', [q(2026, 4)]],
    ['đến hết quý II/2026', 'deadline', [q(2026, 2)]],
  ],
  '31–35 days and months of every year': [
    ['hoàn thành trước 15/12 hằng năm', 'recurring', [{ every: 'year', on: [{ day: 15, month: 12 }], before: true }]],
    ['trước ngày 20/11 hàng năm', 'recurring', [{ every: 'year', on: [{ day: 20, month: 11 }], before: true }]],
    ['Hằng năm, trước ngày 15/12', 'recurring', [{ every: 'year', on: [{ day: 15, month: 12 }], before: true }]],
    ['trước ngày 20 hằng tháng', 'recurring', [{ every: 'month', on: [{ day: 20 }], before: true }]],
    ['hằng tháng, trước ngày 25', 'recurring', [{ every: 'month', on: [{ day: 25 }], before: true }]],
    ['ngày 25 hằng tháng', 'recurring', [{ every: 'month', on: [{ day: 25 }] }]],
    [
      'trước ngày 01/6 và 15/11 hằng năm',
      'recurring',
      [
        {
          every: 'year',
          on: [
            { day: 1, month: 6 },
            { day: 15, month: 11 },
          ],
          before: true,
        },
      ],
    ],
    ['tháng 12 hằng năm', 'recurring', [{ every: 'year', on: [{ month: 12 }] }]],
    ['Quý IV hằng năm', 'recurring', [{ every: 'year', on: [{ quarter: 4 }] }]],
    ['từ tháng 2 đến tháng 9 hằng năm', 'recurring', [{ every: 'year', span: [2, 9] }]],
  ],
  '36–39 by the end of, in, and lists of years': [
    ['hoàn thành trong quý II/2026', 'deadline', [q(2026, 2)]],
    ['hoàn thành trong năm 2026', 'deadline', [{ year: 2026 }]],
    ['trong năm 2026', 'periods', [{ year: 2026 }]],
    ['trong năm', 'periods', [{ year: 2026 }]],
    ['Cả năm', 'periods', [{ year: 2026 }]],
    ['năm 2026', 'periods', [{ year: 2026 }]],
    ['Năm 2027', 'periods', [{ year: 2027 }]],
    ['năm 2026, 2027', 'periods', [{ year: 2026 }, { year: 2027 }]],
    ['năm 2027, 2028, 2030', 'periods', [{ year: 2027 }, { year: 2028 }, { year: 2030 }], ['outside-plan']],
  ],
  '40–46 ranges of years': [
    ['2026 - 2030', 'range', [{ from: 2026, to: 2030 }]],
    ['2026 – 2030', 'range', [{ from: 2026, to: 2030 }]],
    ['năm 2026- 2030', 'range', [{ from: 2026, to: 2030 }]],
    ['giai đoạn 2026-2030', 'range', [{ from: 2026, to: 2030 }]],
    ['từ năm 2026 đến năm 2030', 'range', [{ from: 2026, to: 2030 }]],
    ['2025 và các năm tiếp theo', 'range', [{ from: 2025, to: null }]],
    ['năm 2025 và những năm tiếp theo', 'range', [{ from: 2025, to: null }]],
    ['từ năm 2025 trở đi', 'range', [{ from: 2025, to: null }]],
    ['bắt đầu từ năm 2026', 'range', [{ from: 2026, to: null }]],
    ['đến năm 2030', 'range', [{ from: null, to: 2030 }]],
    ['đến hết năm 2030', 'range', [{ from: null, to: 2030 }]],
    ['từ nay đến năm 2030', 'range', [{ from: '2026-03-01', to: 2030 }]],
    ['từ nay đến 2030', 'range', [{ from: '2026-03-01', to: 2030 }]],
    ['từ nay đến hết năm', 'range', [{ from: '2026-03-01', to: 2026 }]],
    ['trước năm 2030', 'deadline', [{ date: '2029-12-31' }], ['outside-plan']],
  ],
  '47–49 halves and parts of a year': [
    ['6 tháng đầu năm', 'periods', [{ year: 2026, half: 1 }]],
    ['06 tháng đầu năm 2026', 'periods', [{ year: 2026, half: 1 }]],
    ['6 tháng cuối năm', 'periods', [{ year: 2026, half: 2 }]],
    ['9 tháng', 'periods', [m(2026, 1, 9)]],
    ['9 tháng đầu năm', 'periods', [m(2026, 1, 9)]],
    ['đầu năm', 'periods', [{ year: 2026, part: 'start' }], ['part-of-year']],
    ['giữa năm', 'periods', [{ year: 2026, part: 'middle' }], ['part-of-year']],
    ['cuối năm', 'periods', [{ year: 2026, part: 'end' }], ['part-of-year']],
  ],
  '50–53 occasions, ranges of days, days after something': [
    ['dịp Tết Nguyên đán', 'event', [{ trigger: 'dịp Tết Nguyên đán' }]],
    ['nhân kỷ niệm 136 năm Ngày sinh Bác Hồ (19/5/2026)', 'periods', [{ date: '2026-05-19' }]],
    ['từ ngày 01/5/2026 đến ngày 31/5/2026', 'range', [{ from: '2026-05-01', to: '2026-05-31' }]],
    ['từ 10/10 đến 20/10', 'range', [{ from: '2026-10-10', to: '2026-10-20' }]],
    ['từ ngày 10 đến 15/5/2026', 'range', [{ from: '2026-05-10', to: '2026-05-15' }]],
    ['từ tháng 9/2026 đến khi hoàn thành dự án', 'range', [{ from: '2026-09', to: null }, { trigger: 'đến khi hoàn thành dự án' }]],
    ['trong 20 ngày kể từ ngày ban hành', 'deadline', [{ after: 'ngày ban hành', days: 20 }]],
    ['sau 10 ngày làm việc', 'deadline', [{ after: '', days: 10, working: true }]],
  ],
  '54–59 events': [
    ['khi có văn bản của Trung ương', 'event', [{ trigger: 'khi có văn bản của Trung ương' }]],
    ['Khi có văn bản chỉ đạo của Trung ương', 'event', [{ trigger: 'Khi có văn bản chỉ đạo của Trung ương' }]],
    ['theo chỉ đạo của Tỉnh ủy', 'event', [{ trigger: 'theo chỉ đạo của Tỉnh ủy' }]],
    ['theo hướng dẫn của Trung ương', 'event', [{ trigger: 'theo hướng dẫn của Trung ương' }]],
    ['khi cấp trên triển khai', 'event', [{ trigger: 'khi cấp trên triển khai' }]],
    ['khi có yêu cầu', 'event', [{ trigger: 'khi có yêu cầu' }]],
    ['khi phát sinh', 'event', [{ trigger: 'khi phát sinh' }]],
    ['thực hiện sau Đại hội Đảng bộ tỉnh', 'event', [{ trigger: 'sau Đại hội Đảng bộ tỉnh' }]],
    ['sau khi Nghị định được ban hành', 'event', [{ trigger: 'sau khi Nghị định được ban hành' }]],
    ['theo tiến độ dự án', 'event', [{ trigger: 'theo tiến độ dự án' }]],
    ['theo lộ trình', 'event', [{ trigger: 'theo lộ trình' }]],
    ['theo quy định', 'event', [{ trigger: 'theo quy định' }]],
    ['theo quy chế', 'event', [{ trigger: 'theo quy chế' }]],
    ['theo Kế hoạch riêng', 'event', [{ trigger: 'theo Kế hoạch riêng' }]],
    ['có kế hoạch riêng', 'event', [{ trigger: 'có kế hoạch riêng' }]],
  ],
  '64–67 school years, terms, soft times': [
    ['năm học 2025 - 2026', 'range', [{ from: '2025-09', to: '2026-05' }]],
    ['học kỳ I', 'range', [{ from: '2026-09', to: '2027-01' }]],
    ['học kỳ II, năm học 2025 - 2026', 'range', [{ from: '2026-01', to: '2026-05' }]],
    ['nhiệm kỳ 2025 - 2030', 'range', [{ from: 2025, to: 2030 }]],
    ['dự kiến tháng 9', 'periods', [{ ...m(2026, 9), soft: true }]],
    ['phấn đấu hoàn thành quý III', 'deadline', [{ ...q(2026, 3), soft: true }]],
    ['ngay sau khi ban hành', 'event', [{ trigger: 'ngay sau khi ban hành' }]],
    ['kịp thời', 'event', [{ trigger: 'kịp thời' }]],
    ['đột xuất', 'event', [{ trigger: 'đột xuất' }]],
  ],
};

for (const [name, rows] of Object.entries(forms)) {
  describe(`forms ${name}`, () => {
    it.each(full(rows))('%s', (text, kind, items, doubts) => {
      expect(said(readTimeline(text, annual))).toEqual({ kind, items, unread: '', doubts });
    });
    it.each(full(rows))('with a label: Thời gian thực hiện: %s', (text, kind, items) => {
      expect(readTimeline(`Thời gian thực hiện: ${text}.`, annual)).toMatchObject({ kind, items });
    });
  });
}

describe('several pieces in one line', () => {
  it.each(
    full([
      [
        'Phối hợp với các đảng ủy xây dựng Chương trình, kế hoạch hoàn thành trước ngày 30/4/2026; Xây dựng Chương trình kiểm tra hằng năm của cấp ủy.',
        'deadline',
        [{ date: '2026-04-30', before: true }, { every: 'year' }],
      ],
      [
        'Xây dựng Đề án hoàn thành trong năm 2026 và triển khai thực hiện thường xuyên hằng năm.',
        'deadline',
        [{ year: 2026 }, { ongoing: true }, { every: 'year' }],
      ],
      [
        'sơ kết năm 2028; tổng kết năm 2030',
        'periods',
        [
          { year: 2028, label: 'sơ kết' },
          { year: 2030, label: 'tổng kết' },
        ],
      ],
      [
        'thí điểm 2026 - 2027, mở rộng sau năm 2028',
        'range',
        [
          { from: 2026, to: 2027, label: 'thí điểm' },
          { from: 2029, to: null, label: 'mở rộng' },
        ],
      ],
      [
        'trình Ban Thường vụ tháng 6/2026; ban hành quý III/2026; nghiệm thu quý IV/2027',
        'periods',
        [
          { ...m(2026, 6), label: 'trình' },
          { ...q(2026, 3), label: 'ban hành' },
          { ...q(2027, 4), label: 'nghiệm thu' },
        ],
      ],
      ['hằng năm, theo quy định', 'recurring', [{ every: 'year' }]],
      ['định kỳ, hằng năm', 'recurring', [{ every: 'year' }]],
      ['Năm 2026, kịp thời', 'periods', [{ year: 2026 }]],
    ]),
  )('%s', (text, kind, items, doubts) => {
    expect(said(readTimeline(text, term))).toMatchObject({ kind, items, doubts });
    expect(readTimeline(text, term).items).toEqual(items);
  });
});

describe('labels', () => {
  it.each(['Thời hạn', 'Thời gian hoàn thành', 'Hoàn thành', 'Thời gian kết thúc'])(
    '%s: asks for the day by which the task is done',
    (label) => {
      expect(readTimeline(`${label}: Quý II/2026`, annual)).toMatchObject({ kind: 'deadline', items: [q(2026, 2)] });
    },
  );
  it.each(['Thời gian', 'Thời gian thực hiện', 'Tiến độ', 'Lộ trình', 'Thời gian triển khai', 'Thực hiện'])('%s: says when', (label) => {
    expect(readTimeline(`${label}: Quý II/2026`, annual)).toMatchObject({ kind: 'periods', items: [q(2026, 2)] });
  });
  it('may stand without a colon', () => {
    expect(readTimeline('Thời gian thực hiện thường xuyên', annual).kind).toBe('ongoing');
  });
});

describe('conditions', () => {
  it.each([
    ['Thực hiện theo văn bản của Ban Tuyên giáo và Dân vận Trung ương.', 'theo văn bản của Ban Tuyên giáo và Dân vận Trung ương'],
    ['khi cấp trên triển khai', 'khi cấp trên triển khai'],
    ['thực hiện sau Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030', 'sau Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030'],
    [
      'theo chỉ đạo của Ban Chỉ đạo 35 Trung ương hoặc khi có tình huống phát sinh',
      'theo chỉ đạo của Ban Chỉ đạo 35 Trung ương hoặc khi có tình huống phát sinh',
    ],
  ])('%s', (text, condition) => {
    expect(readTimeline(text, annual).condition).toBe(condition);
  });
  it.each(['đột xuất', 'khi cần thiết', 'theo quy định', 'kịp thời', 'hằng năm'])('%s is none', (text) => {
    expect(readTimeline(text, annual).condition).toBeNull();
  });
});

describe('doubts', () => {
  it.each([
    ['định kỳ', 'unknown-cycle'],
    ['quý II', 'year-assumed'],
    ['đầu năm 2027', 'part-of-year'],
    ['tháng 5/2020', 'outside-plan'],
    ['30/2/2026', 'no-such-date'],
    ['lồng ghép trong các cuộc họp', 'not-understood'],
    ['theo mốc nêu tại từng mục', 'stands-elsewhere'],
  ])('%s: %s', (text, doubt) => {
    expect(readTimeline(text, term).doubts.map((d) => d.kind)).toEqual([doubt]);
  });
  it.each(['thường xuyên', 'Quý II/2026', '2026 - 2030', 'khi có yêu cầu', 'trước ngày 30/4/2026', 'hằng năm'])('%s: none', (text) => {
    expect(readTimeline(text, term).doubts).toEqual([]);
  });
  it('has no doubt about the year where the plan has only one', () => {
    expect(readTimeline('quý II', annual).doubts).toEqual([]);
  });
});

it('a range that ends before it begins, or on a day that does not exist, is not read', () => {
  expect(readTimeline('2030 - 2026', term)).toMatchObject({ kind: 'unspecified', items: [], doubts: [{ kind: 'no-such-date' }] });
  expect(readTimeline('từ 30/2 đến 20/3', term)).toMatchObject({ kind: 'unspecified', items: [], doubts: [{ kind: 'no-such-date' }] });
});

it('words that point to the item’s parts or to the row above say so (form 68)', () => {
  expect(readTimeline('theo thời gian nêu tại từng nhiệm vụ', annual).refersTo).toBe('own-items');
  expect(readTimeline('như trên', annual).refersTo).toBe('row-above');
});

it('a missing time is unspecified, without a doubt and without a guess (form 69)', () => {
  expect(readTimeline('', annual)).toEqual({ kind: 'unspecified', items: [], raw: null, condition: null, unread: '', doubts: [] });
});

it('"trong quý" and "trong tháng" are the plan’s own quarter or month, and nothing in a longer plan (form 20)', () => {
  const quarter = { ...annual, from: '2026-04-01', to: '2026-06-30' };
  expect(readTimeline('trong quý', quarter)).toMatchObject({ kind: 'periods', items: [q(2026, 2)] });
  expect(readTimeline('trong tháng', { ...annual, from: '2026-05-01', to: '2026-05-31' }).items).toEqual([m(2026, 5)]);
  expect(readTimeline('trong tháng', quarter)).toMatchObject({ kind: 'unspecified', doubts: [{ kind: 'not-understood' }] });
  expect(readTimeline('trong quý', annual).kind).toBe('unspecified');
});

it('the whole term is the years of the plan (form 65)', () => {
  expect(readTimeline('toàn khóa', term).items).toEqual([{ from: 2026, to: 2030 }]);
});

it('keeps the line as it stood, and says which words it did not understand', () => {
  const reading = readTimeline('Thời gian thực hiện:  Quý II/2026  (chia làm 2 giai đoạn).', annual);
  expect(reading.raw).toBe('Thời gian thực hiện: Quý II/2026 (chia làm 2 giai đoạn).');
  expect(reading.unread).toContain('chia làm');
});

it('dates of cited documents in a line are no time', () => {
  expect(readTimeline('Thực hiện theo Kế hoạch số 18-KH/TU, ngày 04/2/2026 của Ban Thường vụ Tỉnh ủy', annual)).toMatchObject({
    kind: 'event',
    condition: 'theo Kế hoạch số 18-KH/TU, ngày 04/2/2026 của Ban Thường vụ Tỉnh ủy',
  });
});
