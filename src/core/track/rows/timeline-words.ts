import type { Task } from '../../plan/plan';

/** The column's head says that this is the time, so the plan's own label before it is left out. */
const TIME_LABEL = /^\s*(?:thời gian(?: (?:thực hiện|hoàn thành|triển khai))?|thời hạn|tiến độ)\s*:\s*/iu;

/** The time of a task in the plan's own words, without the label before it; '' where the plan states none. */
export function timelineWords(task: Pick<Task, 'timeline'>): string {
  return (task.timeline.raw ?? '').normalize('NFC').replace(TIME_LABEL, '');
}
