import type { WorkbookRows } from '../../core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { drawWorkbook, type DrawOptions, type Drawing } from '../../office/draw/draw-workbook';
import type { Drawn, DrawingPreview } from '../../office/draw/drawing';
import { isOfficeDark } from '../../office/office-theme';
import { previewDrawing } from '../../office/draw/preview-drawing';
import { removeDrawn } from '../../office/draw/remove-drawn';
import { hostFacts, type HostFacts } from '../../office/host';
import { readSheets } from '../../office/read/read-sheets';
import { readStores } from '../../office/read/read-stores';
import type { runSelfCheck } from '../../office/self-check/run-self-check';
import type { OpenTemplate } from '../../office/restore/restore-template';
import type { ReplacedCell, Restored } from '../../office/restore/restored';
import { replaceCells, type CellChange, type CellsReplaced } from '../../office/replace-cells';
import { selectCell } from '../../office/select-cell';
import { watchSheet } from '../../office/watch-sheet';

/** What the pane does with the open workbook. The page without Excel has none of it. */
export interface ExcelFace {
  readonly readRows: (sheets?: readonly string[]) => Promise<WorkbookRows | null>;
  /** A spec as it may stand in the open workbook beside workbooks of ours of other kinds. */
  readonly beside: (spec: WorkbookSpec) => Promise<WorkbookSpec>;
  readonly preview: (spec: WorkbookSpec) => Promise<DrawingPreview>;
  readonly draw: (spec: WorkbookSpec, options: DrawOptions) => Promise<Drawing>;
  readonly remove: (drawn: Drawn) => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly replace: (changes: readonly CellChange[]) => Promise<CellsReplaced>;
  readonly restore: (template: OpenTemplate) => Promise<Restored>;
  /** Puts back what stood in cells before; gives in how many. */
  readonly undoRestore: (cells: readonly ReplacedCell[]) => Promise<number>;
  /** Whether Office itself is dark; null where it does not say. */
  readonly isDark: () => boolean | null;
  readonly watch: (sheet: string, listener: () => void) => Promise<() => Promise<void>>;
  readonly facts: () => HostFacts;
  readonly selfCheck: typeof runSelfCheck;
}

/** The open workbook of Excel, through src/office. */
export const excelFace: ExcelFace = {
  readRows: (sheets) => readSheets(sheets === undefined ? {} : { sheets }),
  beside: async (spec) => {
    const { besideOpen } = await import('../../work/beside-open');
    return besideOpen(spec, await readStores());
  },
  preview: previewDrawing,
  draw: drawWorkbook,
  remove: removeDrawn,
  select: selectCell,
  isDark: isOfficeDark,
  replace: replaceCells,
  restore: async (template) => (await import('../../office/restore/restore-template')).restoreOpenTemplate(template),
  undoRestore: async (cells) => (await import('../../office/restore/undo-restore')).undoRestore(cells),
  watch: (sheet, listener) => watchSheet(sheet, listener),
  facts: hostFacts,
  selfCheck: async (options) => (await import('../../office/self-check/run-self-check')).runSelfCheck(options),
};
