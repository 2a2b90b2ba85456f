import type { Language } from '../issue/sentence/tell';
import type { Bucket } from './bucket';
import type { CountFigure } from './count-figures';
import type { DerivedStatus } from './derive-status';
import type { Progress } from './progress';
import type { Timing } from './timing';

type Words = Readonly<Record<Language, string>>;

/** What people choose; no word holds a comma, which lists in a workbook cannot carry. */
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

/** What the software shows for a row, as official reports call it. */
export const statusWords: Readonly<Record<DerivedStatus, Words>> = {
  unreported: { vi: 'Chưa báo cáo', en: 'Not reported' },
  'done-in-time': { vi: 'Đã hoàn thành đúng hạn', en: 'Completed on time' },
  'done-late': { vi: 'Đã hoàn thành quá hạn', en: 'Completed late' },
  'done-undated': { vi: 'Đã hoàn thành (không có hạn)', en: 'Completed (no due date)' },
  'in-progress-in-time': { vi: 'Đang thực hiện trong hạn', en: 'In progress, within the due date' },
  'in-progress-late': { vi: 'Đang thực hiện quá hạn', en: 'In progress, overdue' },
  'in-progress-undated': { vi: 'Đang thực hiện (không có hạn)', en: 'In progress (no due date)' },
  'not-due': { vi: 'Chưa đến hạn', en: 'Not yet due' },
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'not-started-late': { vi: 'Chưa thực hiện, quá hạn', en: 'Not started, overdue' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  waiting: { vi: 'Chờ văn bản', en: 'Waiting for a document' },
  'not-applicable': { vi: 'Không còn phù hợp', en: 'No longer applicable' },
  'nothing-arisen': { vi: 'Không phát sinh', en: 'Nothing arose' },
  'not-ours': { vi: 'Không thuộc trách nhiệm đơn vị', en: 'Not our responsibility' },
  ongoing: { vi: 'Thực hiện thường xuyên', en: 'Under way continuously' },
  'done-in-period': { vi: 'Đã thực hiện trong kỳ', en: 'Done in the period' },
  'not-in-period': { vi: 'Chưa thực hiện trong kỳ', en: 'Not done in the period' },
};

/** How a row stands to its due date. */
export const timingWords: Readonly<Record<Timing, Words>> = {
  'in-time': { vi: 'Trong hạn', en: 'Within the due date' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  undated: { vi: 'Không có hạn', en: 'No due date' },
};

/** Where a row stands in the official count; formulas count these words. */
export const bucketWords: Readonly<Record<Bucket, Words>> = {
  'done-in-time': { vi: 'Hoàn thành đúng hạn', en: 'Completed on time' },
  'done-late': { vi: 'Hoàn thành quá hạn', en: 'Completed late' },
  'done-undated': { vi: 'Hoàn thành không có hạn', en: 'Completed without a due date' },
  'open-in-time': { vi: 'Chưa hoàn thành trong hạn', en: 'Not completed, within the due date' },
  'open-late': { vi: 'Chưa hoàn thành quá hạn', en: 'Not completed, overdue' },
  'open-undated': { vi: 'Chưa hoàn thành không có hạn', en: 'Not completed, no due date' },
  'unreported-in-time': { vi: 'Chưa báo cáo trong hạn', en: 'Not reported, within the due date' },
  'unreported-late': { vi: 'Chưa báo cáo quá hạn', en: 'Not reported, overdue' },
  'unreported-undated': { vi: 'Chưa báo cáo không có hạn', en: 'Not reported, no due date' },
  excluded: { vi: 'Không tính', en: 'Left out of the count' },
  'ongoing-done': { vi: 'Thường xuyên: đã thực hiện', en: 'Ongoing: done' },
  'ongoing-not-done': { vi: 'Thường xuyên: chưa thực hiện', en: 'Ongoing: not done' },
  'ongoing-nothing': { vi: 'Thường xuyên: không phát sinh', en: 'Ongoing: nothing arose' },
  'ongoing-unreported': { vi: 'Thường xuyên: chưa báo cáo', en: 'Ongoing: not reported' },
};

/** What occurrences are called that have no period or date of their own, and the words around the ends of a range. */
export const occurrenceWords = {
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  event: { vi: 'Khi phát sinh', en: 'When it arises' },
  unspecified: { vi: 'Chưa nêu thời hạn', en: 'No time stated' },
  span: { vi: 'Giai đoạn', en: 'Years' },
  from: { vi: 'Từ', en: 'From' },
  until: { vi: 'Đến', en: 'Until' },
} as const satisfies Readonly<Record<string, Words>>;

/** The names of the figures of an official count; those under a heading (done, open, ongoing) are short. */
export const figureWords: Readonly<Record<CountFigure, Words>> = {
  assigned: { vi: 'Tổng số giao', en: 'Assigned in all' },
  done: { vi: 'Hoàn thành', en: 'Completed' },
  'done-in-time': { vi: 'Đúng hạn', en: 'On time' },
  'done-late': { vi: 'Quá hạn', en: 'Late' },
  'done-undated': { vi: 'Không có hạn', en: 'No due date' },
  open: { vi: 'Chưa hoàn thành', en: 'Not completed' },
  'open-in-time': { vi: 'Trong hạn', en: 'Within the due date' },
  'open-late': { vi: 'Quá hạn', en: 'Overdue' },
  'open-undated': { vi: 'Không có hạn', en: 'No due date' },
  unreported: { vi: 'Chưa báo cáo', en: 'Not reported' },
  excluded: { vi: 'Không tính vào thống kê', en: 'Left out of the count' },
  ongoing: { vi: 'Nhiệm vụ thường xuyên', en: 'Ongoing tasks' },
  'ongoing-done': { vi: 'Đã thực hiện trong kỳ', en: 'Done in the period' },
  'ongoing-not-done': { vi: 'Chưa thực hiện trong kỳ', en: 'Not done in the period' },
  'ongoing-nothing': { vi: 'Không phát sinh', en: 'Nothing arose' },
  'ongoing-unreported': { vi: 'Chưa báo cáo', en: 'Not reported' },
};

/** The names of the two levels of counting, of the completion rate and of the coverage. */
export const countWords = {
  tasks: { vi: 'Số nhiệm vụ', en: 'Tasks' },
  turns: { vi: 'Lượt giao', en: 'Assignments' },
  rate: { vi: 'Tỷ lệ hoàn thành', en: 'Completion rate' },
  coverage: { vi: 'Đơn vị đã báo cáo', en: 'Units that reported' },
} as const satisfies Readonly<Record<string, Words>>;

/** How many of how many units: "60/65 đơn vị". */
export const unitsWords: Readonly<Record<Language, (done: number, of: number) => string>> = {
  vi: (done, of) => `${done}/${of} đơn vị`,
  en: (done, of) => `${done}/${of} units`,
};
