import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION } from '../../opc/escape-xml';
import type { TextCells } from './cell-writer';
import { conditionalFormats, dataBarExtension } from './conditional-formats';
import { formulaFamilies } from './formula-families';
import { inputRules } from './input-rules';
import { links } from './links';
import { MAIN, RELATIONS } from './namespaces';
import type { OpenParts } from './open-part';
import { printSetup, rowBreaks } from './print-setup';
import { writeSheetData, type KnownRows } from './sheet-data';
import { columnList, dimension, sheetFormat, sheetProperties, sheetViews } from './sheet-frame';
import type { StyleBook } from './style-book';

/** What a sheet part needs besides its spec: the workbook's formats and texts, and the relations to its tables and drawing. */
export interface SheetContext {
  readonly font: WorkbookSpec['font'];
  readonly styles: StyleBook;
  readonly texts: TextCells;
  readonly selected: boolean;
  readonly drawing: string | null;
  readonly tables: readonly string[];
  /** The rows of the same sheet in a sister workbook, where the formats are the same. */
  readonly before?: KnownRows | undefined;
}

// What a person may still do on a protected sheet: there is no password, so this only keeps accidents away.
const PROTECTION = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function merges(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

function tableParts(relations: readonly string[]): string {
  if (relations.length === 0) return '';
  return `<tableParts count="${relations.length}">${relations.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

// A guess that spares the buffer from growing; a wrong one costs a copy.
const FRAME_BYTES = 1 << 13;
const BYTES_A_CELL = 52;

/** A sheet's part as it was written, with what sister workbooks must know of it: where its rows begin, and its shared formulas. */
export type WrittenSheet<Body> = Body & Pick<KnownRows, 'starts' | 'families'>;

/** The part of one worksheet, with where its rows lie; its elements stand in the order of the schema, or Excel would repair them away. */
export function sheetPart<Body>(sheet: SheetSpec, context: SheetContext, open: OpenParts<Body>): WrittenSheet<Body> {
  const cells = sheet.rows.reduce((sum, row) => sum + row.cells.length, 0);
  const { sink, close } = open(FRAME_BYTES + Math.max(cells * BYTES_A_CELL, context.before?.bytes.length ?? 0));
  const formats = sheet.formats ?? [];
  sink.text(`${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheetProperties(sheet)}${dimension(sheet.rows)}`);
  sink.text(sheetViews(sheet, context.selected) + sheetFormat(sheet, context.font) + columnList(sheet, context.font));
  const families = formulaFamilies(sheet.rows);
  const starts = writeSheetData(sheet.rows, { sink, styles: context.styles, texts: context.texts, families }, context.before);
  sink.text(sheet.protect ? PROTECTION : '');
  sink.text(sheet.filterRef === undefined ? '' : `<autoFilter ref="${sheet.filterRef}"/>`);
  sink.text(merges(sheet.merges ?? []) + conditionalFormats(formats, context.styles) + inputRules(sheet.rules ?? []));
  sink.text(links(sheet.rows) + printSetup(sheet.print) + rowBreaks(sheet.rows));
  sink.text(context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`);
  sink.text(`${tableParts(context.tables)}${dataBarExtension(formats)}</worksheet>`);
  return { ...close(), starts, families: families.signature };
}
