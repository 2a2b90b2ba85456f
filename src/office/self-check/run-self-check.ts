import type { Watch } from '../../work/ports';
import { drawWorkbook } from '../draw/draw-workbook';
import type { Drawn } from '../draw/drawing';
import { removeDrawn } from '../draw/remove-drawn';
import { HostBusy, HostRefused, HostUnsupported } from '../errors';
import { supports } from '../host';
import { excelCode, inExcel } from '../in-excel';
import type { Probe } from './probe';
import { agrees } from './probe';
import { probeSpec } from './probe-spec';
import { PROBE_IDS, probes, type ProbeId } from './probes/probes';
import { recordWire, type WireRecord } from './record-wire';

/** What became of a probe. `failed` says Excel's code or `differs`, and the call or what was read back otherwise. */
export type ProbeOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string }
  | { readonly kind: 'unsupported'; readonly needs: string };

export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: ProbeOutcome;
  readonly milliseconds: number;
}

/** Everything that a self-check found. `left` names sheets of its own that could not be taken away; `wire` is absent where Excel's requests cannot be heard. */
export interface SelfCheck {
  readonly results: readonly ProbeResult[];
  readonly left: readonly string[];
  readonly wire: WireRecord | null;
}

const ownName = 'Tự kiểm tra';
const namesTried = 20;
const longestDetail = 400;

/** A name for the own sheet with which no sheet of the workbook begins, and the id of the sheet that is shown now. */
function lookAround(): Promise<{ readonly sheet: string; readonly shown: string }> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load('items/name');
    active.load('id');
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name.toLowerCase());
    const candidates = [ownName, ...Array.from({ length: namesTried }, (_, i) => `${ownName} (${i + 2})`)];
    const sheet = candidates.find((name) => taken.every((other) => !other.startsWith(name.toLowerCase()))) ?? ownName;
    return { sheet, shown: active.id };
  });
}

async function showAgain(id: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  }).catch(() => {
    // Which sheet is shown matters less than what was found.
  });
}

/** Where an error came from: Excel's own code and the call that it refused. */
function failureOf(error: unknown): ProbeOutcome {
  const cause = error instanceof HostBusy || error instanceof HostRefused || error instanceof HostUnsupported ? error.cause : error;
  const code = excelCode(cause);
  if (code === undefined) return { kind: 'failed', code: error instanceof Error ? error.name : 'unknown', detail: '' };
  const { debugInfo } = cause as { readonly debugInfo: { readonly statement?: string; readonly errorLocation?: string } };
  return { kind: 'failed', code, detail: (debugInfo.statement ?? debugInfo.errorLocation ?? '').slice(0, longestDetail) };
}

/** Draws a probe, looks at it and takes it away again; `standing` hears what stands meanwhile, and null once it is gone. */
async function outcomeOf(probe: Probe, sheet: string, standing: (drawn: Drawn | null) => void): Promise<ProbeOutcome> {
  if (probe.needs !== undefined && !supports(probe.needs)) return { kind: 'unsupported', needs: probe.needs };
  const spec = probeSpec(probe, sheet);
  const drawing = await drawWorkbook(spec);
  if (drawing.kind !== 'drawn') return { kind: 'failed', code: drawing.kind, detail: '' };
  standing(drawing.drawn);
  const wrong = (await probe.look({ sheet, spec })).find((finding) => !agrees(finding));
  await removeDrawn(drawing.drawn);
  standing(null);
  if (wrong === undefined) return { kind: 'passed' };
  const detail = `${wrong.what}: ${JSON.stringify(wrong.found)} ≠ ${JSON.stringify(wrong.drawn)}`;
  return { kind: 'failed', code: 'differs', detail: detail.slice(0, longestDetail) };
}

/** Tries to take away again what failures have left standing; the names of the sheets that stay. */
async function takenAway(standing: readonly Drawn[]): Promise<string[]> {
  const left: string[] = [];
  for (const drawn of standing) {
    const names = drawn.sheets.map((sheet) => sheet.name);
    await removeDrawn(drawn).catch(() => {
      left.push(...names);
    });
  }
  return left;
}

/**
 * Tries everything that the pane does with Excel, each on a sheet of its own that is taken away again, and tells what passed, what failed and what this
 * Excel does not have. A probe that fails does not keep the others from being tried; cancelled, it ends between two of them. The record holds what went
 * to Excel and back, without the names of anything else in the workbook.
 */
export async function runSelfCheck(options: Watch = {}): Promise<SelfCheck> {
  const { sheet, shown } = await lookAround();
  const recording = recordWire();
  const results: ProbeResult[] = [];
  const standing: Drawn[] = [];
  let left: string[] = [];
  let own = sheet;
  try {
    for (const [at, id] of PROBE_IDS.entries()) {
      if (options.cancelled?.() === true) break;
      options.progress?.(at, PROBE_IDS.length, id);
      recording?.mark(id);
      const start = performance.now();
      let drawn: Drawn | null = null;
      const outcome = await outcomeOf(probes[id], own, (now) => (drawn = now)).catch(failureOf);
      results.push({ id, outcome, milliseconds: Math.round(performance.now() - start) });
      if (drawn === null) continue;
      standing.push(drawn);
      // What stands there still would be in the way of the next.
      left = await takenAway(standing);
      if (left.length === 0) standing.length = 0;
      else own = (await lookAround()).sheet;
    }
    options.progress?.(results.length, PROBE_IDS.length, '');
  } finally {
    recording?.stop();
    await showAgain(shown);
  }
  return { results, left, wire: recording?.record() ?? null };
}
