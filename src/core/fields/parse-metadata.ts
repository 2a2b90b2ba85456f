import { issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import type { CellValue, SheetRow, SheetRows } from '../sheet/sheet-rows';
import { TRACKING_SCHEMA, trackingMetadataSchema, type TrackingMetadata } from './tracking-metadata';

const NAME = TRACKING_SCHEMA.slice(0, TRACKING_SCHEMA.indexOf('@') + 1);

const texts = (row: SheetRow): string[] => {
  const out: string[] = [];
  for (const cell of row.cells) if (cell.column < 16) out[cell.column] = plain(cell.value);
  return Array.from(out, (s) => s ?? '');
};
const plain = (value: CellValue): string => (value === null || typeof value === 'object' ? '' : String(value).trim());
const numberOrNull = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));
const textOrNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/**
 * Reads the metadata sheet back. Lines with an unknown key or damaged content are passed over, so that a half-damaged sheet still tells which unit,
 * plan and period it is of; null when it is not ours or says too little (`metadata-damaged`) or is of a newer program (`workbook-newer`).
 */
export function parseTrackingMetadata(sheet: SheetRows): Result<TrackingMetadata | null> {
  const lines = sheet.rows.map(texts);
  const schema = lines.find((l) => l[0] === 'schema')?.[1] ?? '';
  const place = { kind: 'sheet', sheet: sheet.name } as const;
  if (!schema.startsWith(NAME)) return result(null, [issue('metadata-damaged', 'error', place, {})]);
  if (Number(schema.slice(NAME.length)) > Number(TRACKING_SCHEMA.slice(NAME.length))) {
    return result(null, [issue('workbook-newer', 'error', place, { schema })]);
  }
  const all = (key: string) => lines.filter((l) => l[0] === key);
  const one = (key: string) => all(key)[0]?.[1] ?? '';
  const shape = trackingMetadataSchema.shape;
  const kept = <T>(item: { safeParse(v: unknown): { success: true; data: T } | { success: false } }, values: readonly unknown[]): T[] =>
    values.flatMap((v) => {
      const parsed = item.safeParse(v);
      return parsed.success ? [parsed.data] : [];
    });
  const stamp = (l: string[]) => ({ id: l[1], name: l[2] ?? '' });
  const unit = all('unit')[0];
  const parsed = trackingMetadataSchema.safeParse({
    schema: TRACKING_SCHEMA,
    plans: kept(
      shape.plans.def.element,
      all('plan').map((l) => ({ id: l[1], version: Number(l[2]), contentHash: l[3] ?? '', title: l[4] ?? '' })),
    ),
    unit: unit === undefined ? null : stamp(unit),
    chosenName: one('chosen'),
    choices: kept(shape.choices.def.element, all('choice').map(stamp)),
    periodId: one('period'),
    cutoff: one('cutoff'),
    asOf: one('asOf'),
    toolVersion: one('tool'),
    sheets: kept(
      shape.sheets.def.element,
      all('sheet').map((l) => ({ role: l[1], name: l[2] })),
    ),
    rows: kept(
      shape.rows.def.element,
      all('row').map((l) => ({
        planId: l[1],
        occurrenceId: l[2],
        taskId: l[3],
        kind: l[4],
        scope: l[5],
        due: textOrNull(l[6]),
        timeline: l[7] ?? '',
        text: l[8] ?? '',
      })),
    ),
    targets: kept(
      shape.targets.def.element,
      all('target').map((l) => ({
        planId: l[1],
        targetId: l[2],
        taskId: textOrNull(l[3]),
        aggregate: l[4],
        low: numberOrNull(l[5]),
        unit: l[6] ?? '',
        required: l[7] ?? '',
      })),
    ),
  });
  return parsed.success ? result(parsed.data) : result(null, [issue('metadata-damaged', 'error', place, {})]);
}
