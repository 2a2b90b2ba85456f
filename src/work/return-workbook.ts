import type { IsoDate } from '../core/date/iso-date';
import { parsePeriod } from '../core/date/period';
import { periodName } from '../core/date/period-name';
import { completionSheetName } from '../core/entries/completion-list';
import type { Master } from '../core/fields/master/master';
import type { Issue, IssueCode } from '../core/issue/issue';
import type { Result } from '../core/issue/result';
import { askedOf, completionSheet, markedCells, type MarkedCell } from '../core/report/completion-sheet';
import type { WorkbookRows } from '../core/sheet/sheet-rows';
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

/** A workbook to go back to its unit, or why there is none: it could not be read, nothing is asked of it, or it can be read but not be added to. */
export type WorkbookToReturn = {
  readonly unit: string;
  readonly asked: number;
} & (
  | { readonly outcome: 'made'; readonly bytes: Uint8Array; readonly marked: number }
  | { readonly outcome: 'unreadable' | 'nothing-asked' | 'not-editable' }
);

/** What the office has decided by itself, with its reasons, is not for the unit. */
const ownDecisions: ReadonlySet<IssueCode> = new Set<IssueCode>(['warning-waived', 'value-confirmed']);

/**
 * A copy of a unit's workbook in which everything that it is asked to complete or correct is marked in its cells and listed, with links, on a sheet of its own.
 * Values and whatever else the unit put into the file stay as they are. With the master workbook, what the office has waived or confirmed is not asked for. Issues
 * are those of checking the file, and why it cannot be added to.
 */
export function returnWorkbook(file: GivenFile, asOf: IsoDate, ports: ReturnPorts, master?: Master): Result<WorkbookToReturn> {
  let sheets: WorkbookRows['sheets'] = [];
  const readWorkbook: ReadWorkbook = (bytes, name) => {
    const opened = ports.readWorkbook(bytes, name);
    sheets = opened.value?.sheets ?? [];
    return opened;
  };
  const checked = checkFile(file, asOf, readWorkbook, master);
  const issues: readonly Issue[] = checked.issues.filter(({ code }) => !ownDecisions.has(code));
  const unit = checked.unit ?? '';
  const asked = askedOf(issues).length;
  const of = { unit, asked };
  if (checked.rows === null) return { value: { ...of, outcome: 'unreadable' }, issues };
  if (asked === 0) return { value: { ...of, outcome: 'nothing-asked' }, issues };
  const period = checked.period === null ? null : parsePeriod(checked.period);
  const sheet = completionSheetName(sheets);
  const spec = completionSheet({ sheet, unit, period: period === null ? '' : periodName(period, 'vi'), asOf, issues });
  const cells = markedCells(issues);
  const { value: bytes, issues: told } = ports.markWorkbook(file, { spec, sheet, cells });
  const all = [...issues, ...told];
  if (bytes === null) return { value: { ...of, outcome: 'not-editable' }, issues: all };
  return { value: { ...of, outcome: 'made', bytes, marked: cells.length }, issues: all };
}
