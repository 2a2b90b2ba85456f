import { CONSOLIDATION_SCHEMA, consolidationKeys as keys, inPieces } from '../entries/consolidation-lines';
import { METADATA_SHEET } from '../fields/layout';
import { snapshotOf } from '../rollup/snapshot-of';
import type { RowSpec, SheetSpec, SpecValue } from '../sheet/workbook-spec';
import type { ReportContext } from './report-context';

const line = (...values: SpecValue[]): RowSpec => ({ cells: values.map((value) => ({ value, style: 'plain' })) });

function cellLines(sheet: SheetSpec): RowSpec[] {
  return sheet.rows.flatMap((row, at) => {
    const values = row.cells.map((cell) => cell?.value ?? null);
    const json = JSON.stringify(values);
    return values.every((v) => v === null) || json.length > 32_000 ? [] : [line(keys.cells, sheet.name, at + 1, json)];
  });
}

/**
 * The hidden metadata of a consolidated workbook: plan, period, receipts, the figures for later comparison, and what the generated sheets in `sealed` held,
 * so that the next run notices what a person changed there. Detail rows carry their own checksum.
 */
export function metadataSheet(context: ReportContext, sealed: readonly SheetSpec[]): SheetSpec {
  const { rollUp, receipts, toolVersion } = context;
  const { consolidation } = rollUp;
  const snapshot = { ...snapshotOf(rollUp), rows: [], unitTargets: [] };
  return {
    name: METADATA_SHEET,
    state: 'veryHidden',
    columns: [{ width: 12 }, { width: 40 }, { width: 12 }, { width: 40 }],
    rows: [
      line(keys.schema, CONSOLIDATION_SCHEMA),
      line(keys.plan, consolidation.planId),
      line(keys.version, consolidation.planVersion),
      line(keys.period, consolidation.periodId),
      line(keys.asOf, rollUp.asOf),
      line(keys.tool, toolVersion),
      ...receipts.map((r) => line(keys.receipt, JSON.stringify(r))),
      ...rollUp.proposed.map((p) => line(keys.proposed, JSON.stringify(p))),
      ...inPieces(JSON.stringify(snapshot)).map((piece) => line(keys.snapshot, piece)),
      ...sealed.flatMap(cellLines),
    ],
  };
}
