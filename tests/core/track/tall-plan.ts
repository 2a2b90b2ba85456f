import type { Plan } from '../../../src/core/plan/plan';
import { samplePlan, section, task, timeline } from './sample-plan';
import { sectionId } from '../../../src/core/plan/ids';

const SENTENCE =
  'Tham mưu cấp ủy lãnh đạo, chỉ đạo việc học tập, quán triệt, triển khai thực hiện nghị quyết, chỉ thị, kết luận của Trung ương và của tỉnh';

/** The word with which a task's text ends, by which a print shows that nothing was cut off. */
function lastWord(n: number): string {
  return `Hết${n}.`;
}

/** A plan of many tasks with texts of every length up to thousands of letters, in many sections. */
export function tallPlan(tasks: number): Plan {
  const sections = Array.from({ length: 12 }, (_, i) =>
    section(i + 2, String(i + 1), `Nhóm nhiệm vụ thứ ${i + 1} về công tác tuyên truyền, vận động`, sectionId(1)),
  );
  return samplePlan({
    sections: [section(1, 'I', 'Nhiệm vụ'), ...sections],
    tasks: Array.from({ length: tasks }, (_, i) =>
      task(
        i + 1,
        `Việc số ${i + 1}. ${Array.from({ length: 1 + (i % 25) }, (_one, n) => `${SENTENCE} (ý ${n + 1})`).join('; ')}. ${lastWord(i + 1)}`,
        {
          sectionId: sectionId(2 + (i % 12)),
          product: i % 3 === 0 ? ['Kế hoạch của cấp ủy; báo cáo kết quả gửi cơ quan theo dõi'] : [],
          timeline: timeline('periods', 'Thời gian thực hiện: Quý II/2026, trong đó hoàn thành dự thảo trước ngày 15/5/2026', {
            year: 2026,
            quarter: 2,
          }),
        },
      ),
    ),
  });
}
