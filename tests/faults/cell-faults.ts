import { finishedDay, type WorkbookFile } from './workbook-file';

/** What a fault does to one cell: which field, what is put there, what is told, and what comes of the answer. */
export interface CellFault {
  /** The row of the list in `intake` terms, e.g. a date as text is 1. */
  readonly number: number;
  readonly what: string;
  /** The kind of row that it befalls. */
  readonly on: 'dated' | 'undated' | 'target';
  readonly field: string;
  readonly put: (workbook: WorkbookFile, row: number) => void;
  readonly code: string | null;
  /** `meant`: the answer is what it would be without the fault; `unset`: the cell counts as not filled in; else the value that stands. */
  readonly becomes: 'meant' | 'unset' | { readonly value: unknown };
  /** Other answers of the row that the fault needs. */
  readonly also?: Readonly<Record<string, unknown>>;
}

const typed = (field: string, value: string | number) => (workbook: WorkbookFile, row: number) => workbook.type(row, field, value);
const date = (text: string, code: string, becomes: CellFault['becomes']): CellFault => ({
  number: 1,
  what: `a date typed as ${text}`,
  on: 'dated',
  field: 'finishedOn',
  put: typed('finishedOn', text),
  code,
  becomes,
});
const percent = (value: string | number, code: string | null, becomes: CellFault['becomes']): CellFault => ({
  number: 3,
  what: `a percentage typed as ${value}`,
  on: 'undated',
  field: 'percent',
  put: typed('percent', value),
  code,
  becomes,
});
const progress = (number: number, text: string, code: string | null, becomes: CellFault['becomes'] = 'meant'): CellFault => ({
  number,
  what: `a progress typed as “${text}”`,
  on: 'dated',
  field: 'progress',
  put: typed('progress', text),
  code,
  becomes,
});
const respelt = (number: number, what: string, change: (text: string) => string): CellFault => ({
  number,
  what,
  on: 'dated',
  field: 'result',
  put: (workbook, row) => {
    const cell = workbook.rows[row]!.row.cells[workbook.columnOf('result')];
    workbook.type(row, 'result', change(String(cell?.value)));
  },
  code: null,
  becomes: 'meant',
});
const figure = (number: number, value: string | number, code: string | null, becomes: CellFault['becomes']): CellFault => ({
  number,
  what: `a figure typed as ${value}`,
  on: 'target',
  field: 'inPeriod',
  put: (workbook, row) => workbook.typeTarget(row, 'inPeriod', value),
  code,
  becomes,
});
const repaired = 'value-repaired';
const notUnderstood = 'value-not-understood';

/** Faults in one cell that are repaired: the answer is what was meant. */
export const repairableCellFaults: readonly CellFault[] = [
  date('20/5/2026', repaired, 'meant'),
  date('20.05.26', repaired, 'meant'),
  date('20-5-2026', repaired, 'meant'),
  date('ngày 20 tháng 5 năm 2026', repaired, 'meant'),
  respelt(2, 'spaces around and between the words', (text) => `  ${text.replace(' ', '   ')} \u00a0`),
  respelt(2, 'no-break and zero-width spaces', (text) => text.replace(' ', '\u00a0').replace(' ', ' \u200b')),
  percent('60%', repaired, 'meant'),
  percent('60,0 %', repaired, 'meant'),
  percent('60', repaired, 'meant'),
  {
    number: 3,
    what: 'a percentage of 0.6 in a percent format',
    on: 'undated',
    field: 'percent',
    put: (workbook, row) => {
      workbook.type(row, 'percent', 0.6);
      workbook.look(row, 'percent', '0%');
    },
    code: null,
    becomes: 'meant',
  },
  progress(7, 'Xong', repaired),
  progress(7, 'Hoàn thành', repaired),
  progress(7, 'đã hoàn thành', null),
  progress(24, 'Đã hoàn thành'.normalize('NFD'), null),
  progress(39, '\u00d0ã hoàn thành', null),
  progress(39, 'Đã hòan thành', null),
  respelt(24, 'letters taken apart, as a Mac writes them', (text) => text.normalize('NFD')),
  {
    number: 27,
    what: 'a formula instead of a value',
    on: 'dated',
    field: 'finishedOn',
    put: (workbook, row) => workbook.formula(row, 'finishedOn', 'DATE(2026,5,20)', finishedDay),
    code: 'formula-value-used',
    becomes: 'meant',
  },
  figure(12, '10', repaired, 'meant'),
  figure(12, '10,0', repaired, 'meant'),
  figure(41, '10 hội nghị', repaired, 'meant'),
];

/** Faults in one cell that nobody can repair: a warning, and only that cell counts as not filled in. */
export const unsettingCellFaults: readonly CellFault[] = [
  date('30/2/2026', notUnderstood, 'unset'),
  date('cuối tháng 4', notUnderstood, 'unset'),
  date('Quý II', notUnderstood, 'unset'),
  date('5/20/2026', 'date-month-first', 'unset'),
  percent(120, 'value-out-of-range', 'unset'),
  percent(-5, 'value-out-of-range', 'unset'),
  percent('80% (đến 15/4)', notUnderstood, 'unset'),
  progress(7, 'Tùy tình hình', notUnderstood, 'unset'),
  ...['#REF!', '#N/A', '#DIV/0!'].map((error): CellFault => ({
    number: 28,
    what: `the error ${error}`,
    on: 'dated',
    field: 'finishedOn',
    put: (workbook, row) => workbook.markup(row, 'finishedOn', ' t="e"', `<v>${error}</v>`),
    code: 'cell-error',
    becomes: 'unset',
  })),
  {
    number: 27,
    what: 'a formula without a result',
    on: 'dated',
    field: 'finishedOn',
    put: (workbook, row) => workbook.markup(row, 'finishedOn', '', '<f>TODAY()</f>'),
    code: 'formula-without-value',
    becomes: 'unset',
  },
];

/** Faults in one cell of which a person has to be told, while something stands. */
export const doubtfulCellFaults: readonly CellFault[] = [
  percent(0.8, 'value-doubtful', { value: 0.8 }),
  figure(41, '10 km', 'value-doubtful', 'meant'),
  {
    ...figure(12, '1.234', 'value-doubtful', { value: 1234 }),
    put: (workbook, row) => {
      for (const field of ['sinceYear', 'sincePlan']) workbook.typeTarget(row, field, 2000);
      workbook.typeTarget(row, 'inPeriod', '1.234');
    },
    also: { sinceYear: 2000, sincePlan: 2000 },
  },
  {
    number: 38,
    what: 'text in TCVN3',
    on: 'dated',
    field: 'result',
    put: typed('result', '§· ban hµnh kÕ ho¹ch sè 12 vÒ chuyÓn ®æi sè'),
    code: 'legacy-encoding',
    becomes: { value: '§· ban hµnh kÕ ho¹ch sè 12 vÒ chuyÓn ®æi sè' },
  },
  ...['=cmd|"/c calc"!A1', '+84 là đầu số', '@SUM(A1)', '-2+3'].map((text): CellFault => ({
    number: 45,
    what: `a text like ${text}`,
    on: 'dated',
    field: 'result',
    put: typed('result', text),
    code: null,
    becomes: { value: text },
  })),
];
