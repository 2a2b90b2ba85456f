import { sealOf } from '../entries/read-target-detail';
import type { EntryOrigin, TargetEntry } from '../entry/entry';
import { targetFields } from '../fields/fields';
import { fieldKey } from '../fields/key';
import { reachedWords } from '../fields/reached-words';
import { figureWidth } from '../sheet/figure-width';
import type { CellSpec, SheetSpec } from '../sheet/workbook-spec';
import { targetMarks } from './detail-marks';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, figureCell } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';
import { targetLines, type TargetLine } from './target-lines';

const words = reportWords.detail;
const entered = targetFields.filter((f) => f.role === 'entered');
const columnsFor = (lines: readonly TargetLine[]): readonly PrintedColumn[] => [
  { header: reportWords.number, width: 5 },
  { header: 'Mã đơn vị', width: 12, hidden: true, key: fieldKey('unit') },
  { header: 'Mã chỉ tiêu', width: 14, hidden: true, key: fieldKey('target') },
  { header: 'Loại dòng', width: 9, hidden: true, key: fieldKey('use') },
  { header: reportWords.target.name, width: 36 },
  { header: reportWords.unit, width: 22 },
  ...entered.map((f): PrintedColumn => {
    const usual = Math.max(10, f.width - 2);
    const width = f.kind === 'number' ? Math.max(usual, figureWidth(lines.map((line) => figureOf(line, f.id)))) : usual;
    return { header: f.header.vi, width, key: fieldKey(f.id) };
  }),
  { header: words.marks, width: 18 },
  { header: words.file, width: 20, key: fieldKey('file') },
  { header: words.sheet, width: 10, key: fieldKey('sheet') },
  { header: words.row, width: 6, key: fieldKey('row') },
  { header: words.sha, width: 18, key: fieldKey('sha256') },
  { header: 'Ô nguồn', width: 20, hidden: true, key: fieldKey('cells') },
  { header: 'Bản kế hoạch', width: 6, hidden: true, key: fieldKey('version') },
  { header: 'Mã kiểm', width: 9, hidden: true, key: fieldKey('seal') },
];

const valueOf = (values: TargetEntry['values'], id: string): string | number | boolean | undefined =>
  (values as Readonly<Record<string, string | number | boolean | undefined>>)[id];

function figureOf(line: TargetLine, id: string): number | null {
  const value = valueOf('part' in line ? line.part.values : line.merged.values, id);
  return typeof value === 'number' ? value : null;
}

function valueCell(values: TargetEntry['values'], id: string): CellSpec {
  const value = valueOf(values, id);
  if (typeof value === 'boolean') return cellOf('textCenter', reachedWords[value ? 'yes' : 'no'].vi);
  return typeof value === 'number' ? figureCell(value) : cellOf('text', value ?? null);
}

interface Source {
  readonly origin: EntryOrigin | undefined;
  readonly cells: readonly (readonly [string, string | undefined])[];
}

function sourceOf(line: TargetLine): Source {
  if ('part' in line) return { origin: line.part.origin, cells: Object.entries(line.part.cells) };
  const sources = Object.entries(line.merged.sources);
  return { origin: sources[0]?.[1], cells: sources.map(([field, source]) => [field, source.cell]) };
}

/**
 * The sheet `Chi tiết chỉ tiêu`: what every unit reported on every target, target by target, with file, cell and SHA-256; where several files of a unit
 * say different things, what each of them says stands below until a person chooses.
 */
export function targetDetailSheet(context: ReportContext): SheetSpec {
  const { consolidation } = context.rollUp;
  const versions = new Map(consolidation.contributions.map((c) => [c.receipt.sha256, c.receipt.planVersion]));
  const marksOf = targetMarks(context.rollUp);
  const lines = targetLines(context.rollUp);
  const columns = columnsFor(lines);
  const rows = lines.map((line, i): PrintedRow => {
    const own = 'part' in line ? line.part : line.merged;
    const { origin, cells } = sourceOf(line);
    return {
      cells: [
        cellOf('textCenter', i + 1),
        cellOf('plain', own.unitId),
        cellOf('plain', own.targetId),
        cellOf('plain', line.use),
        cellOf('text', line.target.raw),
        cellOf('text', context.unitName(own.unitId)),
        ...entered.map((f) => valueCell(own.values, f.id)),
        cellOf('text', marksOf(line)),
        cellOf('text', origin?.file ?? null),
        cellOf('text', origin?.sheet ?? null),
        cellOf('textCenter', origin?.row ?? null),
        cellOf('small', origin?.sha256 ?? null),
        cellOf('plain', cells.map(([field, cell]) => `${field}=${cell ?? ''}`).join(';') || null),
        cellOf('plain', origin === undefined ? null : (versions.get(origin.sha256) ?? null)),
        cellOf('plain', sealOf(own.values)),
      ],
    };
  });
  return printedSheet(context, {
    name: reportWords.sheets.targetDetail,
    title: reportWords.titles.targetDetail(context.periodName.toUpperCase()),
    columns,
    rows,
    filter: rows.length > 0,
    freezeColumns: 6,
    tabColor: '7F7F7F',
  });
}
