import type { Fault } from '../../opc/fault';
import type { Limits } from '../../opc/limits';
import type { CellFormats } from './cell-formats';
import type { RepeatedTexts } from './repeated-text';
import type { SharedStrings } from './shared-strings';

/** What the sheets of one workbook share while they are scanned. The counters and the fault are written by the scan. */
export interface SheetContext {
  readonly limits: Limits;
  readonly formats: CellFormats['codes'];
  readonly looks: CellFormats['looks'];
  /** For each cell format, whether its numbers are dates of the 1904 system; null in a workbook of the 1900 system. */
  readonly dates1904: readonly boolean[] | null;
  /** The shared strings, read when a cell first refers to one; null where they cannot be read, with the fault set. */
  readonly strings: () => SharedStrings | null;
  readonly repeated: RepeatedTexts;
  /** Cells with content, and merged ranges, so far in the workbook. */
  cells: number;
  /** Dates that were converted from the 1904 system. */
  converted: number;
  fault: Fault | null;
  /** The address of the cell in which the scan of a sheet stopped, null as long as it did not. */
  stoppedIn: string | null;
}
