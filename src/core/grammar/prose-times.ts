import { assertNever } from '../issue/assert-never';
import type { ProseClause } from './prose-clause';
import { endsWithMilestone } from './milestone';
import type { PointsNode, RangeNode, TimelineNode, TimelinePoint, TriggerNode } from './timeline-node';
import type { TimelineContext } from './timeline-reading';
import { yearOf } from './timeline-years';

/** "xây dựng kịch bản phát triển người tham gia theo tháng, quý": it is made once, and divided by months. */
const DIVIDED =
  /(?:xây dựng|lập|ban hành|giao|phân bổ|phân khai|chia|cụ thể hóa) [^,;.]*(?:kế hoạch|chương trình|kịch bản|lịch|lộ trình|tiến độ|chỉ tiêu|dự toán|nội dung|nhiệm vụ)[^,;.]*$/u;
/** The recurrence belongs to what the task serves or follows ("phục vụ sinh hoạt … hằng tháng", "theo kế hoạch … hằng năm"), not to the task. */
const SERVES =
  /(?:phục vụ|(?:nội dung|tài liệu|vào|qua|tại) sinh hoạt|trở thành|công việc|nhằm|để) [^;.]*$|(?:theo(?! dõi)|vào|trong|từ|căn cứ|nguồn|trên cơ sở) (?:[\p{L}/-]+,? ){0,6}(?:kế hoạch|chương trình|dự toán|chỉ tiêu|tiêu chí|ngân sách|kinh phí|nghị quyết|báo cáo|lịch|quy chế)(?: [\p{L}-]+,?){0,5} ?$/u;
/** "đột xuất" counts beside a cycle: "hằng tháng, quý hoặc", "01 quý/lần hoặc", "02 lần/năm và". */
const AFTER_CYCLE =
  /(?:(?:hằng|mỗi|theo|định kỳ) (?:(?:\d+ )?(?:tuần|tháng|quý|năm)(?:,? | và | hoặc ))*(?:\d+ )?(?:tuần|tháng|quý|năm)|(?:tuần|tháng|quý|năm)(?:\/| một )lần|lần\/(?:tuần|tháng|quý|năm))(?:,? (?:hoặc|và))? ?$/u;
/** "Kiểm tra cuối học kỳ I" is the name of an examination. */
const EXAM = /(?:kiểm tra|thi|khảo sát|đánh giá|bài)(?: định kỳ)? ?$/u;
/** "xây dựng kế hoạch chi tiết từng tháng, quý": the plan is for each month, it is not made each month. */
const ITS_PLAN = /(?:kế hoạch|chương trình|lịch|nội dung|chỉ tiêu)(?: (?:công tác|chi tiết|cụ thể|hoạt động|theo))* ?$/u;
const DONE = /(?:hoàn thành|hoàn tất|xong) [^,;.]*$/u;
/** A day after these is the day of something that has been, or of another thing. */
const OTHER_DAY = /(?:kỷ niệm|hiệu lực|(?<!đăng )ký|sinh|thành lập|truyền thống|giải phóng|số liệu|tính|kể từ|so với|tại|trước đây|từ) ?$/u;

/** What is done before the plan's first year is done after its issue. */
const firstYear = ({ startYear, issuedOn }: TimelineContext): number => Math.min(startYear, Number(issuedOn?.slice(0, 4) ?? startYear));

const inPlan = (p: TimelinePoint, context: TimelineContext): boolean =>
  p.year === null || (p.year >= firstYear(context) && p.year <= context.endYear + 1);

/** A time with a colon behind it at the head of a clause says when what follows is done: "Năm 2027: thực hiện di dời". */
const announces = (clause: ProseClause): boolean => clause.atHead && /^\s*:/u.test(clause.after);

/** Whether a range of years lies within the plan's and is not all of them, as the periods in names of programmes are. */
export function isWithinPlan({ from, to }: RangeNode, { startYear, endYear }: TimelineContext): boolean {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === null || last === null) return false;
  return first >= startYear && last <= endYear && (first > startYear || last < endYear);
}

const isYear = (p: TimelinePoint): boolean =>
  p.quarter === undefined && p.month === undefined && p.half === undefined && p.nine === undefined;

