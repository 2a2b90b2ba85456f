import type { EntryField, EntryOrigin, EntryValues } from '../entry/entry';
import { entryFields } from '../fields/fields';
import { sealOf } from '../entries/read-detail';
import { fieldKey } from '../fields/key';
import type { UnitId } from '../plan/ids';
import type { SectionId } from '../plan/ids';
import { bucketWords, progressWords, statusWords } from '../status/labels';
import { taskOfOccurrence } from '../status/occurrence';
import type { CellSpec, SheetSpec } from '../sheet/workbook-spec';
import { detailBlocks, type DetailLine } from './detail-lines';
import { detailMarks } from './detail-marks';
import { bodyRow, printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { dateCell, sharedCells } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.detail;

/** The fields shown in `Chi tiết`, with their widths; the same keys as in a tracking workbook, so that the sheet can be read like one. */
const SHOWN: readonly (readonly [EntryField, number, boolean?])[] = [
  ['progress', 13],
  ['result', 28],
  ['percent', 7],
  ['finishedOn', 11],
  ['documentNumber', 13],
  ['documentDate', 11],
  ['difficulty', 16],
  ['proposal', 16],
  ['reason', 13],
  ['startedOn', 11, true],
  ['note', 14, true],
];

/** The columns of `Chi tiết` in order; hidden ones are read by program when the sheet is rolled up in turn. */
export const detailColumns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 6 },
  { header: 'Mã đơn vị', width: 12, hidden: true, key: fieldKey('unit') },
  { header: 'Mã mốc', width: 16, hidden: true, key: fieldKey('occurrence') },
  { header: 'Loại dòng', width: 9, hidden: true, key: fieldKey('use') },
  { header: 'Mục', width: 12, hidden: true },
  { header: reportWords.unit, width: 17 },
  { header: reportWords.task, width: 32 },
  { header: words.part, width: 9 },
  { header: words.due, width: 11 },
  ...SHOWN.map(([field, width, hidden]): PrintedColumn => ({
    header: entryFields[field].header.vi,
    width,
    key: fieldKey(field),
    ...(hidden === true ? { hidden } : {}),
  })),
  { header: words.status, width: 15 },
  { header: words.bucket, width: 15 },
  { header: words.marks, width: 17 },
  { header: words.file, width: 18, key: fieldKey('file') },
  { header: words.sheet, width: 10, key: fieldKey('sheet') },
  { header: words.row, width: 6, key: fieldKey('row') },
  { header: words.cell, width: 6 },
  { header: words.sha, width: 16, key: fieldKey('sha256') },
  { header: 'Ô nguồn', width: 20, hidden: true, key: fieldKey('cells') },
  { header: 'Bản kế hoạch', width: 6, hidden: true, key: fieldKey('version') },
  { header: 'Mã trạng thái', width: 12, hidden: true, key: fieldKey('status') },
  { header: 'Mã kiểm', width: 9, hidden: true, key: fieldKey('seal') },
  { header: 'Ghi không có', width: 9, hidden: true, key: fieldKey('nothing') },
  { header: 'Kỳ hạn', width: 9, hidden: true, key: fieldKey('kind') },
];

/** Columns (from 0) of `Chi tiết` that formulas count over. */
export const detailColumn = {
  section: 4,
  bucket: 9 + SHOWN.length + 1,
} as const;

/** Where the lines of each unit stand in `Chi tiết`, rows from 1. */
export interface DetailPlaces {
  readonly blocks: ReadonlyMap<UnitId, { readonly first: number; readonly last: number }>;
  readonly first: number;
  readonly last: number;
}

type MakeCell = ReturnType<typeof sharedCells>;

function valueCell(field: EntryField, values: EntryValues, cellOf: MakeCell): CellSpec {
  const value = values[field];
  if (field === 'progress') return cellOf('textCenter', values.progress === undefined ? null : progressWords[values.progress].vi);
  if (entryFields[field].kind === 'date') return dateCell(typeof value === 'string' ? value : null, cellOf);
  return cellOf(field === 'percent' ? 'percent' : 'text', value ?? null);
}

interface Source {
  readonly origin: EntryOrigin | null;
  readonly cells: Readonly<Partial<Record<string, string>>>;
  readonly version: number | null;
}

function sourceOf(line: DetailLine): Source {
  if ('part' in line) return { origin: line.part.origin, cells: line.part.cells, version: line.part.planVersion };
  const sources = Object.entries(line.entry?.sources ?? {});
  return { origin: sources[0]?.[1] ?? null, cells: Object.fromEntries(sources.map(([field, s]) => [field, s.cell])), version: null };
}

