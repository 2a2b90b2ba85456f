import type { Result } from '../../core/issue/result';
import { type Fault, isFault } from '../../opc/fault';
import type { PackageOptions } from '../../opc/package';
import type { Replacement } from '../../opc/swap-parts';
import type { ZipPort } from '../../opc/zip-port';
import { existingFormats, withFormats } from './added-formats';
import { attributeOf } from './edit-part';
import { cellsBySheet, editSheets, editTouched } from './edit-touched';
import { editWorkbook } from './edit-workbook';
import { replaceInSheet, type CellValue } from './replace-in-sheet';
import type { TouchedPackage } from './touched-package';
import { elementXml } from './xml-outline';

/** What a cell of a workbook is to hold; the cell by the name of its sheet and its address. */
export interface CellToReplace extends CellValue {
  readonly sheet: string;
  readonly cell: string;
}

const FIRST_OWN_FORMAT = 164;

/** Days between the first days of Excel's two calendars. */
const CALENDARS_APART = 1462;
const DATE_FORMAT = /[dy]/i;

/** Whether a workbook counts its days from 1904, as old programs for the Mac did. */
function countsFrom1904({ workbook: { outline } }: TouchedPackage): boolean {
  const properties = outline.children.find(({ name }) => name === 'workbookPr');
  return properties !== undefined && /^(?:1|true)$/.test(attributeOf(elementXml(outline, properties), 'date1904') ?? '');
}

function inCalendar(cells: readonly CellToReplace[], from1904: boolean): readonly CellToReplace[] {
  if (!from1904) return cells;
  return cells.map((one) =>
    typeof one.value === 'number' && DATE_FORMAT.test(one.format ?? '') ? { ...one, value: one.value - CALENDARS_APART } : one,
  );
}

/** A cell format with another number format, and without the mark that makes whatever is typed a text; everything else of its look stays. */
function withNumberFormat(format: string, id: number): string {
  return format.replace(/^<([^\s/>]+)([^>]*?)(\/?)>/, (_, name: string, attributes: string, end: string) => {
    const others = attributes.replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return `<${name}${others} numFmtId="${id}" applyNumberFormat="1"${end}>`;
  });
}

function replaced(touched: TouchedPackage, cells: readonly CellToReplace[]): Map<string, Replacement> | Fault {
  const before = existingFormats(touched.styles.outline);
  const cellFormats = [...before.cellFormats];
  const numberFormats = new Map(before.numberFormats);
  const codeId = (code: string): number => {
    const id = numberFormats.get(code) ?? Math.max(FIRST_OWN_FORMAT - 1, ...numberFormats.values()) + 1;
    numberFormats.set(code, id);
    return id;
  };
  const formatted = (format: number, code: string): number => {
    const made = withNumberFormat(before.cellFormats[format] ?? before.cellFormats[0] ?? '<xf/>', codeId(code));
    const there = cellFormats.indexOf(made);
    return there >= 0 ? there : cellFormats.push(made) - 1;
  };
  const wanted = cellsBySheet(inCalendar(cells, countsFrom1904(touched)));
  const parts = editSheets(touched, wanted, (bytes, rows) => replaceInSheet(bytes, rows, formatted));
  if (isFault(parts)) return parts;
  const styles = withFormats(touched.styles.outline, before, { ...before, cellFormats, numberFormats });
  if (styles !== null) parts.set(touched.styles.name, new TextEncoder().encode(styles));
  const workbook = editWorkbook(touched.workbook.outline, { sheets: [], names: [], recalculate: true });
  if (workbook !== null) parts.set(touched.workbook.name, workbook);
  return parts;
}

/**
 * The workbook of a person in which some cells hold something else; looks, other cells and every other part stay as they are, and what is calculated is
 * calculated anew when it is opened. Cells that the file does not have are passed over. Refused: a file that is not a sound workbook.
 */
export function replaceCells(
  bytes: Uint8Array,
  cells: readonly CellToReplace[],
  port: ZipPort,
  options: PackageOptions = {},
): Result<Uint8Array | null> {
  return editTouched(bytes, port, options, (touched) => replaced(touched, cells));
}