function countsPoints(node: PointsNode, clause: ProseClause, context: TimelineContext): boolean {
  if (!node.points.every((p) => inPlan(p, context)) || OTHER_DAY.test(clause.before)) return false;
  const isDone = node.lead.includes('done') || isDue(node, clause);
  const firm = isDone || node.lead.includes('before') || node.lead.includes('latest');
  if (node.cycle !== null) return firm || node.lead.length > 0 || (clause.atEnd && !SERVES.test(clause.before));
  if (clause.inTitle && !firm) return false;
  const led = firm || node.lead.length > 0;
  const first = node.points[0]!;
  if (announces(clause) && !(isYear(first) && context.startYear === context.endYear)) return true;
  if (first.day !== undefined) return led || (clause.opens && /^\s*,/u.test(clause.after));
  if (first.half !== undefined || first.nine === true) return !node.lead.includes('until');
  if (!isYear(first)) return led || (!node.bare && clause.atEnd);
  if (node.part !== null) return firm || (clause.atEnd && (node.lead.includes('within') || endsWithMilestone(clause.before)));
  // In a plan of one year its year names the plan and dates nothing, unless the task has to be done in it.
  if (context.startYear === context.endYear)
    return firm && !node.bare && (node.lead.length > 0 || /(?:hoàn thành|hoàn tất|xong) $/u.test(clause.before));
  if (node.lead.includes('until')) return isDone || clause.atHead;
  return (firm || node.lead.length > 0 || (endsWithMilestone(clause.before) && clause.atEnd)) && !node.bare;
}

function countsRange(node: RangeNode, clause: ProseClause, context: TimelineContext): boolean {
  if (clause.inTitle) return false;
  const apart = clause.atHead || (clause.atEnd && /, $/u.test(clause.before));
  const heads = announces(clause) || (node.name === 'stage' && apart);
  if ((heads || (node.name === 'stage' && node.lead.includes('within'))) && isWithinPlan(node, context)) return true;
  if (node.name === 'each-semester' || node.part !== null)
    return node.lead.length > 0 || (/^\s*(?:$|[.,;)])/u.test(clause.after) && !EXAM.test(clause.before));
  if (/^semester/u.test(node.name ?? '') && node.lead.includes('within')) return clause.atEnd;
  if (node.name !== null || node.bare) return false;
  const ends = [node.from, node.to].filter((p): p is TimelinePoint => p !== null && typeof p === 'object');
  if (ends.length === 0 || !ends.every((p) => inPlan(p, context)) || OTHER_DAY.test(clause.before)) return false;
  if (node.cycle !== null) return true;
  const years = ends.every(isYear);
  return !years || /(?:thực hiện|triển khai|thí điểm|áp dụng) ?$/u.test(clause.before) || (clause.atHead && node.to !== 'open');
}

function countsTrigger(node: TriggerNode, clause: ProseClause, context: TimelineContext): boolean {
  if (clause.inTitle) return false;
  if (node.form === 'occasion') return node.date !== null && node.date.year !== null && inPlan(node.date, context);
  if (node.form === 'ad-hoc') return AFTER_CYCLE.test(clause.before);
  return node.form === 'when' && (clause.atEnd || clause.atHead || /^ (?:sẽ|thì)/u.test(clause.after));
}

/** Whether a node found in running prose is the task's own time. When in doubt it is not: a time that is made up is worse than one that is missed. */
export function countsInProse(node: TimelineNode, clause: ProseClause, context: TimelineContext): boolean {
  switch (node.node) {
    case 'points':
      return countsPoints(node, clause, context);
    case 'range':
      return countsRange(node, clause, context);
    case 'recurring':
      return (
        !node.bare &&
        !clause.inTitle &&
        !SERVES.test(clause.before) &&
        !(node.each && ITS_PLAN.test(clause.before)) &&
        !(node.by === true && DIVIDED.test(clause.before))
      );
    case 'ongoing':
      return (
        !node.bare &&
        !clause.inTitle &&
        (clause.atHead ||
          /^\s*(?:[.;]|$)/u.test(clause.after) ||
          /(?:đồng thời|và|thực hiện|duy trì)(?: được)? ?$|[,] ?$/u.test(clause.before)) &&
        !SERVES.test(clause.before)
      );
    case 'after':
      return clause.atEnd && !clause.inTitle;
    case 'trigger':
      return countsTrigger(node, clause, context);
    case 'reference':
    case 'trap':
      return false;
    default:
      return assertNever(node);
  }
}

/** Whether what was read at the end of a clause is a deadline because of the words before it in the same clause. */
export const isDue = (node: TimelineNode, clause: ProseClause): boolean =>
  node.lead.includes('done') ||
  DONE.test(clause.before) ||
  (node.lead.includes('until') && /^,? (?:cơ bản )?hoàn thành/u.test(clause.after));
