import type { Words } from './words';

/** The sheets of a tracking workbook by role. */
export type TrackingRole = 'guide' | 'tasks' | 'targets' | 'overview' | 'lists';

/** The names of the sheets of a tracking workbook; sheet names are Vietnamese in every language, so that a workbook is found again. */
export const trackingSheets: Readonly<Record<TrackingRole, string>> = {
  guide: 'Hướng dẫn',
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  overview: 'Tổng quan',
  lists: 'Danh mục',
};

/** The sheet in which the office lists what it asks a unit to complete or correct, in the copy that goes back to the unit. */
export const COMPLETION_SHEET = 'Đề nghị bổ sung';

/**
 * The look of cells that a unit is asked to look at in such a copy: a light violet that nothing else of ours has, and round it a thick border in a deep one, which
 * is seen where a look that depends on values covers the fill.
 */
export const MARK = { fill: 'D9C6EC', border: '7030A0' } as const;

/** The fills by which such a mark is known again: that of today, and that of programs before. */
export const MARK_FILLS: readonly string[] = [MARK.fill, 'F8CBAD'];

/** The very hidden sheet with what a program must know of the workbook; A1 holds `schema`, B1 the schema's name. */
export const METADATA_SHEET = '_tonghop';

/** The names of the native tables. */
export const trackingTables = { tasks: 'NhiemVu', targets: 'ChiTieu' } as const;

/** Defined names of a tracking workbook: the cell with the cut-off date, the cell where a unit picks its name, and the lists of `Danh mục`. */
export const trackingNames = {
  cutoff: 'TH_NgayChot',
  chosenUnit: 'TH_DonVi',
  progress: 'TH_TinhHinh',
  progressOngoing: 'TH_ThuongXuyen',
  yesNo: 'TH_DatChuaDat',
  units: 'TH_DanhSachDonVi',
} as const;

/** The first cell of the row below the table of tasks, to which every range of the sheet reaches, so that rows added above it are counted. */
export const tableEnd: Words = {
  vi: 'Hết bảng. Cần thêm nhiệm vụ, đề nghị chèn dòng phía trên dòng này.',
  en: 'End of the table. To add a task, insert a row above this line.',
};

/** The same of the table of targets, where added rows are not counted; workbooks of before end both tables with the sentence about tasks. */
export const targetsEnd: Words = {
  vi: 'Hết bảng. Có chỉ tiêu khác cần nêu, đề nghị ghi ở cột “Ghi chú”; dòng thêm vào bảng không được tính.',
  en: 'End of the table. To name another target, use the column “Note”; rows added here are not counted.',
};
