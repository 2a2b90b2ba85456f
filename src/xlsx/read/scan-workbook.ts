import { issue, type Issue } from '../../core/issue/issue';
import type { Result } from '../../core/issue/result';
import type { SheetRow } from '../../core/sheet/sheet-rows';
import { type Fault, isFault, partFault, refused } from '../../opc/fault';
import { cursorFault, openXml } from '../../opc/read-xml';
import type { InflatePort } from '../../opc/zip-port';
import { showsDate } from './builtin-formats';
import { noFormats, readCellFormats } from './cell-formats';
import { linkedCells } from './linked-cells';
import { type OpenWorkbook, openWorkbook, type ReadOptions, type SheetSource } from './open-workbook';
import { repeatedTexts } from './repeated-text';
import { scanSheet, type SheetTail } from './scan-sheet';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import type { SheetContext } from './sheet-context';

/** What is told while a workbook is scanned; rows can be folded into something smaller and dropped. */
export interface WorkbookVisitor {
  /** Before the rows of a sheet; false leaves the sheet out, and its part is not even inflated. */
  readonly sheet?: (sheet: SheetSource) => boolean;
  /** Each row that has content, in the order of the file (which is that of its numbers in every sound file). */
  readonly row: (row: SheetRow, sheet: SheetSource) => void;
  /** After the rows of a sheet. */
  readonly sheetEnd?: (sheet: SheetSource, tail: SheetTail) => void;
}

/** From this many blank cells on it is told that they were passed over. */
const manyBlanks = 10_000;

/**
 * Scans a workbook once and tells its rows. Cells without content are not told, except formulas without a stored value (null). Null where the
 * file is refused; what was told before that is then to be forgotten. Warnings: macros, links to other files; notes: dates of 1904, many
 * blank cells.
 */
export function scanWorkbook(
  bytes: Uint8Array,
  port: InflatePort,
  visitor: WorkbookVisitor,
  options: ReadOptions = {},
): Result<OpenWorkbook | null> {
  const opened = openWorkbook(bytes, port, options);
  if (opened.value === null) return opened;
  const told = scanSheets(opened.value, visitor);
  return isFault(told) ? refused(told, opened.value.pack.place) : { value: opened.value, issues: told };
}

function scanSheets(workbook: OpenWorkbook, visitor: WorkbookVisitor): Issue[] | Fault {
  const { pack } = workbook;
  const formats = workbook.stylesPart === null ? noFormats : readCellFormats(pack, workbook.stylesPart);
  if (isFault(formats)) return formats;
  let ofStrings: Fault | null = null;
  const context: SheetContext = {
    limits: pack.limits,
    formats: formats.codes,
    looks: formats.looks,
    dates1904: workbook.date1904 ? formats.codes.map((code) => code !== null && showsDate(code)) : null,
    strings: stringsOnDemand(workbook, (fault) => (context.fault = ofStrings = fault)),
    repeated: repeatedTexts(),
    cells: 0,
    converted: 0,
    fault: null,
    stoppedIn: null,
  };
  let blanks = 0;
  for (const sheet of workbook.sheets) {
    if (visitor.sheet !== undefined && !visitor.sheet(sheet)) continue;
    const c = openXml(pack, sheet.part);
    if (isFault(c)) return c;
    const tail = scanSheet(c, context, (row) => visitor.row(row, sheet));
    const fault = context.fault ?? cursorFault(c, sheet.part, pack.limits);
    if (fault !== null) return fault === ofStrings ? fault : inCell(fault, sheet.name, context.stoppedIn);
    if (tail === null) return partFault('malformed', sheet.part);
    blanks += tail.blanks;
    visitor.sheetEnd?.(sheet, tail);
  }
  return notes(workbook, context.converted, blanks);
}

/** A fault of the content of a cell names it. */
function inCell(fault: Fault, sheet: string, cell: string | null): Fault {
  const ofContent = fault.code === 'file-cell-twice' || (fault.code === 'file-over-limit' && fault.facts.limit === 'characters');
  return ofContent && cell !== null ? { ...fault, at: { sheet, cell } } : fault;
}

function notes(workbook: OpenWorkbook, converted: number, blanks: number): Issue[] {
  const { place } = workbook.pack;
  const out: Issue[] = [];
  if (workbook.macros) out.push(issue('macros-ignored', 'warning', place, {}));
  if (workbook.externalLinks > 0) out.push(...linkNotes(workbook));
  if (converted > 0) out.push(issue('dates-of-1904', 'note', place, { count: converted }));
  if (blanks >= manyBlanks) out.push(issue('blank-cells-formatted', 'note', place, { count: blanks }));
  return out;
}

/** Links to other files are told by the cells that show what comes from there, or by their number where no cell is known to. */
function linkNotes({ pack, sheets, externalLinks }: OpenWorkbook): Issue[] {
  const { place } = pack;
  const file = place.kind === 'file' ? { file: place.file } : {};
  const told = sheets.flatMap(({ name, part }) => {
    const { count, cells } = linkedCells(pack, part);
    const named = count > cells.length ? [...cells, '…'] : cells;
    return count === 0
      ? []
      : [issue('cells-linked-outside', 'warning', { kind: 'sheet', ...file, sheet: name }, { count, cells: named.join(', ') })];
  });
  return told.length > 0 ? told : [issue('external-links', 'warning', place, { count: externalLinks })];
}

/** Reads the shared strings when they are first asked for: a workbook of numbers, or a sheet that is left out, does without. */
function stringsOnDemand(workbook: OpenWorkbook, fail: (fault: Fault) => void): () => SharedStrings | null {
  let strings: SharedStrings | null = null;
  return () => {
    if (strings !== null) return strings;
    const read =
      workbook.stringsPart === null ? partFault('missing', 'xl/sharedStrings.xml') : readSharedStrings(workbook.pack, workbook.stringsPart);
    if (isFault(read)) {
      fail(read);
      return null;
    }
    return (strings = read);
  };
}
