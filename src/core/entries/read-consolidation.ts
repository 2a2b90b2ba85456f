import type { Contribution, ProposedTask } from '../entry/contribution';
import type { PeriodId } from '../entry/entry';
import { receiptSchema, type Receipt } from '../entry/receipt';
import { snapshotSchema, type Snapshot } from '../entry/snapshot';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import { METADATA_SHEET } from '../fields/layout';
import type { UnitId } from '../plan/ids';
import type { SheetRows, WorkbookRows } from '../sheet/sheet-rows';
import { cellAt, cellText } from './cell-text';
import { CONSOLIDATION_SCHEMA, consolidationKeys as keys } from './consolidation-lines';
import { readDetail, type DetailRead } from './read-detail';
import { readTargetDetail } from './read-target-detail';
import type { EditedValue } from './edited-values';
import { editedCells, type EditedCell } from './edited-cells';

/** A consolidated workbook as read back: it is itself a returned workbook of the level above, and what the next run compares with. */
export interface ReadConsolidation {
  readonly planId: string;
  readonly planVersion: number;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly contributions: readonly Contribution[];
  readonly snapshot: Snapshot;
  /** Values of the sheets of details that a person changed, as they stand there now: of tasks, then of targets. */
  readonly editedValues: readonly EditedValue[];
  /** Cells of the other sheets that a person changed. */
  readonly editedCells: readonly EditedCell[];
}

const NAME = CONSOLIDATION_SCHEMA.slice(0, CONSOLIDATION_SCHEMA.indexOf('@') + 1);

interface Line {
  readonly key: string;
  readonly values: readonly string[];
}

function linesOf(sheet: SheetRows): Line[] {
  return sheet.rows.map((row) => ({ key: cellText(cellAt(row, 0)?.value), values: [1, 2, 3].map((c) => cellText(cellAt(row, c)?.value)) }));
}

function parsed<T>(schema: { safeParse(v: unknown): { success: true; data: T } | { success: false } }, text: string): T | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether a workbook is a consolidated one, by its metadata. */
export function isConsolidation(workbook: WorkbookRows): boolean {
  return metadataOf(workbook) !== undefined;
}

function metadataOf(workbook: WorkbookRows): SheetRows | undefined {
  const isOurs = (sheet: SheetRows): boolean => {
    const [first] = sheet.rows;
    return first !== undefined && cellText(cellAt(first, 0)?.value) === keys.schema && cellText(cellAt(first, 1)?.value).startsWith(NAME);
  };
  return workbook.sheets.find((s) => s.name === METADATA_SHEET && isOurs(s)) ?? workbook.sheets.find(isOurs);
}

/** Entries belong to the receipt of their own file; those that only the office entered belong to the consolidated file itself. */
function contributionsOf(
  receipts: readonly Receipt[],
  detail: DetailRead,
  targets: readonly Contribution['targets'][number][],
  proposed: readonly ProposedTask[],
  own: Receipt,
): Contribution[] {
  const known = new Set(receipts.map((r) => `${r.unitId ?? ''}\n${r.sha256}`));
  const of = (unitId: string, sha256: string): string =>
    known.has(`${unitId}\n${sha256}`) ? `${unitId}\n${sha256}` : `${unitId}\n${own.sha256}`;
  const units = new Set([...detail.entries, ...targets].filter((e) => !known.has(`${e.unitId}\n${e.origin.sha256}`)).map((e) => e.unitId));
  const all = [...receipts, ...[...units].map((unitId): Receipt => ({ ...own, unitId }))];
  return all.map((receipt) => {
    const key = `${receipt.unitId ?? ''}\n${receipt.sha256}`;
    return {
      receipt,
      entries: detail.entries.filter((e) => of(e.unitId, e.origin.sha256) === key),
      targets: targets.filter((t) => of(t.unitId, t.origin.sha256) === key),
      proposed: proposed.filter((p) => p.sha256 === receipt.sha256),
    };
  });
}

/**
 * Reads a consolidated workbook back: receipts, entries with their first origin, targets, and the figures as they were. Gives `metadata-damaged` and
 * `workbook-newer`; null where it cannot be used.
 */
export function readConsolidation(
  workbook: WorkbookRows,
  of: { readonly file: string; readonly sha256: string },
): Result<ReadConsolidation | null> {
  const sheet = metadataOf(workbook);
  const place = { kind: 'file', file: of.file } as const;
  if (sheet === undefined) return result(null, [issue('previous-unusable', 'warning', place, { file: of.file })]);
  const lines = linesOf(sheet);
  const one = (key: string): string => lines.find((l) => l.key === key)?.values[0] ?? '';
  const schema = one(keys.schema);
  if (Number(schema.slice(NAME.length)) > Number(CONSOLIDATION_SCHEMA.slice(NAME.length))) {
    return result(null, [issue('workbook-newer', 'error', place, { schema })]);
  }
  const stored = parsed(
    snapshotSchema,
    lines
      .filter((l) => l.key === keys.snapshot)
      .map((l) => l.values[0] ?? '')
      .join(''),
  );
  const planVersion = Number(one(keys.version));
  const periodId = one(keys.period) as PeriodId;
  if (stored === null || !Number.isInteger(planVersion)) return result(null, [issue('metadata-damaged', 'error', place, {})]);
  const issues: Issue[] = [];
  const base = { file: of.file, sha256: of.sha256, periodId, planVersion, asOf: one(keys.asOf) };
  const detail = readDetail(workbook, base);
  const targets = readTargetDetail(workbook, base);
  const receipts = lines
    .filter((l) => l.key === keys.receipt)
    .flatMap((l) => parsed(receiptSchema, l.values[0] ?? '') ?? [])
    .filter((r) => r.sha256 !== '')
    .map((r): Receipt => ({ ...r, through: of.file }));
  const proposed = lines.filter((l) => l.key === keys.proposed).flatMap((l) => parsedProposal(l.values[0] ?? ''));
  const own: Receipt = {
    unitId: null,
    unitName: '',
    periodId,
    planId: stored.planId,
    planVersion,
    file: of.file,
    otherNames: [],
    sha256: of.sha256,
    receivedOn: null,
    state: 'received',
    rows: 0,
    filled: 0,
    repaired: 0,
    warnings: 0,
    masked: 0,
    through: of.file,
  };
  return result(
    {
      planId: stored.planId,
      planVersion,
      periodId,
      asOf: base.asOf,
      contributions: contributionsOf(receipts, detail, targets.entries, proposed, own),
      snapshot: { ...stored, rows: [...detail.snapshotRows], unitTargets: [...targets.snapshotRows] },
      editedValues: [...detail.edited, ...targets.edited],
      editedCells: editedCells(
        workbook,
        lines.filter((l) => l.key === keys.cells).map((l) => l.values),
      ),
    },
    issues,
  );
}

function parsedProposal(text: string): (ProposedTask & { readonly unitId: UnitId | null })[] {
  const value = parsed({ safeParse: (v) => ({ success: true, data: v as ProposedTask & { unitId: UnitId | null } }) }, text);
  return value !== null && typeof value.text === 'string' && typeof value.sha256 === 'string' ? [value] : [];
}
