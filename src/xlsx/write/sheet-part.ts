import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { XML_DECLARATION } from '../../opc/escape-xml';
import { byteSink } from './byte-sink';
import { conditionalFormats, dataBarExtension } from './conditional-formats';
import { inputRules } from './input-rules';
import { links } from './links';
import { MAIN, RELATIONS } from './namespaces';
import { printSetup, rowBreaks } from './print-setup';
import { writeSheetData, type TextCells } from './sheet-data';
import { columnList, dimension, sheetFormat, sheetProperties, sheetViews } from './sheet-frame';
import type { StyleSheet } from './style-sheet';

/** What a sheet part needs besides its spec: the workbook's formats and texts, and the relations to its tables and drawing. */
export interface SheetContext {
  readonly font: WorkbookSpec['font'];
  readonly styles: StyleSheet;
  readonly texts: TextCells;
  readonly selected: boolean;
  readonly drawing: string | null;
  readonly tables: readonly string[];
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

/** The part of one worksheet as bytes; its elements stand in the order of the schema, or Excel would repair them away. */
export function sheetPart(sheet: SheetSpec, context: SheetContext): Uint8Array {
  const sink = byteSink();
  const formats = sheet.formats ?? [];
  sink.text(`${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheetProperties(sheet)}${dimension(sheet.rows)}`);
  sink.text(sheetViews(sheet, context.selected) + sheetFormat(sheet, context.font) + columnList(sheet, context.font));
  writeSheetData(sheet, context.styles, context.texts, sink);
  sink.text(sheet.protect ? PROTECTION : '');
  sink.text(sheet.filterRef === undefined ? '' : `<autoFilter ref="${sheet.filterRef}"/>`);
  sink.text(merges(sheet.merges ?? []) + conditionalFormats(formats, context.styles) + inputRules(sheet.rules ?? []));
  sink.text(links(sheet.rows) + printSetup(sheet.print) + rowBreaks(sheet.rows));
  sink.text(context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`);
  sink.text(`${tableParts(context.tables)}${dataBarExtension(formats)}</worksheet>`);
  return sink.bytes();
}
