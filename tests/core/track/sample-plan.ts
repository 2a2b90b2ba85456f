import { sectionId, targetId, taskId, type GroupId, type SectionId, type UnitId } from '../../../src/core/plan/ids';
import { PLAN_SCHEMA, type Plan, type Section, type Task } from '../../../src/core/plan/plan';
import { defaultSettings } from '../../../src/core/plan/settings';
import type { Target } from '../../../src/core/plan/target';
import { unspecifiedTimeline, type Timeline, type TimelineItem, type TimelineKind } from '../../../src/core/plan/timeline';
import type { Unit, UnitKind } from '../../../src/core/plan/unit';

/** A timeline as the reader of plans would give it. */
export function timeline(kind: TimelineKind, raw: string, ...items: TimelineItem[]): Timeline {
  return { raw, kind, items, source: 'line' };
}

/** A leaf task of the work; what a test is about is given, the rest is plain. */
export function task(n: number, text: string, more: Partial<Task> = {}): Task {
  return {
    id: taskId(n),
    label: '-',
    sectionId: sectionId(2),
    parentId: null,
    role: 'work',
    text,
    shortName: text.slice(0, 120),
    counted: true,
    lead: [],
    support: [],
    request: [],
    product: [],
    timeline: unspecifiedTimeline,
    targets: [],
    documents: [],
    condition: null,
    footnotes: [],
    origin: { place: { firstLine: n, lastLine: n }, text },
    ...more,
  };
}

/** A target of a task. */
export function target(taskNumber: number, n: number, raw: string, more: Partial<Target> = {}): Target {
  return {
    id: targetId(taskId(taskNumber), n),
    raw,
    op: '>=',
    low: null,
    quantity: null,
    percent: null,
    unit: null,
    per: null,
    atLeast: false,
    soft: false,
    aggregate: 'sum',
    breakdown: [],
    ...more,
  };
}

/** A unit of the register. */
export function unit(order: number, id: string, name: string, kind: UnitKind, groups: readonly string[] = []): Unit {
  return { id: id as UnitId, name, otherNames: [], kind, groups: groups as GroupId[], order, parentId: null };
}

/** A section of the outline. */
export function section(n: number, number: string, title: string, parent: SectionId | null = null): Section {
  return { id: sectionId(n), number, title, parentId: parent, role: 'work' };
}

const XA = 'N-xa' as GroupId;

/** A small plan of an invented party committee: every kind of timeline, targets of several aggregates, a parent with children, three units. */
export function samplePlan(more: Partial<Plan> = {}): Plan {
  return {
    schema: PLAN_SCHEMA,
    id: 'KH-mau',
    version: 1,
    contentHash: 'a'.repeat(64),
    document: {
      title: 'Công tác tuyên truyền, vận động năm 2026',
      kind: 'KẾ HOẠCH',
      number: '12-KH/BTG',
      issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn Hà',
      place: 'Sơn Hà',
      issuedOn: '2026-01-20',
      signer: { position: 'TRƯỞNG BAN', name: 'Nguyễn Văn An' },
      period: { startYear: 2026, endYear: 2026 },
      basis: [],
      recipients: [],
    },
    sections: [
      section(1, 'I', 'Nhiệm vụ và giải pháp'),
      section(2, '1', 'Công tác tuyên truyền', sectionId(1)),
      section(3, '2', 'Công tác dân vận và phối hợp với Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội', sectionId(1)),
    ],
    tasks: [
      task(
        1,
        'Xây dựng Kế hoạch tuyên truyền năm 2026 của cấp ủy, trong đó xác định rõ nội dung, hình thức, thời gian và đơn vị thực hiện.',
        {
          timeline: timeline('periods', 'Quý I/2026', { year: 2026, quarter: 1 }),
          product: ['Kế hoạch của cấp ủy'],
        },
      ),
      task(2, 'Tổ chức hội nghị quán triệt nghị quyết đến toàn thể cán bộ, đảng viên.', {
        timeline: timeline('periods', 'Quý II, Quý IV/2026', { year: 2026, quarter: 2 }, { year: 2026, quarter: 4 }),
        targets: [target(2, 1, 'ít nhất 02 hội nghị', { low: 2, quantity: 2, unit: 'hội nghị', atLeast: true })],
      }),
      task(3, 'Nắm tình hình tư tưởng, dư luận xã hội; kịp thời phản ánh với cấp trên.', {
        timeline: timeline('ongoing', 'Thường xuyên', { ongoing: true }),
      }),
      task(4, 'Báo cáo kết quả công tác tuyên truyền.', {
        timeline: timeline('recurring', 'hằng tháng', { every: 'month', on: [{ day: 20 }] }),
      }),
      task(5, 'Hoàn thành rà soát, củng cố đội ngũ báo cáo viên, tuyên truyền viên.', {
        timeline: timeline('deadline', 'Hoàn thành trước ngày 20/6/2026', { date: '2026-06-20', before: true }),
        targets: [
          target(5, 1, '100% đảng ủy xã, phường kiện toàn đội ngũ báo cáo viên', {
            op: '=',
            low: 100,
            percent: 100,
            unit: 'đảng ủy xã, phường',
            aggregate: 'unit-share',
          }),
        ],
      }),
      task(6, 'Chỉ đạo phong trào thi đua “Dân vận khéo”:', { sectionId: sectionId(3) }),
      task(7, 'Xây dựng mô hình “Dân vận khéo” tại cơ sở.', {
        sectionId: sectionId(3),
        parentId: taskId(6),
        label: '+',
        timeline: timeline('periods', 'năm 2026', { year: 2026 }),
        targets: [
          target(7, 1, '03-05 mô hình', { op: 'range', low: 3, high: 5, quantity: 3, unit: 'mô hình' }),
          target(7, 2, 'trên 95% hộ dân tham gia', { op: '>', low: 95, percent: 95, unit: 'hộ dân', aggregate: 'ratio' }),
        ],
      }),
      task(8, 'Sơ kết, biểu dương điển hình “Dân vận khéo”.', {
        sectionId: sectionId(3),
        parentId: taskId(6),
        label: '+',
        timeline: timeline('deadline', 'Ngày 15/10/2026', { date: '2026-10-15' }),
      }),
      task(9, 'Triển khai chỉ thị mới khi có văn bản của Trung ương.', {
        sectionId: sectionId(3),
        timeline: timeline('event', 'Khi có văn bản của Trung ương', { trigger: 'Khi có văn bản của Trung ương' }),
      }),
      task(10, 'Phối hợp với Ủy ban Mặt trận Tổ quốc giám sát, phản biện xã hội.', { sectionId: sectionId(3) }),
    ],
    footnotes: [],
    settings: {
      ...defaultSettings,
      contact: 'Đồng chí Trần Thị Bình, Phòng Tổng hợp',
      sendTo: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn Hà (tonghop@sonha.example)',
      profile: { ...defaultSettings.profile, style: 'party', body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn Hà' },
    },
    units: [
      unit(1, 'DU-DONGTAM', 'Đảng ủy xã Đồng Tâm', 'commune', [XA]),
      unit(2, 'DU-PHULOC', 'Đảng ủy xã Phú Lộc', 'commune', [XA]),
      unit(3, 'DU-SONHA', 'Đảng ủy phường Sơn Hà', 'ward', [XA]),
    ],
    groups: [{ id: XA, name: 'Các đảng ủy xã, phường', unitIds: [] }],
    assignments: [{ sectionId: sectionId(1), mode: 'each', unitIds: [], groupIds: [XA] }],
    issues: [],
    ...more,
  };
}