/** The sections that a section stands in, from itself upwards, as `/M-004/M-001/`, so that a formula can count a section with all below it. */
export function sectionPaths(
  sections: readonly { readonly id: SectionId; readonly parentId: SectionId | null }[],
): (id: SectionId | null) => string {
  const parents = new Map(sections.map((s) => [s.id, s.parentId]));
  const known = new Map<SectionId | null, string>([[null, '/']]);
  const pathOf = (id: SectionId | null): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, '/');
    const path = `/${id ?? ''}${pathOf(parents.get(id as SectionId) ?? null)}`;
    known.set(id, path);
    return path;
  };
  return pathOf;
}

/** The sheet `Chi tiết`: every entry with unit, file, sheet, cell and SHA-256, and where it is counted; sorted by unit, so that formulas reach one block. */
export function detailSheet(context: ReportContext): { readonly sheet: SheetSpec; readonly places: DetailPlaces } {
  const { rollUp } = context;
  const { plan } = rollUp;
  const marks = detailMarks(rollUp);
  const pathOf = sectionPaths(plan.sections);
  const versions = new Map(rollUp.consolidation.contributions.map((c) => [c.receipt.sha256, c.receipt.planVersion]));
  const first = bodyRow(detailColumns);
  const rows: PrintedRow[] = [];
  const cellOf = sharedCells();
  const blocks = new Map<UnitId, { first: number; last: number }>();
  for (const { unitId, lines } of detailBlocks(rollUp)) {
    const start = first + rows.length;
    for (const line of lines) {
      const duty = 'row' in line ? line.row.duty : null;
      const occurrenceId =
        duty?.occurrence.id ??
        ('part' in line ? line.part.occurrenceId : 'entry' in line && line.entry !== null ? line.entry.occurrenceId : null);
      const task = occurrenceId === null ? undefined : context.task(duty?.taskId ?? taskOfOccurrence(occurrenceId));
      const values: EntryValues = 'part' in line ? line.part.values : (line.entry?.values ?? {});
      const { origin, cells, version } = sourceOf(line);
      const isPart = 'part' in line;
      const name = duty !== null ? context.dutyName(duty) : task === undefined ? '' : task.shortName || task.text;
      const bucket = 'row' in line ? line.row.bucket : null;
      rows.push({
        cells: [
          cellOf('textCenter', isPart ? null : rows.length + 1),
          cellOf('plain', unitId),
          cellOf('plain', occurrenceId),
          cellOf('plain', line.use),
          cellOf('plain', pathOf(duty?.sectionId ?? task?.sectionId ?? null)),
          cellOf('text', context.unitName(unitId)),
          cellOf('text', name),
          cellOf('textCenter', duty === null ? null : words.parts[duty.part]),
          dateCell(duty?.occurrence.due, cellOf),
          ...SHOWN.map(([field]) => valueCell(field, values, cellOf)),
          cellOf('textCenter', 'row' in line ? statusWords[line.row.status].vi : null),
          cellOf('textCenter', bucket === null ? null : bucketWords[bucket].vi),
          cellOf('text', marks(line)),
          cellOf('text', origin?.file ?? null),
          cellOf('text', origin?.sheet ?? null),
          cellOf('textCenter', origin?.row ?? null),
          cellOf('textCenter', cells['progress'] ?? Object.values(cells)[0] ?? null),
          cellOf('small', origin?.sha256 ?? null),
          cellOf(
            'plain',
            Object.entries(cells)
              .map(([field, cell]) => `${field}=${cell ?? ''}`)
              .join(';') || null,
          ),
          cellOf('plain', origin === null ? null : (version ?? versions.get(origin.sha256) ?? null)),
          cellOf('plain', 'row' in line ? (bucket === 'excluded' ? bucket : line.row.status) : null),
          cellOf('plain', sealOf(values)),
          cellOf('plain', 'part' in line ? (line.part.nothing?.join(';') ?? null) : (line.entry?.nothing?.join(';') ?? null)),
          cellOf('plain', 'kind' in line ? line.kind : (duty?.occurrence.kind ?? null)),
        ],
      });
    }
    blocks.set(unitId, { first: start, last: first + rows.length - 1 });
  }
  const sheet = printedSheet(context, {
    name: reportWords.sheets.detail,
    title: reportWords.titles.detail(context.periodName.toUpperCase()),
    columns: detailColumns,
    rows,
    filter: true,
    freezeColumns: 7,
    tabColor: '7F7F7F',
  });
  return { sheet, places: { blocks, first, last: Math.max(first, first + rows.length - 1) } };
}
