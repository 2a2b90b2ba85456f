import { targetFields } from '../fields/fields';
import { fieldKey } from '../fields/key';
import { reachedWords } from '../fields/reached-words';
import type { MergedTarget } from '../entry/consolidation';
import type { CellSpec, SheetSpec } from '../sheet/workbook-spec';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.detail;
const entered = targetFields.filter((f) => f.role === 'entered');
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: 'Mã đơn vị', width: 12, hidden: true, key: fieldKey('unit') },
  { header: 'Mã chỉ tiêu', width: 14, hidden: true, key: fieldKey('target') },
  { header: reportWords.target.name, width: 36 },
  { header: reportWords.unit, width: 22 },
  ...entered.map((f): PrintedColumn => ({ header: f.header.vi, width: Math.max(10, f.width - 2), key: fieldKey(f.id) })),
  { header: words.file, width: 20, key: fieldKey('file') },
  { header: words.sheet, width: 10, key: fieldKey('sheet') },
  { header: words.row, width: 6, key: fieldKey('row') },
  { header: words.sha, width: 18, key: fieldKey('sha256') },
  { header: 'Ô nguồn', width: 20, hidden: true, key: fieldKey('cells') },
  { header: 'Bản kế hoạch', width: 6, hidden: true, key: fieldKey('version') },
];

function valueCell(values: MergedTarget['values'], id: string): CellSpec {
  const value = (values as Readonly<Record<string, string | number | boolean | undefined>>)[id];
  if (typeof value === 'boolean') return cellOf('textCenter', reachedWords[value ? 'yes' : 'no'].vi);
  return cellOf(typeof value === 'number' ? 'figure' : 'text', value ?? null);
}

/** The sheet `Chi tiết chỉ tiêu`: what every unit reported on every target, target by target, with file, cell and SHA-256. */
export function targetDetailSheet(context: ReportContext): SheetSpec {
  const { targets, consolidation } = context.rollUp;
  const versions = new Map(consolidation.contributions.map((c) => [c.receipt.sha256, c.receipt.planVersion]));
  const rows = targets.flatMap(({ target, values }) =>
    values.map((own): PrintedRow => {
      const sources = Object.entries(own.sources);
      const origin = sources[0]?.[1];
      return {
        cells: [
          null,
          cellOf('plain', own.unitId),
          cellOf('plain', own.targetId),
          cellOf('text', target.raw),
          cellOf('text', context.unitName(own.unitId)),
          ...entered.map((f) => valueCell(own.values, f.id)),
          cellOf('text', origin?.file ?? null),
          cellOf('text', origin?.sheet ?? null),
          cellOf('textCenter', origin?.row ?? null),
          cellOf('small', origin?.sha256 ?? null),
          cellOf('plain', sources.map(([field, s]) => `${field}=${s.cell}`).join(';') || null),
          cellOf('plain', origin === undefined ? null : (versions.get(origin.sha256) ?? null)),
        ],
      };
    }),
  );
  const numbered = rows.map((row, i): PrintedRow => ({ ...row, cells: [cellOf('textCenter', i + 1), ...row.cells.slice(1)] }));
  return printedSheet(context, {
    name: reportWords.sheets.targetDetail,
    title: reportWords.titles.targetDetail(context.periodName.toUpperCase()),
    columns,
    rows: numbered,
    filter: rows.length > 0,
    freezeColumns: 5,
    tabColor: '7F7F7F',
  });
}
