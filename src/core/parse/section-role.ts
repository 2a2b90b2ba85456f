import type { Section } from '../plan/plan';
import { fold } from '../text/fold';
import type { OutlineChild } from './outline-node';
import { tableRows } from './table-tasks';

type Role = Section['role'];

const PURPOSE =
  /^(?:(?:sự )?cần thiết|mục đích|yêu cầu|ý nghĩa|quan điểm|mục tiêu|phạm vi|đối tượng|nguyên tắc|phương châm|căn cứ|cơ sở|đặc điểm|bối cảnh|thực trạng|tình hình|khái quát|đánh giá|kết quả|dự báo|thuận lợi|khó khăn|hạn chế|tồn tại|định hướng chung|phương hướng chung|tư tưởng chỉ đạo)(?=$|[\s,;:.&-])/u;
const ARRANGEMENT =
  /^(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|kinh phí|nguồn kinh phí|dự toán kinh phí|nguồn lực thực hiện|nhu cầu (?:vốn|kinh phí|nguồn vốn)|nguồn vốn|tổng (?:vốn|kinh phí)|bảo đảm kinh phí|điều khoản thi hành|hiệu lực thi hành|chế độ (?:thông tin|báo cáo)|công tác báo cáo|thông tin,? báo cáo|kiểm tra,? giám sát và báo cáo|khen thưởng)(?=$|[\s,;:.&-])|tổ chức thực hiện$/u;
const TARGETS = /^(?:(?:một số |các )?(?:mục tiêu|chỉ tiêu))(?=$|[\s,;:.&-])/u;
const NAMES_WORK = /(?<!\p{L})(?:nhiệm vụ|giải pháp|nội dung thực hiện)(?!\p{L})/u;
const FIGURE = /\d+(?:[.,]\d+)*\s*%|(?:^|\s)(?:ít nhất|tối thiểu|trên|dưới|đạt|không dưới|từ)\s+\d|(?:^|\s)\d/u;

function leaves(children: readonly OutlineChild[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'prose') return [child.paragraph.text];
    if (child.kind === 'table')
      return tableRows(child.table).map((row) => (row.kind === 'task' && row.figures.length > 0 ? '1' : row.text));
    if (child.kind !== 'labelled') return [];
    const below = leaves(child.children);
    return below.length > 0 ? below : [child.paragraph.text];
  });
}

/** Most of the paragraphs below a heading have figures to be reached. */
function listsFigures(children: readonly OutlineChild[]): boolean {
  const texts = leaves(children);
  return texts.length > 0 && texts.filter((t) => FIGURE.test(t)).length * 2 >= texts.length;
}

/** Whether the items of a section are aims, by its title or by what it stands in; "Mục tiêu, nhiệm vụ" has work as well, and below it "Nhiệm vụ" is nothing else. */
export function listsAims(title: string, role: Role, above: boolean): boolean {
  const folded = fold(title);
  return role === 'work' && !NAMES_WORK.test(folded) && (above || TARGETS.test(folded));
}

/**
 * The role of a section by its title and its parent's role: purpose (aims, requirements, the state of things), arrangement (who does what, funds, reporting), else
 * work. Targets with figures are work even among aims, because they have to be followed up. `top`: directly below the document or a part of it.
 */
export function sectionRole(title: string, parent: Role | null, top: boolean, children: readonly OutlineChild[]): Role {
  const folded = fold(title);
  const targets = TARGETS.test(folded) && !/chung|tổng quát/u.test(folded) && listsFigures(children);
  if (targets && (top || parent === 'purpose') && !/mục đích|yêu cầu|quan điểm/u.test(folded)) return 'work';
  if (parent === 'purpose' || parent === 'arrangement') return parent;
  if (/^(?:mục tiêu(?: chung| tổng quát|\W*$)|tầm nhìn)/u.test(folded) && !listsFigures(children)) return 'purpose';
  if (top && PURPOSE.test(folded)) return 'purpose';
  const assigns = children.some((c) => c.kind === 'table') && !/^tổ chức/u.test(folded);
  if (top && ARRANGEMENT.test(folded) && !assigns) return 'arrangement';
  return /^tổ chức thực hiện\W*$/u.test(folded) ? 'arrangement' : 'work';
}
