import type { Progress } from '../entry/entry';
import type { Words } from './words';

/** The words of every progress as people choose them; none holds a comma, which lists cannot carry. */
export const progressWords: Readonly<Record<Progress, Words>> = {
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  done: { vi: 'Đã hoàn thành', en: 'Completed' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  waiting: { vi: 'Chờ văn bản', en: 'Waiting for a document' },
  'not-applicable': { vi: 'Không còn phù hợp', en: 'No longer applicable' },
  'nothing-arisen': { vi: 'Không phát sinh', en: 'Nothing arose' },
  'done-in-period': { vi: 'Đã thực hiện trong kỳ', en: 'Done in the period' },
  'not-in-period': { vi: 'Chưa thực hiện trong kỳ', en: 'Not done in the period' },
  'not-ours': { vi: 'Không thuộc trách nhiệm đơn vị', en: 'Not our responsibility' },
  unchanged: { vi: 'Không thay đổi so với kỳ trước', en: 'Unchanged since the last period' },
};

/** What may be chosen for a task with or without a due date, in the order of the list. */
export const progressChoices: readonly Progress[] = [
  'not-started',
  'in-progress',
  'done',
  'unchanged',
  'nothing-arisen',
  'paused',
  'waiting',
  'not-applicable',
  'not-ours',
];

/** What may be chosen for an ongoing task, in the order of the list. */
export const ongoingChoices: readonly Progress[] = [
  'done-in-period',
  'not-in-period',
  'nothing-arisen',
  'unchanged',
  'not-applicable',
  'not-ours',
];
