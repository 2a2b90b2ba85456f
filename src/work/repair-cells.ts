import type { CellRepair } from '../core/issue/facts/cell-repair';
import type { Issue } from '../core/issue/issue';
import type { Result } from '../core/issue/result';
import { checkFile, type Checked } from './check';
import type { GivenFile, ReadWorkbook } from './ports';

/** A cell of a workbook that an issue proposes to repair, under the heading of its column. */
export interface ProposedRepair extends CellRepair {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
}

/** The repair that an issue proposes of its cell, or null where it proposes none or more than one. */
export function proposedRepair({ place, facts }: Issue): ProposedRepair | null {
  if (place.kind !== 'cell' || !('repair' in facts) || facts.repair === undefined || !('column' in facts)) return null;
  // Of several answers in one cell a person has to choose.
  if ('doubt' in facts && facts.doubt === 'several-answers') return null;
  return { ...facts.repair, sheet: place.sheet, cell: place.cell, column: facts.column };
}

/** Puts values into cells of a workbook that a person has touched; null where the file is refused. */
export type ReplaceCells = (
  file: GivenFile,
  cells: readonly { readonly sheet: string; readonly cell: string; readonly value: string | number; readonly format?: string }[],
) => Result<Uint8Array | null>;

/** What repairing needs of the world. */
export interface RepairPorts {
  readonly readWorkbook: ReadWorkbook;
  readonly replaceCells: ReplaceCells;
}

/** A copy of a returned workbook with some cells repaired, checked anew; null where the file is refused. The file itself is not touched. */
export function repairCells(
  file: GivenFile,
  repairs: readonly ProposedRepair[],
  asOf: string,
  ports: RepairPorts,
): Result<{ readonly bytes: Uint8Array; readonly checked: Checked } | null> {
  const cells = repairs.map(({ sheet, cell, becomes, format }) => ({
    sheet,
    cell,
    value: becomes,
    ...(format === undefined ? {} : { format }),
  }));
  const { value: bytes, issues } = ports.replaceCells(file, cells);
  if (bytes === null) return { value: null, issues };
  return { value: { bytes, checked: checkFile({ ...file, bytes }, asOf, ports.readWorkbook) }, issues };
}
