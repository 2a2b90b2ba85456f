import { METADATA_SHEET, trackingSheets } from '../core/fields/layout';
import { masterTables } from '../core/fields/master/master-tables';
import { reportWords } from '../core/report/report-words';
import { renameSheets } from '../core/sheet/rename-sheets';
import type { WorkbookSpec } from '../core/sheet/workbook-spec';
import { masterWords } from '../core/track/master/master-words';

/** The workbooks that keep a very hidden sheet of their own, by the name in its schema: `tonghop/master@1`. */
type StoreKind = 'master' | 'tracking' | 'consolidation';

const sheetsOf: Readonly<Record<StoreKind, readonly string[]>> = {
  master: [...masterTables.map((table) => table.sheet), masterWords.lists],
  tracking: Object.values(trackingSheets),
  consolidation: Object.values(reportWords.sheets),
};
const suffixes: Readonly<Record<StoreKind, string>> = { master: 'sổ gốc', tracking: 'theo dõi', consolidation: 'tổng hợp' };

function kindOf(schema: string): StoreKind | null {
  const name = /^tonghop\/(\w+)@/.exec(schema)?.[1];
  return name !== undefined && name in sheetsOf ? (name as StoreKind) : null;
}

function kindOfSpec(spec: WorkbookSpec): StoreKind | null {
  const store = spec.sheets.find((sheet) => sheet.name === METADATA_SHEET);
  return kindOf(String(store?.rows[0]?.cells[1]?.value ?? ''));
}

/** A kind gives way to those before it, and to the one that came first. */
const order: readonly StoreKind[] = ['master', 'tracking', 'consolidation'];

/**
 * A spec as it may stand in an open workbook that already holds workbooks of ours of other kinds, so that drawing one never takes away another's store or
 * lists: its sheets that bear one of their names get one of their own, the same each time. `stores` are the schemas found there, by the name of their
 * sheet.
 */
export function besideOpen(spec: WorkbookSpec, stores: ReadonlyMap<string, string>): WorkbookSpec {
  const kind = kindOfSpec(spec);
  const first = kindOf(stores.get(METADATA_SHEET) ?? '');
  if (kind === null || first === kind) return spec;
  const present = new Set([...stores.values()].map(kindOf));
  const before = order.slice(0, order.indexOf(kind)).filter((other) => present.has(other));
  const taken = new Set([...before, ...(first === null ? [] : [first])].flatMap((other) => sheetsOf[other]));
  const names = spec.sheets.flatMap(({ name }): (readonly [string, string])[] => {
    if (name === METADATA_SHEET) return stores.has(METADATA_SHEET) ? [[name, `${METADATA_SHEET}_${kind}`]] : [];
    return taken.has(name) ? [[name, `${name} (${suffixes[kind]})`]] : [];
  });
  return renameSheets(spec, new Map(names));
}
