import { targetFields, taskFields, type AnyField } from '../../fields/fields';
import { fieldKey } from '../../fields/key';
import type { PlacedField, ShownFor } from '../../fields/place-fields';
import { placeFields } from '../../fields/place-fields';
import { columnLetters } from '../../sheet/a1';
import type { CellStyle, ConditionalFormat } from '../../sheet/workbook-spec';
import { fittedText } from '../rows/issued-text';
import { inputRules } from '../sheets/input-rules';
import { namedLists } from '../sheets/lists-sheet';
import type { RowAddresses } from '../sheets/status-cells';
import { bodyRange, rowAddresses, type TableGeometry } from '../sheets/table-geometry';
import { missingFormulaAt, targetFormats, targetHeaderStyle, targetStyleOf } from '../sheets/targets-sheet';
import { styleOf, taskFormulas } from '../sheets/task-cells';
import { taskFormats } from '../sheets/task-formats';
import { taskHeaderStyle } from '../sheets/tasks-sheet';
import { issuedStyle, styles, type StyleName } from '../styles';
import type { ColumnTemplate, HeadCell, SheetTemplate } from './sheet-template';

/** A row of a table as it stands: what an issued cell of a field says, and, for a row that was issued, the id of its task (or target). */
export interface StandingRow {
  readonly of: string | null;
  readonly text: (field: string) => string;
}

/** Where a table stands now: rows from 1, columns (from 0) by field id. `headerRow` is null where the row is gone; the body reaches to the line below it. */
export interface StandingTable {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyRow: number | null;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly endRow: number;
  readonly rows: readonly StandingRow[];
}

interface Kind {
  readonly fields: readonly AnyField[];
  readonly kindField: string;
  readonly styleOf: (placed: PlacedField) => StyleName;
  readonly headerStyle: (placed: PlacedField) => StyleName;
  readonly formula: (field: string, at: RowAddresses, alone: boolean) => string | null;
  readonly formats: (table: TableGeometry, dueSoonDays: number) => ConditionalFormat[];
}

const kinds: Readonly<Record<'tasks' | 'targets', Kind>> = {
  tasks: {
    fields: taskFields,
    kindField: 'kind',
    styleOf,
    headerStyle: taskHeaderStyle,
    formula: (field, at, alone) => {
      if (field === 'taskBucket') return taskFormulas.taskBucket(at, alone);
      if (field === 'missing') return taskFormulas.missing(at, namedLists);
      return field === 'status' || field === 'bucket' ? taskFormulas[field](at) : null;
    },
    formats: taskFormats,
  },
  targets: {
    fields: targetFields,
    kindField: 'aggregate',
    styleOf: targetStyleOf,
    headerStyle: targetHeaderStyle,
    formula: (field, at) => (field === 'missing' ? missingFormulaAt(at, namedLists) : null),
    formats: targetFormats,
  },
};

/** Columns that a workbook has only where it is made for several plans or after an earlier period; formulas do without them. */
const PLAIN: ShownFor = { severalPlans: false, withEarlier: false };

function placedNow(fields: readonly AnyField[], columns: ReadonlyMap<string, number>): PlacedField[] {
  return fields.flatMap((field) => {
    const column = columns.get(field.id);
    if (column === undefined) return [];
    const hidden = field.shown === 'never' || field.shown === 'folded';
    return [{ field, column, letters: columnLetters(column), hidden, folded: field.shown === 'folded' }];
  });
}

/** How many rows each task has. */
function rowsOfEach(rows: readonly StandingRow[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { of } of rows) if (of !== null) count.set(of, (count.get(of) ?? 0) + 1);
  return count;
}

function looksOf(kind: Kind, placed: PlacedField, rows: readonly StandingRow[]): CellStyle[] {
  const style = kind.styleOf(placed);
  const { id, width } = placed.field;
  return rows.map((row) => styles[style === 'issued' ? issuedStyle(fittedText(row.text(id), width).size) : style]);
}

/**
 * What the template of a task or target table says of the table as it now stands: headings and keys, looks, in-cell rules, formulas of issued rows, looks
 * that depend on values. Where a column is gone that formulas need, formulas and those looks are left out. `dueSoonDays`: see the settings.
 */
export function tableTemplate(role: 'tasks' | 'targets', standing: StandingTable, dueSoonDays: number): SheetTemplate {
  const kind = kinds[role];
  const { columns, keyRow, headerRow, firstRow, endRow, rows } = standing;
  const placed = placedNow(kind.fields, columns);
  const cutoffColumn = columnLetters(columns.get('result') ?? 0);
  const table: TableGeometry = {
    ...{
      placed,
      keyRow: keyRow ?? firstRow - 2,
      headerRow: headerRow ?? firstRow - 1,
      firstRow,
      lastRow: firstRow + rows.length - 1,
      endRow,
    },
    cutoffCell: `$${cutoffColumn}$${(keyRow ?? firstRow - 2) - 1}`,
  };
  const isWhole = placeFields(kind.fields, PLAIN).every(({ field }) => columns.has(field.id));
  const rules = columns.has(kind.kindField) ? inputRules(table, namedLists, kind.kindField) : [];
  const count = rowsOfEach(rows);
  const formulasOf = (field: string): (string | null)[] | null => {
    if (!isWhole) return null;
    const all = rows.map(({ of }, i) => (of === null ? null : kind.formula(field, rowAddresses(table, firstRow + i), count.get(of) === 1)));
    return all.every((formula) => formula === null) ? null : all;
  };
  const heads = placed.flatMap((p): HeadCell[] => [
    ...(keyRow === null ? [] : [{ cell: `${p.letters}${keyRow}`, text: fieldKey(p.field.id), style: styles.key }]),
    ...(headerRow === null ? [] : [{ cell: `${p.letters}${headerRow}`, text: p.field.header.vi, style: styles[kind.headerStyle(p)] }]),
  ]);
  return {
    sheet: standing.sheet,
    firstRow,
    heads,
    columns: placed.map((p): ColumnTemplate => {
      const ref = bodyRange(table, p.field.id);
      return {
        ...{ header: p.field.header.vi, column: p.column, ref, styles: looksOf(kind, p, rows) },
        rule: rules.find((rule) => rule.ref === ref) ?? null,
        formulas: p.field.role === 'derived' ? formulasOf(p.field.id) : null,
      };
    }),
    formats: isWhole ? kind.formats(table, dueSoonDays) : [],
  };
}
