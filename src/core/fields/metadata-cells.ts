import type { CellSpec } from '../sheet/workbook-spec';
import type { IssuedRow, IssuedTarget, TrackingMetadata } from './tracking-metadata';

const row = (...values: (string | number | null)[]): CellSpec[] => values.map((value) => ({ value }));

const issuedRow = (r: IssuedRow): CellSpec[] => row('row', r.planId, r.occurrenceId, r.taskId, r.kind, r.scope, r.due, r.timeline, r.text);

const issuedTarget = (t: IssuedTarget): CellSpec[] =>
  row('target', t.planId, t.targetId, t.taskId, t.aggregate, t.low, t.unit, t.required, t.text);

/**
 * The cells of the metadata sheet, key in column A: `schema`, `plan`, `unit` or `chosen` and `choice`, `period`, `cutoff`, `asOf`, `tool`, `sheet`,
 * then one `row` for each task row and one `target` for each target row. `chosenFormula` follows the cell where a unit picks its name.
 */
export function metadataCells(metadata: TrackingMetadata, chosenFormula?: string): CellSpec[][] {
  return [
    row('schema', metadata.schema),
    ...metadata.plans.map((p) => row('plan', p.id, p.version, p.contentHash, p.title, p.time?.first ?? null, p.time?.last ?? null)),
    ...(metadata.unit === null ? [] : [row('unit', metadata.unit.id, metadata.unit.name)]),
    ...(chosenFormula === undefined ? [] : [[{ value: 'chosen' }, { value: metadata.chosenName, formula: chosenFormula }]]),
    ...metadata.choices.map((u) => row('choice', u.id, u.name)),
    row('period', metadata.periodId),
    row('cutoff', metadata.cutoff),
    row('asOf', metadata.asOf),
    row('tool', metadata.toolVersion),
    ...metadata.sheets.map((s) => row('sheet', s.role, s.name)),
    ...metadata.rows.map(issuedRow),
    ...metadata.targets.map(issuedTarget),
  ];
}
