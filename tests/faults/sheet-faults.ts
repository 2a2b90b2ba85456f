import type { CellSpec } from '../../src/core/sheet/workbook-spec';
import type { Loose, WorkbookFile } from './workbook-file';

/** Something that a person does to a whole sheet or workbook, none of which may change an answer that is read. */
export interface SheetFault {
  readonly number: number;
  readonly what: string;
  readonly put: (workbook: WorkbookFile) => void;
  readonly codes: readonly string[];
}

const bodyRows = ({ rows, tasks }: WorkbookFile): number[] => rows.map(({ row }) => tasks.rows.indexOf(row));

function insertColumn({ tasks, loosen }: WorkbookFile, at: number, headRow: number, header: string): void {
  loosen(tasks);
  tasks.rows.forEach((row, i) => {
    if (row.cells.length > at) row.cells.splice(at, 0, i === headRow ? { value: header } : null);
  });
  tasks.columns.splice(at, 0, { width: 10 });
}

function moveColumn({ tasks, loosen }: WorkbookFile, from: number, to: number): void {
  loosen(tasks);
  for (const row of tasks.rows) {
    while (row.cells.length < Math.max(from, to) + 1) row.cells.push(null);
    const [cell] = row.cells.splice(from, 1);
    row.cells.splice(to, 0, cell as Loose<CellSpec>);
  }
}

const headRow = ({ tasks, keyRow }: WorkbookFile): number => tasks.rows.indexOf(keyRow) + 1;

/** What is repaired or passed over: every answer is as it was meant. */
export const repairableSheetFaults: readonly SheetFault[] = [
  {
    number: 5,
    what: 'rows sorted by somebody',
    put: (workbook) => {
      const places = bodyRows(workbook);
      const turned = [...places].reverse().map((at) => workbook.tasks.rows[at]!);
      workbook.loosen(workbook.tasks);
      places.forEach((at, i) => (workbook.tasks.rows[at] = turned[i]!));
    },
    codes: [],
  },
  {
    number: 6,
    what: 'rows filtered out and columns hidden',
    put: (workbook) => {
      for (const at of bodyRows(workbook).slice(2, 5)) workbook.tasks.rows[at]!.hidden = true;
      workbook.tasks.columns[workbook.columnOf('result')]!.hidden = true;
    },
    codes: ['rows-hidden'],
  },
  {
    number: 14,
    what: 'a column inserted',
    put: (workbook) => insertColumn(workbook, workbook.columnOf('result'), headRow(workbook), 'Cán bộ theo dõi'),
    codes: ['column-added'],
  },
  {
    number: 14,
    what: 'a column moved',
    put: (workbook) => moveColumn(workbook, workbook.columnOf('finishedOn'), workbook.columnOf('progress')),
    codes: ['columns-moved'],
  },
  {
    number: 15,
    what: 'a heading reworded, the row of keys being gone',
    put: (workbook) => {
      workbook.loosen(workbook.tasks);
      const head = workbook.tasks.rows[headRow(workbook)]!;
      head.cells[workbook.columnOf('result')] = { value: 'Kết quả đã thực hiện' };
      workbook.tasks.rows.splice(workbook.tasks.rows.indexOf(workbook.keyRow), 1);
    },
    codes: ['header-recognised'],
  },
  {
    number: 16,
    what: 'the row of headings deleted',
    put: (workbook) => {
      workbook.loosen(workbook.tasks);
      workbook.tasks.rows.splice(headRow(workbook), 1);
    },
    codes: ['header-missing'],
  },
  {
    number: 16,
    what: 'rows of titles put above',
    put: (workbook) => {
      workbook.loosen(workbook.tasks);
      workbook.tasks.rows.unshift({ cells: [{ value: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM' }] }, { cells: [{ value: 'BÁO CÁO' }] }, { cells: [] });
    },
    codes: [],
  },
  { number: 17, what: 'a sheet renamed', put: ({ tasks }) => void (tasks.name = 'Sheet1'), codes: ['sheet-renamed'] },
  {
    number: 18,
    what: 'a sheet added',
    put: ({ book }) => void book.sheets.push({ name: 'Nháp', columns: [], rows: [{ cells: [{ value: 'Ghi chú riêng' }] }] }),
    codes: ['sheets-added'],
  },
  {
    number: 25,
    what: 'a row copied below itself',
    put: (workbook) => {
      workbook.loosen(workbook.tasks);
      const at = bodyRows(workbook)[4]!;
      workbook.tasks.rows.splice(at + 1, 0, structuredClone(workbook.tasks.rows[at]!));
    },
    codes: ['row-twice'],
  },
  {
    number: 42,
    what: 'colours put on rows as an answer',
    put: (workbook) => {
      workbook.book.styles['xanh'] = { fill: '00FF00' };
      for (const at of bodyRows(workbook)) workbook.tasks.rows[at]!.cells[workbook.columnOf('note')] = { style: 'xanh' };
    },
    codes: [],
  },
];

/** What is kept with a warning: every answer stands, and a person is told. */
export const warnedSheetFaults: readonly SheetFault[] = [
  {
    number: 19,
    what: 'the issued text of a task changed',
    put: (workbook) => workbook.type(1, 'content', 'Nội dung khác do xã tự sửa'),
    codes: ['issued-text-changed'],
  },
  ...['NV-OO1E/2026-Q1', 'NV-1/2026-Q1', 'N\u0412-001E/2026-Q1'].map((id): SheetFault => ({
    number: 26,
    what: `an id damaged to ${id}`,
    put: (workbook) => workbook.type(0, 'occurrence', id),
    codes: ['row-id-damaged'],
  })),
  {
    number: 9,
    what: 'a row added without an id',
    put: (workbook) => {
      workbook.loosen(workbook.tasks);
      const cells: (Loose<CellSpec> | null)[] = [];
      cells[workbook.columnOf('content')] = { value: 'Xây dựng nhà văn hóa thôn' };
      cells[workbook.columnOf('progress')] = { value: 'Đang thực hiện' };
      workbook.tasks.rows.splice(bodyRows(workbook).at(-1)! + 1, 0, { cells: Array.from(cells, (c) => c ?? null) });
    },
    codes: ['row-without-id'],
  },
];
