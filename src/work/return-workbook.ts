import type { IsoDate } from '../core/date/iso-date';
import { parsePeriod } from '../core/date/period';
import { periodName } from '../core/date/period-name';
import { COMPLETION_SHEET } from '../core/fields/layout';
import type { Issue } from '../core/issue/issue';
import type { Result } from '../core/issue/result';
import { askedOf, completionSheet, markedCells, type MarkedCell } from '../core/report/completion-sheet';
import type { WorkbookSpec } from '../core/sheet/workbook-spec';
import { checkFile } from './check';
import type { GivenFile, ReadWorkbook } from './ports';

/** Puts a sheet of a spec into a workbook that a person has touched, and colours some of its cells; null where the file is refused. */
export type MarkWorkbook = (
  file: GivenFile,
  put: { readonly spec: WorkbookSpec; readonly sheet: string; readonly cells: readonly MarkedCell[] },
) => Result<Uint8Array | null>;

/** What returning needs of the world. */
export interface ReturnPorts {
  readonly readWorkbook: ReadWorkbook;
  readonly markWorkbook: MarkWorkbook;
}

/** A workbook to go back to its unit; `bytes` is null where nothing is asked of it or it could not be read. */
export interface WorkbookToReturn {
  readonly bytes: Uint8Array | null;
  readonly unit: string;
  readonly asked: number;
  readonly marked: number;
  readonly readable: boolean;
}

/**
 * A copy of a unit's workbook in which everything that it is asked to complete or correct is marked in its cells and listed, with links, on a sheet of its own.
 * Values and whatever else the unit put into the file stay as they are. Issues are those of checking the file.
 */
export function returnWorkbook(file: GivenFile, asOf: IsoDate, ports: ReturnPorts): Result<WorkbookToReturn> {
  const checked = checkFile(file, asOf, ports.readWorkbook);
  const issues: readonly Issue[] = checked.issues;
  const unit = checked.unit ?? '';
  const asked = askedOf(issues).length;
  const nothing: WorkbookToReturn = { bytes: null, unit, asked, marked: 0, readable: checked.rows !== null };
  if (checked.rows === null || asked === 0) return { value: nothing, issues };
  const period = checked.period === null ? null : parsePeriod(checked.period);
  const spec = completionSheet({ unit, period: period === null ? '' : periodName(period, 'vi'), asOf, issues });
  const cells = markedCells(issues);
  const made = ports.markWorkbook(file, { spec, sheet: COMPLETION_SHEET, cells });
  return { value: { ...nothing, bytes: made.value, marked: cells.length }, issues: [...issues, ...made.issues] };
}
