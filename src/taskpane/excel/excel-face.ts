import type { WorkbookRows } from '../../core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { drawWorkbook, type DrawOptions, type Drawing } from '../../office/draw/draw-workbook';
import type { Drawn, DrawingPreview } from '../../office/draw/drawing';
import { previewDrawing } from '../../office/draw/preview-drawing';
import { removeDrawn } from '../../office/draw/remove-drawn';
import { readSheets } from '../../office/read/read-sheets';
import { selectCell } from '../../office/select-cell';
import { watchSheet } from '../../office/watch-sheet';

/** What the pane does with the open workbook. The page without Excel has none of it. */
export interface ExcelFace {
  readonly readRows: (sheets?: readonly string[]) => Promise<WorkbookRows | null>;
  readonly preview: (spec: WorkbookSpec) => Promise<DrawingPreview>;
  readonly draw: (spec: WorkbookSpec, options: DrawOptions) => Promise<Drawing>;
  readonly remove: (drawn: Drawn) => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly watch: (sheet: string, listener: () => void) => Promise<() => Promise<void>>;
}

/** The open workbook of Excel, through src/office. */
export const excelFace: ExcelFace = {
  readRows: (sheets) => readSheets(sheets === undefined ? {} : { sheets }),
  preview: previewDrawing,
  draw: drawWorkbook,
  remove: removeDrawn,
  select: selectCell,
  watch: (sheet, listener) => watchSheet(sheet, listener),
};
