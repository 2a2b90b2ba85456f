import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import type { Watch } from '../../work/ports';
import { DrawingIncomplete } from '../errors';
import { inExcel } from '../in-excel';
import { clearSheets } from './clear-sheets';
import type { Drawn, DrawnSheet, DrawingPreview } from './drawing';
import { nothingTaken } from './drawing';
import type { LiveGap } from './live-features';
import { gapsOf } from './live-features';
import { compareWithWorkbook } from './preview-drawing';
import { removeDrawn } from './remove-drawn';
import { specSteps } from './spec-steps';
import type { SheetStep } from './step';
import { groupSteps } from './step';

/** What became of a drawing. */
export type Drawing =
  /** Nothing was drawn: the workbook holds sheets, names or tables of these names already, and they may not or cannot be replaced. */
  | { readonly kind: 'taken'; readonly preview: DrawingPreview }
  /** It was cancelled, and what had been drawn was taken away again. */
  | { readonly kind: 'cancelled' }
  /** It stands. `gaps` names what this Excel cannot draw and the spec asked for. */
  | { readonly kind: 'drawn'; readonly drawn: Drawn; readonly replaced: readonly string[]; readonly gaps: readonly LiveGap[] };

export interface DrawOptions extends Watch {
  /** Whether sheets and names that are there already are emptied and drawn anew; they are left alone unless this says so. */
  readonly existing?: 'refuse' | 'replace';
}

// Excel on the web takes 5 MB; small requests keep progress and cancelling lively.
const requestBytes = 800_000;

interface Canvas {
  readonly context: Excel.RequestContext;
  readonly spec: WorkbookSpec;
  readonly options: DrawOptions;
  /** The ids of the spec's sheets, in its order. */
  readonly sheetIds: readonly string[];
}

/** Clears what is to be replaced and makes the missing sheets; gives the ids of all, and which are new. */
async function prepare(context: Excel.RequestContext, spec: WorkbookSpec, preview: DrawingPreview): Promise<DrawnSheet[]> {
  const { worksheets, names } = context.workbook;
  if (preview.taken.sheets.length > 0) await clearSheets(context, preview.taken.sheets);
  for (const name of preview.taken.names) names.getItem(name).delete();
  const sheets = spec.sheets.map(({ name }) => (preview.taken.sheets.includes(name) ? worksheets.getItem(name) : worksheets.add(name)));
  for (const sheet of sheets) sheet.load('id,name');
  await context.sync();
  return sheets.map(({ id, name }) => ({ id, name }));
}

function drawSteps({ context, sheetIds }: Canvas, steps: readonly SheetStep[]): void {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map<number, Excel.Worksheet>();
  for (const { sheet: index, draw } of steps) {
    const sheet = sheets.get(index) ?? workbook.worksheets.getItem(sheetIds[index] ?? '');
    sheets.set(index, sheet);
    draw({ workbook, sheet });
  }
}

/** Sends the requests one after the other; false if it was cancelled between two of them. */
async function send(canvas: Canvas, requests: readonly (readonly SheetStep[])[], done = 0): Promise<boolean> {
  const { options, spec, context } = canvas;
  const [next, ...rest] = requests;
  const total = done + requests.length;
  if (next === undefined) return true;
  if (options.cancelled?.() === true) return false;
  options.progress?.(done, total, spec.sheets[next[0]?.sheet ?? 0]?.name ?? '');
  drawSteps(canvas, next);
  await context.sync();
  options.progress?.(done + 1, total, spec.sheets[next.at(-1)?.sheet ?? 0]?.name ?? '');
  return send(canvas, rest, done + 1);
}

async function drawOver(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  options: DrawOptions,
  record: { drawn: Drawn },
): Promise<Drawing> {
  const preview = await compareWithWorkbook(context, spec);
  const mayDraw = preview.blocking.length === 0 && (options.existing === 'replace' || nothingTaken(preview));
  if (!mayDraw) return { kind: 'taken', preview };
  const sheets = await prepare(context, spec, preview);
  const added = sheets.filter((_, i) => !preview.taken.sheets.includes(spec.sheets[i]?.name ?? ''));
  record.drawn = { sheets: added, names: preview.creates.names };
  const canvas: Canvas = { context, spec, options, sheetIds: sheets.map((s) => s.id) };
  if (!(await send(canvas, groupSteps(specSteps(spec), requestBytes)))) return { kind: 'cancelled' };
  const shown = spec.sheets.findIndex((s) => s.name === spec.activeSheet);
  if (shown >= 0) {
    context.workbook.worksheets.getItem(sheets[shown]?.id ?? '').activate();
    await context.sync();
  }
  return { kind: 'drawn', drawn: record.drawn, replaced: preview.taken.sheets, gaps: gapsOf(spec) };
}

async function takeBack(drawn: Drawn, cause: unknown): Promise<void> {
  try {
    await removeDrawn(drawn);
  } catch {
    throw new DrawingIncomplete(drawn, { cause });
  }
}

/**
 * Draws a spec into the open workbook, call by call, in requests of less than one megabyte. Existing sheets are left alone unless `existing` says
 * 'replace'. Where it fails or is cancelled half-way, what it had added is taken away again,
 * or DrawingIncomplete says what is left.
 */
export async function drawWorkbook(spec: WorkbookSpec, options: DrawOptions = {}): Promise<Drawing> {
  const record: { drawn: Drawn } = { drawn: { sheets: [], names: [] } };
  try {
    const drawing = await inExcel((context) => drawOver(context, spec, options, record));
    if (drawing.kind === 'cancelled') await removeDrawn(record.drawn);
    return drawing;
  } catch (error) {
    await takeBack(record.drawn, error);
    throw error;
  }
}
